#include "domain/references.h"

#include "domain/bundle_places.h"
#include "domain/vocabulary.h"

#include <QHash>
#include <QSet>

namespace aparte::domain {

namespace {

using Ids = QSet<QString>;

class References {
public:
    explicit References(const Bundle &bundle) : m_bundle(bundle), m_places(bundle) {}
    Result<void> check();

private:
    template<class T, class Place>
    Ids distinct(const std::vector<T> &values, const Place &place);
    template<class T, class Place>
    void tree(const std::vector<T> &values, const Ids &known, const Place &place);
    void needs(const Ids &known, const QString &id, const QString &place, const QString &field);
    void needsAll(const Ids &known, const QStringList &ids, const QString &place, const QString &field);
    void fail(const char *code, const QString &where);

    void organisations();
    void beneficiaries();
    void beneficiary(const Beneficiary &one, const QString &place);
    void frameworks();
    void lessons();
    void reports();

    const Bundle &m_bundle;
    BundlePlaces m_places;
    QHash<QString, Ids> m_units; // of each organisation
    Ids m_organisations, m_themes, m_beneficiaries, m_frameworks;
    std::optional<Fault> m_fault;
};

void References::fail(const char *code, const QString &where) {
    if (!m_fault)
        m_fault = fault(Fault::Kind::WrongUse, code, where.toStdString());
}

template<class T, class Place>
Ids References::distinct(const std::vector<T> &values, const Place &place) {
    Ids seen;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (seen.contains(values[index].id))
            fail("bundle.duplicate", place(index) + QStringLiteral("/id"));
        seen.insert(values[index].id);
    }
    return seen;
}

void References::needs(const Ids &known, const QString &id, const QString &place, const QString &field) {
    if (!id.isEmpty() && !known.contains(id))
        fail("bundle.reference", place + u'/' + field);
}

void References::needsAll(const Ids &known, const QStringList &ids, const QString &place, const QString &field) {
    for (qsizetype index = 0; index < ids.size(); ++index)
        needs(known, ids[index], place, field + u'/' + QString::number(index));
}

// Climbing from each node for longer than there are nodes means going round.
template<class T, class Place>
void References::tree(const std::vector<T> &values, const Ids &known, const Place &place) {
    QHash<QString, QString> parents;
    for (std::size_t index = 0; index < values.size(); ++index) {
        needs(known, values[index].parent, place(index), QStringLiteral("parent"));
        parents.insert(values[index].id, values[index].parent);
    }
    Ids reachesTop;
    for (std::size_t index = 0; index < values.size() && !m_fault; ++index) {
        Ids climbed;
        QString node = values[index].id;
        while (!node.isEmpty() && !reachesTop.contains(node) && !climbed.contains(node)) {
            climbed.insert(node);
            node = parents.value(node);
        }
        if (climbed.contains(node))
            return fail("bundle.cycle", place(index) + QStringLiteral("/parent"));
        reachesTop.unite(climbed);
    }
}

void References::organisations() {
    m_organisations = distinct(m_bundle.organisations, &BundlePlaces::organisation);
    for (std::size_t index = 0; index < m_bundle.organisations.size(); ++index) {
        const auto &organisation = m_bundle.organisations[index];
        const QString units = BundlePlaces::organisation(index) + QStringLiteral("/units/");
        const auto place = [&units](std::size_t unit) { return units + QString::number(unit); };
        const Ids known = distinct(organisation.units, place);
        tree(organisation.units, known, place);
        m_units.insert(organisation.id, known);
    }
}

void References::beneficiary(const Beneficiary &one, const QString &place) {
    needs(m_organisations, one.organisation, place, QStringLiteral("organisation"));
    needs(m_units.value(one.organisation), one.unit, place, QStringLiteral("unit"));
    for (std::size_t index = 0; index < one.links.size(); ++index)
        needs(m_beneficiaries, one.links[index].to, place, QStringLiteral("links/%1/to").arg(index));
    // Members of a group are ids or plain names, so that none of them can be said to lead nowhere.
    for (std::size_t index = 0; index < one.presence.size(); ++index)
        if (one.presence[index].until && *one.presence[index].until < one.presence[index].from)
            fail("bundle.value", place + QStringLiteral("/presence/%1/until").arg(index));
}

void References::beneficiaries() {
    m_beneficiaries = distinct(m_bundle.beneficiaries, &BundlePlaces::beneficiary);
    for (std::size_t index = 0; index < m_bundle.beneficiaries.size(); ++index)
        beneficiary(m_bundle.beneficiaries[index], BundlePlaces::beneficiary(index));
    distinct(m_bundle.missions, [this](std::size_t index) { return m_places.mission(index); });
    distinct(m_bundle.disclosures, [this](std::size_t index) { return m_places.disclosure(index); });
    distinct(m_bundle.sessions, [this](std::size_t index) { return m_places.session(index); });
    distinct(m_bundle.exchanges, [this](std::size_t index) { return m_places.exchange(index); });
    distinct(m_bundle.consents, [this](std::size_t index) { return m_places.consent(index); });
    for (std::size_t index = 0; index < m_bundle.sessions.size(); ++index)
        if (!m_bundle.sessions[index].themes.isEmpty())
            needsAll(m_themes, m_bundle.sessions[index].themes, m_places.session(index), QStringLiteral("themes"));
}

// A mission's own framework has to come with it; the shipped ones are there already.
void References::frameworks() {
    m_frameworks = distinct(m_bundle.frameworks, &BundlePlaces::framework);
    for (const QStringView shipped : words::shippedFrameworks)
        m_frameworks.insert(shipped.toString());
    for (std::size_t index = 0; index < m_bundle.missions.size(); ++index)
        needs(m_frameworks, m_bundle.missions[index].framework, m_places.mission(index), QStringLiteral("framework"));
}

void References::lessons() {
    distinct(m_bundle.lessons, &BundlePlaces::lesson);
    for (std::size_t index = 0; index < m_bundle.lessons.size(); ++index) {
        needs(m_themes, m_bundle.lessons[index].theme, BundlePlaces::lesson(index), QStringLiteral("theme"));
        needsAll(m_beneficiaries, m_bundle.lessons[index].supports, BundlePlaces::lesson(index),
                 QStringLiteral("supports"));
    }
}

void References::reports() {
    QSet<int> numbers;
    for (std::size_t index = 0; index < m_bundle.reports.size(); ++index) {
        if (numbers.contains(m_bundle.reports[index].number))
            fail("bundle.duplicate", BundlePlaces::report(index) + QStringLiteral("/number"));
        numbers.insert(m_bundle.reports[index].number);
        const auto &members = m_bundle.reports[index].members;
        for (std::size_t member = 0; member < members.size(); ++member)
            needs(m_beneficiaries, members[member].beneficiary, BundlePlaces::report(index),
                  QStringLiteral("members/%1/beneficiary").arg(member));
    }
}

Result<void> References::check() {
    m_themes = distinct(m_bundle.themes, &BundlePlaces::theme);
    tree(m_bundle.themes, m_themes, &BundlePlaces::theme);
    organisations();
    beneficiaries();
    frameworks();
    lessons();
    reports();
    return m_fault ? Result<void>(*m_fault) : Result<void>();
}

} // namespace

Result<void> checkReferences(const Bundle &bundle) {
    return References(bundle).check();
}

} // namespace aparte::domain
