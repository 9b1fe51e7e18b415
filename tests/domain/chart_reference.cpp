#include "chart_reference.h"

namespace reference {

namespace {

using Bits = std::vector<bool>;

void close(Bits &square, std::size_t size) {
    for (std::size_t by = 0; by < size; ++by)
        for (std::size_t from = 0; from < size; ++from)
            for (std::size_t to = 0; to < size; ++to)
                if (square[from * size + by] && square[by * size + to])
                    square[from * size + to] = true;
}

} // namespace

Square::Square(const std::vector<aparte::domain::Beneficiary> &people)
    : m_size(people.size()), m_above(m_size * m_size), m_inside(m_size * m_size), m_blocking(m_size * m_size),
      m_linked(m_size * m_size), m_isGroup(m_size), m_managing(m_size * m_size) {
    const auto indexOf = [&](const QString &id) {
        std::size_t index = 0;
        while (index < m_size && people[index].id != id)
            ++index;
        return index;
    };
    const auto mark = [&](Bits &square, std::size_t one, std::size_t other) {
        if (one < m_size && other < m_size)
            square[one * m_size + other] = true;
    };
    for (std::size_t one = 0; one < m_size; ++one)
        m_isGroup[one] = people[one].kind == QLatin1String("group");
    Bits said(m_size * m_size);
    for (std::size_t one = 0; one < m_size; ++one) {
        for (const auto &link : people[one].links) {
            const std::size_t other = indexOf(link.to);
            const bool blocks = link.type == QLatin1String("h");
            mark(blocks ? m_blocking : m_linked, one, other);
            mark(blocks ? m_blocking : m_linked, other, one);
            if (blocks && link.direction == QLatin1String("manages"))
                mark(said, one, other);
            if (blocks && link.direction == QLatin1String("managed_by"))
                mark(said, other, one);
        }
        if (m_isGroup[one])
            for (const auto &member : people[one].members)
                mark(m_inside, one, indexOf(member.toString()));
        if (m_isGroup[one] && !people[one].manager.isEmpty())
            mark(said, indexOf(people[one].manager), one);
    }
    for (std::size_t one = 0; one < m_size; ++one)
        for (std::size_t other = 0; other < m_size; ++other)
            if (said[one * m_size + other] && !m_isGroup[one])
                (m_isGroup[other] ? m_managing : m_above)[one * m_size + other] = true;
    close(m_inside, m_size);
    for (std::size_t group = 0; group < m_size; ++group) // whoever manages a group inside is of the group around it
        for (std::size_t inner = 0; inner < m_size; ++inner)
            for (std::size_t one = 0; one < m_size; ++one)
                if (group != inner && m_inside[group * m_size + inner] && m_managing[one * m_size + inner])
                    m_inside[group * m_size + one] = true;
    for (std::size_t group = 0; group < m_size; ++group)
        for (std::size_t one = 0; one < m_size; ++one)
            for (std::size_t below = 0; below < m_size; ++below)
                if (m_managing[one * m_size + group] && m_inside[group * m_size + below] && one != below &&
                    !m_isGroup[below])
                    m_above[one * m_size + below] = true;
    close(m_above, m_size);
}

bool Square::goesRound() const {
    for (std::size_t one = 0; one < m_size; ++one)
        if (above(one, one) || (m_isGroup[one] && m_inside[one * m_size + one]))
            return true;
    return false;
}

std::string Square::linked(std::size_t one, std::size_t other) const {
    if (m_blocking[one * m_size + other])
        return "link!";
    return m_linked[one * m_size + other] ? "link" : "";
}

std::string Square::ofGroup(std::size_t group, std::size_t person, bool codevelopment) const {
    if (m_managing[person * m_size + group])
        return "manager-sessions";
    if (m_inside[group * m_size + person])
        return codevelopment ? "team-member" : "team-member!";
    return linked(group, person);
}

std::string Square::between(const Coached &one, const Coached &other, int monthsCounted) const {
    if (one.person == other.person || one.declined || other.declined || (one.ofGroup && other.ofGroup))
        return {};
    if (one.monthsSinceEnd >= 0 && other.monthsSinceEnd >= 0)
        return {};
    for (const Coached &past : {one, other})
        if (past.monthsSinceEnd >= 0 && (!past.taken || past.monthsSinceEnd >= monthsCounted))
            return {};
    std::string rule;
    if (one.ofGroup)
        rule = ofGroup(one.person, other.person, one.codevelopment);
    else if (other.ofGroup)
        rule = ofGroup(other.person, one.person, other.codevelopment);
    else if (above(one.person, other.person) || above(other.person, one.person))
        rule = "hierarchy!";
    else
        rule = linked(one.person, other.person);
    if (!one.taken && !other.taken && !rule.empty() && rule.back() == '!')
        rule.pop_back();
    return rule;
}

} // namespace reference
