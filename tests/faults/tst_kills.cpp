#include "tests/vault/vault_support.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

using namespace aparte::test;

// A process killed at any moment: what it had called saved is there.
class Kills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedNoteIsLost();
};

namespace {

QByteArray textOf(int number) {
    return "note " + QByteArray::number(number) +
           QByteArray(2500 + 37 * (number % 40), static_cast<char>('a' + number % 26));
}

// Writes notes until it is killed; each number goes through the pipe once its note is durable.
[[noreturn]] void writeUntilKilled(const Place &place, int from, int pipe) {
    auto vault = place.unlock();
    if (!vault)
        ::_exit(2);
    for (int number = from;; ++number) {
        const auto name = QByteArray::number(number);
        if (!writeNote(**vault, number % 3 ? "Nadia" : "Karim", name.constData(), textOf(number)))
            ::_exit(3);
        if (number % 5 == 0 && !writeNote(**vault, "Nadia", "rewritten", name))
            ::_exit(4);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(5);
    }
}

} // namespace

void Kills::noAcknowledgedNoteIsLost() {
    const int kills = qEnvironmentVariableIsSet("APARTE_LONG") ? 1000 : 100;
    Place place{Place::On::Disk};
    {
        auto vault = place.create();
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(addPerson(*vault, "Karim"));
    }
    std::mt19937 random(20251122);
    int next = 1, acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const auto child = ::fork();
        if (child == 0) {
            ::close(pipes[0]);
            writeUntilKilled(place, next, pipes[1]);
        }
        ::close(pipes[1]);
        ::usleep(static_cast<useconds_t>(3000 + random() % 150000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status),
                 qPrintable(QStringLiteral("the writer ended by itself with %1").arg(WEXITSTATUS(status))));
        int last = next - 1;
        for (int number = 0; ::read(pipes[0], &number, sizeof number) == sizeof number;)
            last = number;
        ::close(pipes[0]);
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        QVERIFY(!(*vault)->report().readOnly);
        for (int number = next; number <= last; ++number)
            QCOMPARE(readNote(**vault, QByteArray::number(number).constData()), textOf(number));
        acknowledged += last - next + 1;
        next = last + 2; // the one being written may be there or not
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    const auto report = (*vault)->check(true);
    REQUIRE_OK(report);
    QVERIFY(report->status == CheckStatus::Ok);
    for (int number = 1; number < next; number += 7) {
        const auto note = readNote(**vault, QByteArray::number(number).constData());
        QVERIFY(note.isEmpty() || note == textOf(number));
    }
    qInfo("%d kills, %d notes acknowledged, 0 lost", kills, acknowledged);
    QVERIFY(acknowledged > kills);
}

QTEST_APPLESS_MAIN(Kills)
#include "tst_kills.moc"
