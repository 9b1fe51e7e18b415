// The rows behind inWords(). {where}, {have} and {need} stand for what the fault says; {size} and {limit} for have and
// need as sizes; {parts} for the gates or parts of a contract that the place names.
#pragma once

#include <span>
#include <string_view>

namespace aparte::journal {

struct WordsRow {
    std::string_view codes; // separated by spaces: what a person need not tell apart is said alike
    const char *fr, *frNext;
    const char *en, *enNext;
};

std::span<const WordsRow> wordsOfOpening(); // vaults, passphrases, what is on the disk
std::span<const WordsRow> wordsOfStorage();
std::span<const WordsRow> wordsOfBundles();
std::span<const WordsRow> wordsOfBackups();
std::span<const WordsRow> wordsOfUse();      // notes, people, reports
std::span<const WordsRow> wordsOfLedger();   // whether a report may leave at all
std::span<const WordsRow> wordsOfMissions(); // frameworks, gates, contracts, what contradicts itself
std::span<const WordsRow> wordsOfPractice();
std::span<const WordsRow> wordsOfDisclosure(); // consents, the review, what leaves
std::span<const WordsRow> wordsOfLinks();      // the org chart, codes, incompatibilities

} // namespace aparte::journal
