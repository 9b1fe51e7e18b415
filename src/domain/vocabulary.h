// The closed word lists of the open bundle (design/interchange.md), as data. A word outside its list is refused with
// its place: read as something else it would be miscounted (a misspelt "group" would enter a report's cohort as a
// person).
#pragma once

#include <QStringView>

#include <span>

namespace aparte::domain {

using Words = std::span<const QStringView>;

namespace words {
inline constexpr QStringView beneficiaryKinds[] = {u"individual", u"group"};
inline constexpr QStringView shippedFrameworks[] = {u"cdg", u"ministry", u"company"};               // R8, R16
inline constexpr QStringView motives[] = {u"difficulty", u"practice", u"return_to_work", u"other"}; // R3, R4
inline constexpr QStringView stages[] = {u"request",    u"analysis", u"preliminary", u"first",      u"proposal",
                                         u"tripartite", u"contract", u"sessions",    u"midpoint",   u"closing",
                                         u"followup",   u"closed",   u"refused",     u"interrupted"}; // R53 to R64
inline constexpr QStringView finalStages[] = {u"closed", u"refused", u"interrupted"};
inline constexpr QStringView sessionKinds[] = {u"preliminary", u"first",   u"tripartite", u"session",
                                               u"midpoint",    u"closing", u"followup"};
inline constexpr QStringView sessionStatuses[] = {u"held", u"planned", u"missed", u"cancelled"};
inline constexpr QStringView channels[] = {u"phone", u"mail"};                        // R65
inline constexpr QStringView linkDirections[] = {u"manages", u"managed_by", u"none"}; // R33
inline constexpr QStringView costBases[] = {u"framed", u"realised", u"fixed"};        // R13
inline constexpr QStringView practiceKinds[] = {u"supervision",  u"network",     u"training", u"solicitation",
                                                u"interference", u"declaration", u"breach",   u"ethics"}; // R37 to R52
inline constexpr QStringView practiceStatuses[] = {u"open", u"settled"};
inline constexpr QStringView missionForms[] = {u"individual", u"team", u"codevelopment"};         // R20
inline constexpr QStringView requesters[] = {u"beneficiary", u"manager", u"hr", u"organisation"}; // R8, R16
inline constexpr QStringView conclusions[] = {u"go", u"no", u"redirect"};                         // R17
inline constexpr QStringView choices[] = {u"yes", u"no", u"other_coach"};                         // R57
inline constexpr QStringView answers[] = {u"validated", u"remarks", u"refused"};                  // R58
inline constexpr QStringView documentStatuses[] = {u"draft", u"sent", u"signed"};
inline constexpr QStringView endings[] = {u"refused", u"interrupted", u"early_success", u"completed"}; // R35, R62
inline constexpr QStringView endingReasons[] = {u"organisation", u"requester", u"coach"};              // R35
inline constexpr QStringView noticeKinds[] = {u"out_of_scope", u"method", u"information"};             // R42, R48
inline constexpr QStringView disclosureWays[] = {u"saved", u"printed", u"copied"};                     // R27
inline constexpr QStringView gates[] = {u"requests", u"analysis",    u"adhesion",   u"free_choice",
                                        u"proposal", u"documents",   u"tripartite", u"contract",
                                        u"annex",    u"information", u"prepared",   u"presence"};
inline constexpr QStringView steps[] = {u"requests", u"analysis",   u"preliminary", u"first",
                                        u"proposal", u"tripartite", u"contract",    u"sessions",
                                        u"midpoint", u"closing",    u"followup"}; // R53 to R64
inline constexpr QStringView requestRules[] = {u"any", u"both"};                  // R8, R16
inline constexpr QStringView dayKinds[] = {u"calendar", u"working"};              // R67
inline constexpr QStringView linkEffects[] = {u"blocks", u"warns"};               // R33
inline constexpr QStringView coachStatuses[] = {u"internal", u"external"};        // R18, R37
} // namespace words

inline bool isOneOf(QStringView word, Words list) {
    for (const QStringView known : list)
        if (word == known)
            return true;
    return false;
}
inline bool isOpenStage(QStringView stage) {
    return !isOneOf(stage, words::finalStages);
}

} // namespace aparte::domain
