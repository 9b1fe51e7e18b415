#include "telling.h"

namespace aparte::test {

void Telling::done(const Step &step) {
    auto next = known;
    step.effect(next);
    for (const auto &[name, note] : next.notes)
        if (const auto before = known.notes.find(name); before == known.notes.end() || before->second != note)
            acceptable.notes[name] = {note.person, {note.text}};
    for (const auto &[name, note] : known.notes)
        if (!next.notes.contains(name))
            acceptable.notes[name].texts = {QByteArray()};
    if (next.passphrase != known.passphrase)
        acceptable.passphrases = {next.passphrase};
    acceptable.people = next.people;
    acceptable.erased = next.erased;
    known = next;
}

void Telling::perhaps(const Step &step) {
    auto next = known;
    step.effect(next);
    acceptable.orAfter(next);
}

void Telling::refused(const Step &step, const Fault &answer) {
    if (answer.code == "write.stopped" || answer.code == "keys.uncertain")
        return perhaps(step);
    if (answer.code != "keys.half-written") // anything else: nothing happened
        return;
    if (step.name.startsWith("add")) // their key holds; their first row was not tried
        return perhaps(step);
    done(step);
}

} // namespace aparte::test
