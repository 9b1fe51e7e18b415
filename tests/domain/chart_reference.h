// The same rules as domain/incompatibility.h, written the plain way and sharing nothing with it: a square of who is
// above whom, closed by Floyd and Warshall, and one question for each pair.
#pragma once

#include "domain/values.h"

#include <set>
#include <string>

namespace reference {

struct Coached {
    std::size_t mission, person; // indices
    bool ofGroup, codevelopment, taken, declined;
    int monthsSinceEnd; // -1: open
};

class Square {
public:
    explicit Square(const std::vector<aparte::domain::Beneficiary> &people); // types: h blocks, w warns
    bool goesRound() const;
    // "", or the rule and whether it blocks: "hierarchy!", "link", "team-member!", "manager-sessions"
    std::string between(const Coached &one, const Coached &other, int monthsCounted) const;

private:
    bool above(std::size_t one, std::size_t other) const { return m_above[one * m_size + other]; }
    std::string ofGroup(std::size_t group, std::size_t person, bool codevelopment) const;
    std::string linked(std::size_t one, std::size_t other) const;

    std::size_t m_size;
    std::vector<bool> m_above, m_inside, m_blocking, m_linked, m_isGroup;
    std::vector<bool> m_managing;
};

} // namespace reference
