#include "attacker_program.h"

#include <algorithm>

namespace attacker {

namespace {

constexpr double sure = 1e-7;

// People whom every line treats alike have the same fate: any two of them may change places in a way to fill the lines,
// as long as neither has told.
struct Kind {
    std::vector<int> people;
    std::vector<int> periods;              // of each of them, the same
    std::vector<std::vector<int>> columns; // by person, then period
};

std::vector<Kind> alike(const std::vector<Line> &lines, const Program &program) {
    std::map<int, std::vector<std::size_t>> where;
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (const int person : lines[line].people)
            where[person].push_back(line);
    std::map<std::vector<std::size_t>, Kind> kinds;
    for (const auto &[person, in] : where) {
        Kind &kind = kinds[in];
        kind.people.push_back(person);
        kind.periods.clear();
        std::vector<int> &own = kind.columns.emplace_back();
        for (const auto &[period, column] : program.of(person)) {
            kind.periods.push_back(period);
            own.push_back(column);
        }
    }
    std::vector<Kind> all;
    all.reserve(kinds.size());
    for (auto &[in, kind] : kinds)
        all.push_back(std::move(kind));
    return all;
}

struct Teller {
    std::size_t kind = 0, place = 0; // who of them
    std::vector<bool> said;          // by period
};

// One way to fill the lines, and of each kind and period how many did not raise it, and how many did.
struct Way {
    std::vector<double> values; // by column
    struct Counts {
        int none = 0, all = 0;
    };
    std::vector<std::vector<Counts>> counts;
};

// Any way to fill the lines in which somebody did not raise it takes the proof away that they did, and the other way
// round. Whatever way was found once is looked at for everybody, and for everybody who may tell: few must be asked for.
class Search {
public:
    Search(const std::vector<Line> &lines, Belief belief)
        : m_belief(belief), m_program(lines, belief), m_kinds(alike(lines, m_program)) {}

    std::vector<Teller> tellers(const Answers &answers) const;
    std::optional<Proof> proofFor(const std::optional<Teller> &teller);

private:
    struct Asked {
        std::size_t kind = 0, period = 0;
        bool raised = false; // would be proved if nobody of them could be otherwise
    };
    std::vector<Asked> everything(const std::optional<Teller> &teller) const;
    bool fits(const Way &way, const Teller &teller, std::size_t place) const;
    bool fitsSomebody(const Way &way, const Teller &teller) const;
    bool shows(const Way &way, const Asked &asked, const std::optional<Teller> &teller) const;
    void strike(std::vector<Asked> &open, const Way &way, const std::optional<Teller> &teller) const;
    std::size_t someone(const Asked &asked, const std::optional<Teller> &teller) const;
    Program::Term termOf(const Asked &asked, const std::optional<Teller> &teller) const;
    void remember(std::vector<double> values);
    std::optional<Proof> decide(std::vector<Asked> open, const std::optional<Teller> &teller);

