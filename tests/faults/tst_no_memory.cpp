#include "telling.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

using namespace aparte::test;

// The heap is empty at the n-th block, once or from then on: the process says so or ends, and what it had acknowledged
// is there at the next start. Off under sanitizers, which have a heap of their own.
class NoMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itEndsClearlyAndLosesNothing_data();
    void itEndsClearlyAndLosesNothing();
};

namespace {

std::atomic<long> failing = 0, asked = 0; // the n-th block from when it was set; 0: never
std::atomic<bool> onwards = false;

bool isEmpty() {
    const long wanted = failing.load(std::memory_order_relaxed);
    const long number = ++asked;
    if (wanted == 0 || number < wanted || (number > wanted && !onwards))
        return false;
    errno = ENOMEM;
    return true;
}

void emptyAt(long number, bool fromThen) {
    asked = 0;
    onwards = fromThen;
    failing = number;
}

} // namespace

// glibc's own names for what would have run, as src/process/wiping_heap.cpp uses them.
#define APARTE_REPLACES extern "C" __attribute__((visibility("default")))

extern "C" {
void *__libc_malloc(std::size_t size) noexcept;
void *__libc_calloc(std::size_t count, std::size_t size) noexcept;
void *__libc_realloc(void *block, std::size_t size) noexcept;
}

APARTE_REPLACES void *malloc(std::size_t size) noexcept {
    return isEmpty() ? nullptr : __libc_malloc(size);
}
APARTE_REPLACES void *calloc(std::size_t count, std::size_t size) noexcept {
    return isEmpty() ? nullptr : __libc_calloc(count, size);
}
APARTE_REPLACES void *realloc(void *block, std::size_t size) noexcept {
    return isEmpty() ? nullptr : __libc_realloc(block, size);
}
// Guarded pages come from the kernel, not from the heap.
APARTE_REPLACES void *sodium_malloc(std::size_t size) {
    using Real = void *(*)(std::size_t);
    static const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, "sodium_malloc"));
    return isEmpty() ? nullptr : real(size);
}

namespace {

struct Answer { // through a pipe, as it happens
    enum class Kind { Done, Refused, End } kind;
    long number;   // of the step; at the end: blocks asked for
    char code[32]; // of the refusal
};

struct Ground {
    QTemporaryDir place{QStringLiteral("/dev/shm/aparte-memory-XXXXXX")};
    Expected known;
    Ground() {
        aparte::crypto::startSodium();
        Coach coach(aparte::storage::realDisk(), place);
        if (!coach.create())
            qFatal("not made");
        known.created = true;
        for (const auto &step : beforehand()) {
            if (!step.run(coach))
                qFatal("not made");
            step.effect(known);
        }
        coach.lock();
        copyFolder(coach.folder(), kept("vault"));
        copyFolder(place.filePath(QStringLiteral("state")), kept("state"));
        QFile::remove(kept("vault/reserve"));
    }
    QString kept(const char *name) const { return place.filePath(QStringLiteral("kept-") + QLatin1String(name)); }
    // The reserve is never written to, so one is enough for all.
    void putBack() const {
        const auto vault = place.filePath(QStringLiteral("journal.aparte"));
        const auto reserve = vault + QStringLiteral("/reserve");
        if (!QFile::exists(kept("reserve")))
            linkOnce(reserve, kept("reserve"));
        copyFolder(kept("vault"), vault);
        linkOnce(kept("reserve"), reserve);
        copyFolder(kept("state"), place.filePath(QStringLiteral("state")));
    }
    static void linkOnce(const QString &from, const QString &to) {
        if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            qFatal("no link");
    }
};

void send(int pipe, Answer::Kind kind, long number, const char *code) {
    Answer answer{kind, number, {}};
    qstrncpy(answer.code, code, sizeof answer.code);
    if (::write(pipe, &answer, sizeof answer) != sizeof answer)
        ::_exit(3);
}

constexpr int endedInSqlcipher = 42;

// SQLCipher 4.6.1 uses a block that it was refused while a database is being opened (sqlcipher_openssl_setup): not ours
// to mend, and nothing is written by then. A fault anywhere else is ours, and ends as it would in the program.
void tellWhoseFaultItIs(int, siginfo_t *, void *context) {
    const auto &registers = static_cast<const ucontext_t *>(context)->uc_mcontext;
#if defined(__x86_64__)
    const auto place = static_cast<std::uintptr_t>(registers.gregs[REG_RIP]);
#else
    const auto place = static_cast<std::uintptr_t>(registers.pc);
#endif
    Dl_info where{};
    if (::dladdr(reinterpret_cast<void *>(place), &where) != 0 && where.dli_fname &&
        std::strstr(where.dli_fname, "libsqlcipher"))
        ::_exit(endedInSqlcipher);
    ::signal(SIGSEGV, SIG_DFL);
}

// In a process of its own. Quietly: this test expects it to be aborted. As in the program, nobody catches bad_alloc.
[[noreturn]] void tellIn(const Ground &ground, int pipe, long number, bool fromThen) noexcept {
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        ::signal(signal, SIG_DFL);
    struct sigaction told {};
    told.sa_sigaction = tellWhoseFaultItIs;
    told.sa_flags = SA_SIGINFO;
    ::sigaction(SIGSEGV, &told, nullptr);
    ::alarm(30); // a process that hangs does not end clearly
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
    const auto steps = fewSteps();
    emptyAt(number, fromThen);
    {
        Coach coach(aparte::storage::realDisk(), ground.place);
        if (const auto opened = coach.unlock("motdepasse"); !opened)
            ::_exit(0);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto outcome = steps[i].run(coach);
            send(pipe, outcome ? Answer::Kind::Done : Answer::Kind::Refused, static_cast<long>(i),
                 outcome ? "" : outcome.fault().code.c_str());
        }
    }
    send(pipe, Answer::Kind::End, asked, "");
    ::_exit(0);
}

