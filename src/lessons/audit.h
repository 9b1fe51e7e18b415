// W4: the net (design/lessons.md; research/anonymisation.md 2 and 3, "every label a cell could get"). Before anything
// is counted, each label that a new cell could get is tried against every cell that has left about the same theme, as
// one system over the classes: if any of them would prove the answer of somebody whom the reader does not know, the
// scale is too fine, whatever the truth. It reads no theme data, so what it refuses tells nothing (simulatable
// auditing: Kenthapadi, Mishra, Nissim 2005).
#pragma once

#include "lessons/ledger.h"
#include "lessons/profile.h"

#include <atomic>
#include <span>

namespace aparte::lessons {

struct PublishedCell {
    std::vector<int> classes; // indices into Question::sizes
    int slot = 0;             // its period, in the order of time
    int low = 0, high = 0;    // what its words say: so many people or more, so many at most
};

struct Question {
    std::vector<int> sizes;               // of each class, the new report counted in
    std::vector<PublishedCell> published; // about this theme; those that say nothing are left out
    std::vector<int> asked;               // the classes of the new cohort
    int slot = 0;                         // the new report's, in the same order
    int slots = 1;
};

// What a label of this scale says about a cohort: {smallest, largest} number of people, from the single label up.
struct Says {
    int low = 0, high = 0;
};
std::vector<Says> labelsOf(Scale scale, int cohort, const Profile &profile);

// The finest scale none of whose labels proves anything, for facts that persist, accumulate, or are independent; Label
// when every other does. Failed audit.solver: nothing may be concluded, so nothing leaves; Cancelled.
Result<Scale> finestSafeScale(const Question &question, const Profile &profile,
                              const std::atomic<bool> *cancel = nullptr);

} // namespace aparte::lessons