    Belief m_belief;
    Program m_program;
    std::vector<Kind> m_kinds;
    std::vector<Way> m_ways;
};

// One of each kind of answers may be the one who tells.
std::vector<Teller> Search::tellers(const Answers &answers) const {
    std::vector<Teller> some;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        std::set<std::vector<bool>> seen;
        for (std::size_t place = 0; place < m_kinds[kind].people.size(); ++place) {
            std::vector<bool> said;
            for (const int period : m_kinds[kind].periods)
                said.push_back(answers(m_kinds[kind].people[place], period));
            if (seen.insert(said).second)
                some.push_back({kind, place, said});
        }
    }
    return some;
}

std::vector<Search::Asked> Search::everything(const std::optional<Teller> &teller) const {
    std::vector<Asked> all;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        if (m_kinds[kind].people.size() > (teller && teller->kind == kind ? 1U : 0U))
            for (std::size_t period = 0; period < m_kinds[kind].periods.size(); ++period)
                for (const bool raised : {true, false})
                    all.push_back({kind, period, raised});
    return all;
}

bool Search::fits(const Way &way, const Teller &teller, std::size_t place) const {
    const auto &columns = m_kinds[teller.kind].columns[place];
    for (std::size_t period = 0; period < columns.size(); ++period) {
        const double value = way.values[static_cast<std::size_t>(columns[period])];
        if (teller.said[period] ? value < 1 - sure : value > sure)
            return false;
    }
    return true;
}

bool Search::fitsSomebody(const Way &way, const Teller &teller) const {
    for (std::size_t place = 0; place < m_kinds[teller.kind].people.size(); ++place)
        if (fits(way, teller, place))
            return true;
    return false;
}

// In a way in which somebody of the teller's kind answers as they did: is somebody else otherwise than asked?
bool Search::shows(const Way &way, const Asked &asked, const std::optional<Teller> &teller) const {
    const Way::Counts &counts = way.counts[asked.kind][asked.period];
    const bool own = teller && teller->kind == asked.kind && teller->said[asked.period] != asked.raised;
    return (asked.raised ? counts.none : counts.all) > (own ? 1 : 0);
}

void Search::strike(std::vector<Asked> &open, const Way &way, const std::optional<Teller> &teller) const {
    if (!teller || fitsSomebody(way, *teller))
        std::erase_if(open, [&](const Asked &asked) { return shows(way, asked, teller); });
}

void Search::remember(std::vector<double> values) {
    Way &way = m_ways.emplace_back();
    way.values = std::move(values);
    for (const Kind &kind : m_kinds) {
        auto &counts = way.counts.emplace_back(kind.periods.size());
        for (const auto &columns : kind.columns)
            for (std::size_t period = 0; period < columns.size(); ++period) {
                const double value = way.values[static_cast<std::size_t>(columns[period])];
                counts[period].none += value <= sure;
                counts[period].all += value >= 1 - sure;
            }
    }
}

std::size_t Search::someone(const Asked &asked, const std::optional<Teller> &teller) const {
    return teller && teller->kind == asked.kind && teller->place == 0 ? 1 : 0;
}

Program::Term Search::termOf(const Asked &asked, const std::optional<Teller> &teller) const {
    return {m_kinds[asked.kind].columns[someone(asked, teller)][asked.period], asked.raised ? 1.0 : -1.0};
}

// One after the other, each way that is found striking out what it shows.
std::optional<Proof> Search::decide(std::vector<Asked> open, const std::optional<Teller> &teller) {
    const auto proof = [&](const Asked &asked, bool unsolved) {
        const Kind &kind = m_kinds[asked.kind];
        return Proof{kind.people[someone(asked, teller)],
                     kind.periods[asked.period],
                     asked.raised,
                     teller ? std::optional(m_kinds[teller->kind].people[teller->place]) : std::nullopt,
                     m_belief,
                     unsolved};
    };
    // One way that goes as far as it can for all of them at once answers most.
    std::vector<Program::Term> all;
    all.reserve(open.size());
    for (const Asked &asked : open)
        all.push_back(termOf(asked, teller));
    if (auto values = m_program.smallest(all)) {
        remember(std::move(*values));
        strike(open, m_ways.back(), teller);
    }
    while (!open.empty()) {
        const Asked asked = open.back();
        const auto term = termOf(asked, teller);
        auto values = m_program.smallest({term});
        if (!values)
            return proof(asked, true);
        const double best = (*values)[static_cast<std::size_t>(term.column)];
        if (asked.raised ? best > sure : best < 1 - sure)
            return proof(asked, false);
        remember(std::move(*values));
        open.pop_back();
        strike(open, m_ways.back(), teller);
    }
    return std::nullopt;
}

std::optional<Proof> Search::proofFor(const std::optional<Teller> &teller) {
    std::vector<Asked> open = everything(teller);
    for (auto way = m_ways.rbegin(); way != m_ways.rend() && !open.empty(); ++way)
        strike(open, *way, teller);
    if (open.empty())
        return std::nullopt;
    const auto *told = teller ? &m_kinds[teller->kind].columns[teller->place] : nullptr;
    for (std::size_t period = 0; told && period < told->size(); ++period)
        m_program.fix((*told)[period], teller->said[period] ? 1 : 0);
    auto proof = decide(std::move(open), teller);
    for (std::size_t period = 0; told && period < told->size(); ++period)
        m_program.release((*told)[period]);
    return proof;
}

} // namespace

std::optional<Proof> proofByPrograms(const std::vector<Line> &lines, Belief belief, const Answers &answers) {
    Search search(lines, belief);
    if (auto proof = search.proofFor(std::nullopt))
        return proof;
    for (const Teller &teller : search.tellers(answers))
        if (auto proof = search.proofFor(teller))
            return proof;
    return std::nullopt;
}

} // namespace attacker
