#include "app/people/person_form.h"

#include "app/desk/desk.h"
#include "journal/accompanied_before.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

struct Kept {
    QString id;
    std::vector<journal::IncompatibilitySeen> incompatibilities;
};

Result<Kept> keep(journal::Journal &open, const domain::Beneficiary &person, bool asked, bool accompaniedBefore) {
    const auto id =
        asked ? journal::savePersonAnswered(open, person, accompaniedBefore) : journal::savePerson(open, person);
    if (!id)
        return id.fault();
    Kept kept{*id, {}};
    if (auto found = journal::incompatibilitiesOf(open, *id)) // saved all the same when that cannot be read
        kept.incompatibilities = *std::move(found);
    return kept;
}

} // namespace

PersonForm::PersonForm(Desk &desk, const QString &id, QObject *parent)
    : QObject(parent), m_desk(desk), m_place(desk, this), m_relations(desk, this), m_isNew(id.isEmpty()) {
    connect(&m_place, &OrganisationChoice::touched, this, [this] { m_touched = true; });
    connect(&m_relations, &Relations::touched, this, [this] { m_touched = true; });
    if (m_isNew) {
        m_person.presence.push_back({QDate::currentDate(), std::nullopt, {}});
        m_relations.choose(m_person);
    } else
        load(id);
    lookForReports(id);
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
            m_relations.choose(m_person);
            if (broughtBack() && !m_touched)
                putBack();
            Q_EMIT changed();
        });
}

// design/lessons.md, Ledger: whoever was erased and comes back must not be counted a second time.
void PersonForm::lookForReports(const QString &id) {
    m_desk.ask(
        this,
        [id](journal::Journal &open) { // who came in from a file may still have to be asked
            return id.isEmpty() ? journal::mustAskAboutErased(open) : journal::mustAskAbout(open, id);
        },
        [this](Result<bool> must) {
            m_asksBefore = must && *must; // a ledger that cannot be read lets no report out either
            Q_EMIT changed();
        });
}

void PersonForm::setAccompaniedBefore(bool before) {
    m_accompaniedBefore = before;
    touched();
}

void PersonForm::touched() {
    m_touched = true;
    Q_EMIT changed();
}

QJsonObject PersonForm::asTyped() const {
    if (!m_touched || told())
        return told() ? QJsonObject() : m_left;
    return {{QStringLiteral("kind"), m_person.kind},
            {QStringLiteral("name"), m_person.name},
            {QStringLiteral("job_title"), m_person.jobTitle},
            {QStringLiteral("code"), m_person.code},
            {QStringLiteral("organisation"), m_place.organisation()},
            {QStringLiteral("unit"), m_place.unit()},
            {QStringLiteral("accompanied_before"), m_accompaniedBefore},
            {QStringLiteral("relations"), m_relations.asTyped()}};
}

void PersonForm::bringBack(const QJsonObject &typed) {
    m_left = typed;
    if (m_isNew)
        putBack();
}

void PersonForm::putBack() {
    m_person.kind = m_left[u"kind"].toString();
    m_person.name = m_left[u"name"].toString();
    m_person.jobTitle = m_left[u"job_title"].toString();
    m_person.code = m_left[u"code"].toString();
    m_place.choose(m_left[u"organisation"].toString(), m_left[u"unit"].toString());
    m_accompaniedBefore = m_left[u"accompanied_before"].toBool();
    m_relations.bringBack(m_left[u"relations"].toObject());
}

void PersonForm::giveUp() {
    m_touched = false;
    m_left = {};
    Q_EMIT closed();
}

void PersonForm::setGroup(bool group) {
    m_person.kind = group ? QStringLiteral("group") : QStringLiteral("individual");
    touched();
}

void PersonForm::setName(const QString &name) {
    m_person.name = name;
    touched();
}

void PersonForm::setJobTitle(const QString &title) {
    m_person.jobTitle = title;
    touched();
}

void PersonForm::setCode(const QString &code) {
    m_person.code = code;
    touched();
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
    if (!m_relations.putInto(person)) {
        m_busy = false;
        m_trouble.tell(fault(Fault::Kind::WrongUse, "person.presence"));
        Q_EMIT changed();
        return;
    }
    m_desk.write(
        this,
        [person, asked = asksBefore(), before = m_accompaniedBefore](journal::Journal &open) {
            return keep(open, person, asked, before);
        },
        [this](Result<Kept> kept) {
            m_busy = false;
            if (!kept)
                m_trouble.tell(kept.fault());
            else if (m_relations.newIn(kept->incompatibilities).empty()) {
                m_touched = false;
                m_left = {};
                Q_EMIT saved(kept->id);
                return;
            } else {
                m_saved = kept->id; // the link is a fact and is kept; what follows from it is told
                m_relations.tell(m_relations.newIn(kept->incompatibilities));
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace aparte::app