struct Ending {
    int status = 0;
    long blocks = 0;
    Telling telling;
};

Ending tellOnce(const Ground &ground, long number, bool fromThen) {
    Ending ending{0, 0, Telling(ground.known)};
    int pipes[2];
    if (::pipe(pipes) != 0)
        qFatal("no pipe");
    const auto child = ::fork();
    if (child == 0)
        tellIn(ground, pipes[1], number, fromThen);
    ::close(pipes[1]);
    const auto steps = fewSteps();
    std::size_t next = 0;
    Answer answer{};
    while (::read(pipes[0], &answer, sizeof answer) == sizeof answer) {
        if (answer.kind == Answer::Kind::End) {
            ending.blocks = answer.number;
            continue;
        }
        next = static_cast<std::size_t>(answer.number) + 1;
        if (answer.kind == Answer::Kind::Done)
            ending.telling.done(steps[next - 1]);
        else
            ending.telling.refused(steps[next - 1],
                                   aparte::fault(aparte::Fault::Kind::Failed, std::string(answer.code)));
    }
    ::close(pipes[0]);
    ::waitpid(child, &ending.status, 0);
    if (WIFSIGNALED(ending.status) && next < steps.size())
        ending.telling.perhaps(steps[next]);
    return ending;
}

} // namespace

void NoMemory::itEndsClearlyAndLosesNothing_data() {
    QTest::addColumn<bool>("fromThen");
    QTest::newRow("one block") << false;
    QTest::newRow("from then on") << true;
}

void NoMemory::itEndsClearlyAndLosesNothing() {
    QFETCH(bool, fromThen);
    const Ground ground;
    ground.putBack();
    const auto blocks = tellOnce(ground, 0, false).blocks;
    QVERIFY(blocks > 1000);
    const long cases = qEnvironmentVariableIsSet("APARTE_LONG") ? blocks : 120;
    int ended = 0, refused = 0, theirs = 0;
    for (long i = 0; i < cases; ++i) {
        const long number = 1 + i * blocks / cases;
        ground.putBack();
        const auto ending = tellOnce(ground, number, fromThen);
        const auto where = QStringLiteral("block %1 of %2: ").arg(number).arg(blocks);
        const bool aborted = WIFSIGNALED(ending.status) && WTERMSIG(ending.status) == SIGABRT;
        const int code = WIFEXITED(ending.status) ? WEXITSTATUS(ending.status) : -1;
        QVERIFY2(aborted || code == 0 || code == endedInSqlcipher,
                 qPrintable(where + QStringLiteral("status %1").arg(ending.status)));
        (aborted ? ended : code == 0 ? refused : theirs)++;
        const auto wrong = whatIsWrong(aparte::storage::realDisk(), ground.place, ending.telling.acceptable,
                                       i % 4 ? Then::LeaveIt : Then::OneMore);
        QVERIFY2(wrong.isEmpty(), qPrintable(where + QString::fromUtf8(wrong)));
    }
    qInfo("%ld of %ld blocks refused: %d processes ended, %d went on or said so, %d ended inside SQLCipher; 0 "
          "acknowledged notes lost",
          cases, blocks, ended, refused, theirs);
    QVERIFY(theirs * 100 <= cases);
    QVERIFY(ended > 0);
}

QTEST_APPLESS_MAIN(NoMemory)
#include "tst_no_memory.moc"
