// What a coach does, step by step, and what must be there after each: told on a disk that may fail or lose its power.
#pragma once

#include "simulated_disk.h"
#include "tests/vault/vault_support.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace aparte::test {

struct Note {
    QByteArray person, text;
    bool operator==(const Note &) const = default;
};

struct Expected { // what was acknowledged
    bool created = false;
    QByteArray passphrase = "motdepasse";
    std::set<QByteArray> people, erased;
    std::map<QByteArray, Note> notes;
};

// A vault at work on a disk. Its folder is really there, and empty: only its name is looked up outside the disk.
class Coach {
public:
    Coach(storage::Disk &disk, const QTemporaryDir &place);
    Result<void> create();
    Result<void> unlock(const QByteArray &passphrase);
    void lock() { m_vault.reset(); }
    Vault *vault() const { return m_vault.get(); }
    QString folder() const { return m_folder; }
    Surroundings surroundings() const;

private:
    storage::Disk &m_disk;
    QString m_folder, m_state;
    std::unique_ptr<Vault> m_vault;
};

struct Step {
    QByteArray name;
    std::function<Result<void>(Coach &)> run;
    std::function<void(Expected &)> effect;
};

Step create();
Step addPerson(const QByteArray &person);
Step write(const QByteArray &person, const QByteArray &note, const QByteArray &text); // or rewrite
Step removeNote(const QByteArray &note);
Step changePassphrase(const QByteArray &from, const QByteArray &to);
Step erase(const QByteArray &person);
Step lockAndUnlock(const QByteArray &passphrase);

std::vector<Step> sixtySteps();
std::vector<Step> beforehand(); // after which the next two go on
std::vector<Step> fewSteps();
std::vector<Step> moreSteps();

// What may be found: each note in one of several states, while it is not known whether a step happened.
struct Acceptable {
    bool created = false;
    std::set<QByteArray> passphrases, people, erased, maybeErased;
    struct Texts {
        QByteArray person;
        std::set<QByteArray> texts; // empty: no such note
    };
    std::map<QByteArray, Texts> notes;

    static Acceptable exactly(const Expected &known);
    void orAfter(const Expected &next); // or as it would be if that had happened, too
};

// What is wrong with the vault on this disk; empty: nothing.
enum class Then { LeaveIt, OneMore }; // a vault that was found whole takes another note, and keeps it
QByteArray whatIsWrong(storage::Disk &disk, const QTemporaryDir &place, const Acceptable &expected,
                       Then then = Then::OneMore);

} // namespace aparte::test
