#include "app/people/relations.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

#include <algorithm>
#include <utility>

namespace aparte::app {
namespace {

struct Around {
    std::vector<journal::PersonLine> people;
    std::vector<domain::LinkType> types;
    std::vector<journal::IncompatibilitySeen> incompatibilities;
    std::optional<journal::ManagerSessions> managerSessions;
};

// What any framework knows, each once; what blocks in one of them is said to block.
std::vector<domain::LinkType> typesOf(const QHash<QString, domain::Framework> &frameworks) {
    std::vector<domain::LinkType> types;
    for (const domain::Framework &framework : frameworks)
        for (const domain::LinkType &type : framework.linkTypes) {
            const auto known = std::ranges::find(types, type.id, &domain::LinkType::id);
            if (known == types.end())
                types.push_back(type);
            else if (type.effect == u"blocks")
                known->effect = type.effect;
        }
    std::ranges::sort(types, {}, [](const domain::LinkType &type) { return std::pair(type.effect, type.id); });
    return types;
}

Result<Around> around(const journal::Journal &open, const QString &person) {
    Around around;
    auto people = journal::listPeople(open);
    const auto frameworks = journal::frameworksById(open);
    if (!people)
        return people.fault();
    if (!frameworks)
        return frameworks.fault();
    around.people = *std::move(people);
    around.types = typesOf(*frameworks);
    if (person.isEmpty())
        return around;
    auto incompatibilities = journal::incompatibilitiesOf(open, person);
    if (!incompatibilities)
        return incompatibilities.fault();
    around.incompatibilities = *std::move(incompatibilities);
    const auto sessions = journal::managerSessionsOf(open, person);
    if (!sessions)
        return sessions.fault();
    around.managerSessions = *sessions;
    return around;
}

QString codeOf(const journal::PersonLine &line) {
    return line.code.isEmpty() ? line.initials : line.code;
}

QStringList linesOf(const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

QString givenName(const QJsonValue &member) {
    return member.isObject() ? member[u"name"].toString() : member.toString();
}

std::optional<QDate> dayOf(const QString &typed) {
    const QDate iso = QDate::fromString(typed.trimmed(), Qt::ISODate);
    const QDate day = iso.isValid() ? iso : dayTyped(typed.trimmed(), QDate::currentDate());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Relations::Relations(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Relations::choose(const domain::Beneficiary &person) {
    m_id = person.id;
    m_links = person.links;
    m_members = person.members;
    m_manager = person.manager;
    m_otherMembers.clear();
    m_loaded = false;
    m_presence.clear();
    for (const domain::Presence &one : person.presence)
        m_presence.push_back({isoDay(one.from), one.until ? isoDay(*one.until) : QString(), one.extra});
    load();
}

void Relations::load() {
    m_desk.ask(
        this, [id = m_id](journal::Journal &open) { return around(open, id); },
        [this](Result<Around> found) {
            if (!found)
                return; // the form itself says what cannot be read
            m_loaded = true;
            m_others = std::move(found->people);
            std::erase_if(m_others, [this](const journal::PersonLine &line) { return line.id == m_id; });
            m_types = std::move(found->types);
            m_incompatibilities = std::move(found->incompatibilities);
            m_managerSessions = found->managerSessions;
            nameOthers();
            Q_EMIT changed();
        });
}

void Relations::nameOthers() {
    if (!m_loaded) // an id would be taken for a name
        return;
    const QStringList typed = linesOf(m_otherMembers); // before anybody was known
    QStringList named;
    for (const QJsonValue &member : m_members)
        if (placeOf(givenName(member)) == 0 && !member.isObject())
            named << member.toString();
    for (const QString &name : typed)
        if (!named.contains(name))
            named << name;
    m_otherMembers = named.join(u'\n');
}

void Relations::alter() {
    Q_EMIT touched();
    Q_EMIT changed();
}

int Relations::placeOf(const QString &person) const {
    const auto found = std::ranges::find(m_others, person, &journal::PersonLine::id);
    return found == m_others.end() ? 0 : static_cast<int>(found - m_others.begin()) + 1;
}

QVariantList Relations::people() const {
    QVariantList people{QVariantMap{{QStringLiteral("name"), QString()}, {QStringLiteral("code"), QString()}}};
    for (const journal::PersonLine &line : m_others)
        people << QVariantMap{{QStringLiteral("name"), line.name}, {QStringLiteral("code"), codeOf(line)}};
    return people;
}

QVariantList Relations::types() const {
    QVariantList types;
    for (const domain::LinkType &type : m_types)
        types << QVariantMap{{QStringLiteral("id"), type.id},
                             {QStringLiteral("fr"), type.label.in(QStringLiteral("fr"))},
                             {QStringLiteral("en"), type.label.in(QStringLiteral("en"))}};
    return types;
}

// A type that no framework knows any more stands as it was written, until another is chosen.
QVariantList Relations::links() const {
    QVariantList links;
    for (const domain::Link &link : m_links) {
        const auto type = std::ranges::find(m_types, link.type, &domain::LinkType::id);
        links << QVariantMap{
            {QStringLiteral("to"), placeOf(link.to)},
            {QStringLiteral("type"), type == m_types.end() ? -1 : static_cast<int>(type - m_types.begin())},
            {QStringLiteral("direction"), link.direction.isEmpty() ? QStringLiteral("none") : link.direction}};
    }
    return links;
}

void Relations::addLink() {
    const QString type = m_types.empty() ? QStringLiteral("hierarchical") : m_types.front().id;
    m_links.push_back({{}, type, QStringLiteral("managed_by"), {}});
    alter();
}

void Relations::removeLink(int row) {
    if (row < 0 || row >= std::ssize(m_links))
        return;
    m_links.erase(m_links.begin() + row);
    alter();
}

void Relations::setLink(int row, int person, int type, const QString &direction) {
    if (row < 0 || row >= std::ssize(m_links))
        return;
    domain::Link &link = m_links[static_cast<std::size_t>(row)];
    if (m_loaded)
        link.to = person > 0 && person <= std::ssize(m_others) ? m_others[static_cast<std::size_t>(person) - 1].id
                                                               : QString();
    if (type >= 0 && type < std::ssize(m_types))
        link.type = m_types[static_cast<std::size_t>(type)].id;
    link.direction = direction;
    alter();
}

bool Relations::isChosen(const QString &person) const {
    return std::ranges::any_of(m_members, [&](const QJsonValue &member) { return givenName(member) == person; });
}

QVariantList Relations::members() const {
    QVariantList members;
    for (const journal::PersonLine &line : m_others)
        members << QVariantMap{{QStringLiteral("id"), line.id},
                               {QStringLiteral("name"), line.name},
                               {QStringLiteral("code"), codeOf(line)},
                               {QStringLiteral("chosen"), isChosen(line.id)}};
    return members;
}

void Relations::toggleMember(const QString &id) {
    const bool was = isChosen(id);
    for (qsizetype index = m_members.size(); index-- > 0;)
        if (was && givenName(m_members[index]) == id)
            m_members.removeAt(index);
    if (!was)
        m_members.append(id);
    alter();
}

int Relations::managerAt() const {
    return placeOf(m_manager);
}

QString Relations::managerName() const {
    return managerAt() > 0 ? QString() : m_manager;
}

void Relations::setManager(int person) {
    if (!m_loaded)
        return;
    m_manager =
        person > 0 && person <= std::ssize(m_others) ? m_others[static_cast<std::size_t>(person) - 1].id : QString();
    alter();
}

void Relations::setManagerName(const QString &name) {
    if (managerAt() == 0)
        m_manager = name;
    Q_EMIT touched();
}

void Relations::setOtherMembers(const QString &names) {
    if (std::exchange(m_otherMembers, names) != names)
        Q_EMIT touched();
}

QVariantList Relations::presence() const {
    QVariantList periods;
    for (const Period &period : m_presence)
        periods << QVariantMap{{QStringLiteral("from"), period.from}, {QStringLiteral("until"), period.until}};
    return periods;
}

void Relations::addPresence() {
    m_presence.push_back({isoDay(QDate::currentDate()), {}, {}});
    alter();
}

void Relations::removePresence(int row) {
    if (row < 0 || row >= std::ssize(m_presence))
        return;
    m_presence.erase(m_presence.begin() + row);
    alter();
}

void Relations::setPresence(int row, const QString &from, const QString &until) {
    if (row < 0 || row >= std::ssize(m_presence))
        return;
    Period &period = m_presence[static_cast<std::size_t>(row)];
    if (period.from == from && period.until == until)
        return;
    period.from = from;
    period.until = until;
    Q_EMIT touched();
}

QJsonArray Relations::allMembers() const {
    QJsonArray members;
    for (const QJsonValue &member : m_members)
        if (!m_loaded || placeOf(givenName(member)) > 0 || member.isObject())
            members.append(member);
    for (const QString &name : linesOf(m_otherMembers))
        if (m_loaded || !members.contains(name))
            members.append(name);
    return members;
}

bool Relations::putInto(domain::Beneficiary &person) const {
    person.links = m_links;
    std::erase_if(person.links, [](const domain::Link &link) { return link.to.isEmpty(); });
    person.presence.clear();
    for (const Period &period : m_presence) {
        const auto from = dayOf(period.from), until = dayOf(period.until);
        if (!from || (!until && !period.until.trimmed().isEmpty()))
            return false;
        person.presence.push_back({*from, until, period.extra});
    }
    person.members = {};
    person.manager.clear();
    if (!person.isGroup())
        return true;
    person.manager = m_manager.trimmed();
    person.members = allMembers();
    return true;
}

std::vector<journal::IncompatibilitySeen> Relations::newIn(const std::vector<journal::IncompatibilitySeen> &now) const {
    std::vector<journal::IncompatibilitySeen> fresh;
    for (const journal::IncompatibilitySeen &one : now) {
        const bool known = std::ranges::any_of(m_incompatibilities, [&one](const auto &before) {
            return before.what.rule == one.what.rule && before.what.mission == one.what.mission &&
                   before.what.otherMission == one.what.otherMission;
        });
        const bool isFew =
            one.what.rule == domain::Incompatibility::Rule::ManagerSessions && one.what.sessions <= one.what.allowed;
        if (!known && !isFew)
            fresh.push_back(one);
    }
    return fresh;
}

void Relations::tell(std::vector<journal::IncompatibilitySeen> incompatibilities) {
    m_incompatibilities = std::move(incompatibilities);
    Q_EMIT changed();
}

QVariantList Relations::incompatibilities() const {
    QVariantList lines;
    for (const journal::IncompatibilitySeen &one : m_incompatibilities)
        lines << QVariantMap{
            {QStringLiteral("rule"), nameOf(one.what.rule)}, {QStringLiteral("code"), one.code},
            {QStringLiteral("otherCode"), one.otherCode},    {QStringLiteral("blocks"), one.what.blocks},
            {QStringLiteral("sessions"), one.what.sessions}, {QStringLiteral("allowed"), one.what.allowed}};
    return lines;
}

} // namespace aparte::app
