#include "lessons/small_worlds.h"

#include <algorithm>

namespace aparte::lessons {

namespace {

using World = std::vector<int>; // how many of each class raised the theme
constexpr int mostWorlds = 5000;

int totalOf(const World &world, const std::vector<int> &classes) {
    int total = 0;
    for (const int group : classes)
        total += world[static_cast<std::size_t>(group)];
    return total;
}

bool fits(const World &world, const std::vector<PublishedCell> &published) {
    return std::ranges::all_of(published, [&](const PublishedCell &cell) {
        const int total = totalOf(world, cell.classes);
        return total >= cell.low && total <= cell.high;
    });
}

std::vector<World> worldsOf(const Question &question) {
    std::vector<World> worlds;
    World world(question.sizes.size(), 0);
    for (bool more = true; more;) {
        if (fits(world, question.published))
            worlds.push_back(world);
        more = false;
        for (std::size_t group = 0; group < world.size() && !more; ++group) {
            more = world[group] < question.sizes[group];
            world[group] = more ? world[group] + 1 : 0;
        }
    }
    return worlds;
}

// Somebody of a class raised the theme, or did not. With as many of them as the reader may know and one more, some
// world must remain, whoever they are: else those known would prove the last one.
struct Supposed {
    std::size_t group = 0;
    bool raised = false;
};

bool stayPossible(const std::vector<World> &worlds, const std::vector<int> &sizes, std::vector<Supposed> &people,
                  int left) {
    const auto allows = [&](const World &world) {
        for (const Supposed &one : people) {
            int with = 0, without = 0;
            for (const Supposed &other : people)
                if (other.group == one.group)
                    ++(other.raised ? with : without);
            if (world[one.group] < with || sizes[one.group] - world[one.group] < without)
                return false;
        }
        return true;
    };
    if (std::ranges::none_of(worlds, allows))
        return false;
    if (left == 0)
        return true;
    const std::size_t first = people.empty() ? 0 : people.back().group;
    for (std::size_t group = first; group < sizes.size(); ++group)
        for (const bool raised : {false, true}) {
            people.push_back({group, raised});
            const bool possible = stayPossible(worlds, sizes, people, left - 1);
            people.pop_back();
            if (!possible)
                return false;
        }
    return true;
}

} // namespace

bool isSmall(const Question &question) {
    qint64 ways = 1;
    for (const int size : question.sizes)
        ways = std::min<qint64>(ways * (size + 1), mostWorlds + 1);
    return ways <= mostWorlds;
}

bool provesNothingInAnyWorld(const Question &question, const std::vector<Says> &labels, int insiders) {
    const auto worlds = worldsOf(question);
    return std::ranges::all_of(labels, [&](const Says &label) {
        std::vector<World> seen;
        std::ranges::copy_if(worlds, std::back_inserter(seen), [&](const World &world) {
            const int total = totalOf(world, question.asked);
            return total >= label.low && total <= label.high;
        });
        std::vector<Supposed> people;
        return seen.empty() || stayPossible(seen, question.sizes, people, insiders + 1);
    });
}

} // namespace aparte::lessons
