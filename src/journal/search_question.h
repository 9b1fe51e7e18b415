// What was asked, as search holds it against one record after another: all its words, in any order and in any of the
// record's texts; what else was asked of the record (its day, its theme, its mission, its kind).
#pragma once

#include "journal/needle.h"
#include "journal/search.h"
#include "journal/searched_texts.h"

namespace aparte::journal {

class Question {
public:
    // Nothing: there is no word in it.
    static std::optional<Question> from(const SearchRequest &request);

    const std::vector<vault::Kind> &kinds() const { return m_kinds; }
    bool mayBeIn(std::string_view payload) const; // false: certainly not
    bool asksFor(std::string_view text) const;    // one of the words, at least

    struct Answer {
        std::size_t text; // which one of the record's
        Needle::Match match;
    };
    // The texts that hold every word; where none does and the record as a whole does, the one that holds most.
    std::vector<Answer> answersIn(const SearchedRecord &record) const;

private:
    Question() = default;
    bool allows(const SearchedRecord &record) const;
    bool allows(std::string_view day) const;
    std::optional<Needle::Match> shownIn(std::string_view text) const;

    std::vector<Needle> m_words;    // the longest first: it is the rarest
    std::optional<Needle> m_phrase; // as it was typed, where that is several words
    std::vector<vault::Kind> m_kinds;
    std::string m_mission, m_theme, m_from, m_until;
};

// What a record is called in SearchRequest::kind and Hit::record.
const char *recordName(vault::Kind kind);

} // namespace aparte::journal
