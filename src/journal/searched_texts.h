// The texts of one record that a person has written, as search looks at them: what lies in a note is read in place, the
// few records of every other kind are decoded. Codes, ids and days are not text: they are filters, or nobody's words.
// But a theme is chosen by its label and a technique by its word: a record that has one is found by what was chosen.
#pragma once

#include "vault/cbor_cursor.h"
#include "vault/record.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aparte::journal {

struct SearchedText {
    std::string_view field; // as the bundle calls it: "note", "hypotheses", "place", "requests", "contract", "name"...
    std::string_view text;  // UTF-8; lives as long as the record it was read from
    std::string_view date;  // of that part, where it has one of its own: "2025-10-14"
};

// What stands for an id or a code: labels in both languages, those only that hold one of the words that are looked for.
class Labels {
public:
    using IsWanted = std::function<bool(std::string_view label)>;

    void add(std::string code, const std::vector<std::string> &labels, const IsWanted &isWanted);
    void addTechniques(const IsWanted &isWanted); // those that ship; the coach's own are words already
    bool empty() const { return m_labels.empty(); }
    const std::vector<std::string> &of(std::string_view code) const; // none: nothing that is wanted

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_labels;
};

// Used again for every record of one thread, so that reading ten thousand notes allocates nothing.
struct SearchedRecord {
    std::string_view id, kind, status, date, mission; // kind: of a session, or a channel; date may have a time
    std::vector<std::string_view> themes;
    std::vector<SearchedText> texts;
    std::deque<std::string> own; // what had to be made; a deque's places do not move

    void clear();
};

// Of one person's key, and of the journal's own.
const std::vector<vault::Kind> &searchedKinds();
bool isNote(vault::Kind kind); // a session, its draft, or an exchange: read in place

// False: not a payload of ours. What is read refers to the payload and to the labels.
bool readNote(std::string_view payload, vault::Kind kind, const Labels &labels, SearchedRecord &into);
bool readOther(std::string_view payload, vault::Kind kind, const Labels &labels, SearchedRecord &into);

namespace detail {
template<class Visit>
bool anyItem(vault::CborCursor &cursor, Visit &visit, int depth) {
    using Major = vault::CborCursor::Major;
    constexpr int deepest = 16;
    const auto head = cursor.peek();
    if (!head || depth > deepest)
        return false;
    if (head->major == Major::Text) {
        const auto text = cursor.text();
        return text && visit(*text);
    }
    if (head->major != Major::Array && head->major != Major::Map) {
        cursor.skip();
        return false;
    }
    const auto count = cursor.count(head->major);
    const auto items = count.value_or(0) * (head->major == Major::Map ? 2 : 1);
    for (std::uint64_t item = 0; item < items; ++item)
        if (anyItem(cursor, visit, depth + 1))
            return true;
    return false;
}
} // namespace detail

// Is `visit` true of one text of a payload, of whatever kind, as it lies? To know quickly that nothing is in it.
template<class Visit>
bool anyTextIn(std::string_view payload, Visit &&visit) {
    vault::CborCursor cursor(payload);
    return detail::anyItem(cursor, visit, 0);
}

} // namespace aparte::journal
