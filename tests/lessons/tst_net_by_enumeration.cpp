#include "histories.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace aparte;
using namespace histories;

namespace {

struct Says {
    int low = 0, high = 0;
};

// What each label of a scale says in words, told here without lessons/audit.
std::vector<Says> labelsOf(lessons::Scale scale, int all) {
    const int highest = scale == lessons::Scale::AtLeast ? 5 : std::max(5, (all - 5) / 5 * 5);
    std::vector<Says> labels{{0, 4}};
    for (int floor = 5; floor <= highest; floor += 5)
        labels.push_back({floor, floor == highest ? all : floor + 4});
    return labels;
}

Says saysOf(const lessons::Entry &entry) {
    const auto &cell = entry.cells.front();
    const int all = static_cast<int>(entry.cohort.size());
    for (const Says &label : labelsOf(cell.scale, all))
        if (cell.scale != lessons::Scale::Label && label.low == cell.atLeast.value_or(0))
            return label;
    return {0, all};
}

// People who stand in the same reports, up to this one; how many of each raised the theme is a world.
struct Groups {
    std::vector<int> sizes;
    std::vector<std::vector<int>> standsIn; // 1 or 0, of each group, by report
};
using World = std::vector<int>;

Groups groupsOf(const std::vector<lessons::Entry> &entries, std::size_t last) {
    std::map<lessons::Token, std::vector<int>> standsIn;
    for (std::size_t report = 0; report <= last; ++report)
        for (const auto &person : entries[report].cohort)
            standsIn[person].resize(last + 1);
    std::map<std::vector<int>, int> counts;
    for (auto &[person, where] : standsIn) {
        for (std::size_t report = 0; report <= last; ++report)
            where[report] = entries[report].cohort.contains(person) ? 1 : 0;
        ++counts[where];
    }
    Groups groups;
    for (const auto &[where, count] : counts) {
        groups.sizes.push_back(count);
        groups.standsIn.push_back(where);
    }
    return groups;
}

bool fits(const World &world, const Groups &groups, std::size_t report, Says says) {
    int raised = 0;
    for (std::size_t group = 0; group < world.size(); ++group)
        raised += groups.standsIn[group][report] * world[group];
    return says.low <= raised && raised <= says.high;
}

std::vector<World> worldsThatFitThePast(const std::vector<lessons::Entry> &entries, std::size_t last,
                                        const Groups &groups) {
    std::vector<World> worlds;
    World world(groups.sizes.size(), 0);
    for (;;) {
        bool possible = true;
        for (std::size_t report = 0; report < last && possible; ++report)
            possible = fits(world, groups, report, saysOf(entries[report]));
        if (possible)
            worlds.push_back(world);
        std::size_t group = 0;
        while (group < world.size() && world[group] == groups.sizes[group])
            world[group++] = 0;
        if (group == world.size())
            return worlds;
        ++world[group];
    }
}

struct Teller {
    std::size_t group = 0;
    bool raised = false;

    bool fits(const World &world, const Groups &groups) const {
        return raised ? world[group] > 0 : world[group] < groups.sizes[group];
    }
};

// Whether everybody else of this group raised the theme, or nobody, in all of these worlds that fit who tells.
bool provesOf(std::size_t group, const std::vector<World> &worlds, const Groups &groups,
              const std::optional<Teller> &teller) {
    const bool theirs = teller && teller->group == group;
    const int others = groups.sizes[group] - (theirs ? 1 : 0);
    bool any = false, mayHave = false, mayNot = false;
    for (const World &world : worlds) {
        if (teller && !teller->fits(world, groups))
            continue;
        const int raised = world[group] - (theirs && teller->raised ? 1 : 0);
        any = true;
        mayHave = mayHave || raised > 0;
        mayNot = mayNot || raised < others;
    }
    return any && mayHave != mayNot;
}

bool provesSomething(const std::vector<World> &worlds, const Groups &groups) {
    std::vector<std::optional<Teller>> tellers{std::nullopt};
    for (std::size_t group = 0; group < groups.sizes.size(); ++group)
        for (const bool raised : {false, true})
            tellers.emplace_back(Teller{group, raised});
    for (const auto &teller : tellers)
        for (std::size_t group = 0; group < groups.sizes.size(); ++group)
            if (provesOf(group, worlds, groups, teller))
                return true;
    return false;
}

} // namespace

class NetByEnumeration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Whatever is true, and not only in what happened: each label that a cell could have had, seen beside the past.
    void no_label_that_could_have_been_written_proves_an_answer() {
        std::mt19937 source(77);
        const int rounds = qEnvironmentVariableIsSet("APARTE_LONG") ? 20000 : 1000;
        int labels = 0, coarser = 0;
        for (int round = 0; round < rounds; ++round) {
            Shape shape = anyShape(source, 20);
            shape.reports = std::min(shape.reports, 6);
            const auto history = invented(shape, source);
            const auto ledger = published(history, [&](int person, int) {
                return static_cast<bool>(history.raised[static_cast<std::size_t>(person)].front());
            });
            const auto &entries = ledger.entries;
            for (std::size_t report = 0; report < entries.size(); ++report) {
                const auto scale = entries[report].cells.front().scale;
                coarser += scale != lessons::Scale::Bands;
                if (scale == lessons::Scale::Label)
                    continue;
                const Groups groups = groupsOf(entries, report);
                if (groups.sizes.size() > 4)
                    break; // too many worlds to go through
                const auto past = worldsThatFitThePast(entries, report, groups);
                for (const Says &label : labelsOf(scale, static_cast<int>(entries[report].cohort.size()))) {
                    std::vector<World> worlds;
                    std::ranges::copy_if(past, std::back_inserter(worlds),
                                         [&](const World &world) { return fits(world, groups, report, label); });
                    QVERIFY2(!provesSomething(worlds, groups),
                             qPrintable(QStringLiteral("history %1, report %2").arg(round).arg(report + 1)));
                    ++labels;
                }
            }
        }
        qInfo("%d labels; the net made %d cells coarser", labels, coarser);
        QVERIFY(labels > rounds && coarser > 0);
    }
};

QTEST_APPLESS_MAIN(NetByEnumeration)
#include "tst_net_by_enumeration.moc"
