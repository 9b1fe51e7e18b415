#include "tests/vault/vault_support.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

using namespace aparte::test;

// Twenty processes open one vault at the same moment: one has it, and nineteen are told so at once, before a second of
// key derivation.
class ManyProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWinsAndTheOthersAreTold();
    void whoComesAfterwardsHasIt();
};

namespace {

constexpr int processes = 20;

struct Answer {
    bool opened = false, busy = false, derived = false;
    double milliseconds = 0;
};

struct Pipe {
    int ends[2];
    Pipe() {
        if (::pipe(ends) != 0)
            qFatal("no pipe");
    }
    ~Pipe() {
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

// Waits for the start (end of file), tries once, answers, and keeps what it has until the second end of file.
[[noreturn]] void tryOnce(const Place &place, Pipe &start, Pipe &end, Pipe &answers) {
    ::close(start.ends[1]);
    ::close(end.ends[1]);
    char nothing = 0;
    static_cast<void>(::read(start.ends[0], &nothing, 1) == 0);
    Answer answer;
    auto surroundings = place.surroundings();
    surroundings.kdfCost.reset();
    surroundings.stretch = [&](const aparte::crypto::SlotTerms &terms, const SecretBytes &typed) {
        answer.derived = true;
        return terms.stretch(typed);
    };
    const auto before = std::chrono::steady_clock::now();
    const auto vault = Vault::unlock(place.vault(), secret("motdepasse"), surroundings);
    answer.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
    answer.opened = vault.ok();
    answer.busy = !vault.ok() && vault.fault().kind == aparte::Fault::Kind::Busy && vault.fault().code == "vault.busy";
    static_cast<void>(::write(answers.ends[1], &answer, sizeof answer) == sizeof answer);
    static_cast<void>(::read(end.ends[0], &nothing, 1) == 0);
    ::_exit(0);
}

} // namespace

void ManyProcesses::oneWinsAndTheOthersAreTold() {
    Place place;
    auto surroundings = place.surroundings();
    surroundings.stretch = {}; // as it is outside the tests
    REQUIRE_OK(Vault::create(place.vault(), secret("motdepasse"), surroundings));
    Pipe answers;
    auto start = std::make_unique<Pipe>(), end = std::make_unique<Pipe>();
    for (int i = 0; i < processes; ++i)
        if (::fork() == 0)
            tryOnce(place, *start, *end, answers);
    start.reset();
    int opened = 0, busy = 0, derived = 0;
    double slowest = 0;
    for (int i = 0; i < processes; ++i) {
        Answer answer;
        QCOMPARE(::read(answers.ends[0], &answer, sizeof answer), ssize_t(sizeof answer));
        opened += answer.opened;
        busy += answer.busy;
        derived += answer.derived;
        if (answer.busy)
            slowest = std::max(slowest, answer.milliseconds);
    }
    end.reset();
    while (::wait(nullptr) > 0) {
    }
    qInfo("%d processes: %d opened, %d were told in %.1f ms at most", processes, opened, busy, slowest);
    QCOMPARE(opened, 1);
    QCOMPARE(busy, processes - 1);
    QCOMPARE(derived, 1); // refused before any work
    QVERIFY(slowest < 10'000);
}

void ManyProcesses::whoComesAfterwardsHasIt() {
    Place place;
    auto vault = place.create();
    REQUIRE_FAULT(place.unlock(), Busy, "vault.busy");
    vault.reset();
    REQUIRE_OK(place.unlock());
}

QTEST_APPLESS_MAIN(ManyProcesses)
#include "tst_many_processes.moc"
