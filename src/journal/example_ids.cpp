#include "journal/example_ids.h"

#include "journal/journal.h"

#include <QRegularExpression>
#include <QSet>

namespace aparte::journal {

namespace {

class Renaming {
public:
    explicit Renaming(QString prefix) : m_prefix(std::move(prefix)) {}

    void operator()(QString &id) const {
        if (!id.isEmpty())
            id.prepend(m_prefix);
    }
    void operator()(QStringList &ids) const {
        for (QString &id : ids)
            (*this)(id);
    }
    void operator()(domain::Organisation &organisation) const {
        (*this)(organisation.id);
        for (domain::Unit &unit : organisation.units) {
            (*this)(unit.id);
            (*this)(unit.parent);
        }
    }
    void operator()(domain::Beneficiary &person, const QSet<QString> &people) const {
        (*this)(person.id);
        (*this)(person.organisation);
        (*this)(person.unit);
        for (domain::Link &link : person.links)
            (*this)(link.to);
        for (qsizetype index = 0; index < person.members.size(); ++index)
            if (const QString member = person.members[index].toString(); people.contains(member))
                person.members[index] = m_prefix + member;
    }
    // What happens in a mission.
    template<class T>
    void happening(T &value) const {
        (*this)(value.id);
        (*this)(value.mission);
        (*this)(value.beneficiary);
    }

private:
    QString m_prefix;
};

} // namespace

QString freshExamplePrefix() {
    return QStringLiteral("exemple-%1-").arg(newId().left(8));
}

QString withoutExamplePrefix(const QString &id) {
    static const QRegularExpression shape(QStringLiteral("\\Aexemple-[0-9a-f]{8}-(.+)\\z"));
    return shape.match(id).captured(1);
}

domain::Bundle renamed(domain::Bundle bundle, const QString &prefix) {
    const Renaming rename(prefix);
    QSet<QString> people;
    for (const domain::Beneficiary &person : bundle.beneficiaries)
        people.insert(person.id);
    for (domain::Organisation &organisation : bundle.organisations)
        rename(organisation);
    for (domain::Theme &theme : bundle.themes) {
        rename(theme.id);
        rename(theme.parent);
    }
    for (domain::Beneficiary &person : bundle.beneficiaries)
        rename(person, people);
    for (domain::Mission &mission : bundle.missions) {
        rename(mission.id);
        rename(mission.beneficiary);
    }
    for (domain::Session &session : bundle.sessions) {
        rename.happening(session);
        rename(session.themes);
    }
    for (domain::Exchange &exchange : bundle.exchanges)
        rename.happening(exchange);
    for (domain::Consent &consent : bundle.consents) {
        rename(consent.id);
        rename(consent.beneficiary);
    }
    for (domain::Lesson &lesson : bundle.lessons) {
        rename(lesson.id);
        rename(lesson.theme);
        rename(lesson.supports);
    }
    return bundle;
}

} // namespace aparte::journal
