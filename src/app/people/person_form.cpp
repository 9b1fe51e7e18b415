#include "app/people/person_form.h"

#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {

PersonForm::PersonForm(Desk &desk, const QString &id, QObject *parent)
    : QObject(parent), m_desk(desk), m_place(desk, this), m_isNew(id.isEmpty()) {
    if (m_isNew)
        m_person.presence.push_back({QDate::currentDate(), std::nullopt, {}});
    else
        load(id);
}

void PersonForm::load(const QString &id) {
    m_busy = true;
    m_desk.ask(
        this, [id](journal::Journal &open) { return journal::person(open, id); },
        [this](Result<domain::Beneficiary> person) {
            m_busy = false;
            if (!person)
                return m_trouble.tell(person.fault());
            m_person = *std::move(person);
            m_place.choose(m_person.organisation, m_person.unit);
            Q_EMIT changed();
        });
}

void PersonForm::setGroup(bool group) {
    m_person.kind = group ? QStringLiteral("group") : QStringLiteral("individual");
    Q_EMIT changed();
}

void PersonForm::setName(const QString &name) {
    m_person.name = name;
    Q_EMIT changed();
}

void PersonForm::setJobTitle(const QString &title) {
    m_person.jobTitle = title;
    Q_EMIT changed();
}

void PersonForm::save() {
    if (!canSave())
        return;
    m_busy = true;
    m_trouble.clear();
    domain::Beneficiary person = m_person;
    person.name = person.name.trimmed();
    person.organisation = m_place.organisation();
    person.unit = m_place.unit();
    m_desk.write(
        this, [person](journal::Journal &open) { return journal::savePerson(open, person); },
        [this](Result<QString> id) {
            m_busy = false;
            if (!id)
                return m_trouble.tell(id.fault());
            Q_EMIT saved(*id);
        });
    Q_EMIT changed();
}

} // namespace aparte::app
