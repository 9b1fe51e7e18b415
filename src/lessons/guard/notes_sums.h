// What layer 6 remembers of everybody's notes: keyed sums of words and of four words in a row, each with whose they
// are. No word can be read from it, and it says nothing once the key, drawn for each guard, is gone.
#pragma once

#include "lessons/guard/content_words.h"

#include <compare>

namespace aparte::lessons::guard {

class NotesSums {
public:
    using Person = std::uint32_t; // a number for this guard only

    explicit NotesSums(Sum key) : m_key(key) {}

    void add(Person person, std::string_view utf8); // before close()
    void take(NotesSums &&other);                   // of another thread, under the same key
    void close();                                   // sorted, each once

    Sum key() const { return m_key; }
    int people() const { return m_people; } // who have notes
    std::vector<Person> withRun(const SummedWord *four) const;
    std::vector<Person> withWord(Sum word) const;

    static constexpr std::size_t run = 4;

private:
    struct Whose {
        Sum sum;
        Person person;
        auto operator<=>(const Whose &) const = default;
    };
    static std::vector<Person> of(const std::vector<Whose> &sorted, Sum sum);

    Sum m_key;
    int m_people = 0;
    std::vector<Whose> m_runs, m_words;
};

} // namespace aparte::lessons::guard
