#include "story.h"

namespace aparte::test {

Acceptable Acceptable::exactly(const Expected &known) {
    Acceptable acceptable{known.created, {known.passphrase}, known.people, known.erased, {}, {}};
    for (const auto &[name, note] : known.notes)
        acceptable.notes[name] = {note.person, {note.text}};
    return acceptable;
}

void Acceptable::orAfter(const Expected &next) {
    passphrases.insert(next.passphrase);
    for (const auto &person : next.erased)
        if (!erased.contains(person))
            maybeErased.insert(person);
    for (const auto &[name, note] : next.notes) {
        auto &known = notes[name];
        if (known.texts.empty())
            known = {note.person, {QByteArray()}};
        known.texts.insert(note.text);
    }
    for (auto &[name, known] : notes)
        if (!next.notes.contains(name))
            known.texts.insert(QByteArray());
}

} // namespace aparte::test
