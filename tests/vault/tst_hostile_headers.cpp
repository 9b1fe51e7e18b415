#include "alterations.h"
#include "vault_support.h"
#include "vector_file.h"

#include <QElapsedTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aparte;
using namespace aparte::test;

// A head of `keys` that asks for too much, or for anything else, is refused before any work: 50 ms and 64 MB, each in a
// process of its own. The passphrase would really be stretched here; the limits are ten times the figures.
class HostileHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_place.create() != nullptr); }
    void eachIsRefusedAtOnce();

private:
    Place m_place;
};

namespace {

struct Cost {
    double milliseconds = 0;
    long kibibytes = 0;
    bool refused = false;
};

QByteArray keysOf(const VectorFile &vector) {
    constexpr qsizetype copySize = 266240;
    QByteArray copy(reinterpret_cast<const char *>(vector.bytes.data()), qsizetype(vector.bytes.size()));
    copy.append(copySize - copy.size(), '\0');
    putChecksum(copy, 0);
    return copy + copy;
}

Cost costOf(const Place &place) {
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        auto surroundings = place.surroundings();
        surroundings.stretch = {};
        rusage before{}, after{};
        ::getrusage(RUSAGE_SELF, &before);
        QElapsedTimer timer;
        timer.start();
        const auto vault = Vault::unlock(place.vault(), secret("motdepasse"), surroundings);
        Cost cost{double(timer.nsecsElapsed()) / 1e6, 0, !vault.ok()};
        ::getrusage(RUSAGE_SELF, &after);
        cost.kibibytes = after.ru_maxrss - before.ru_maxrss;
        ::_exit(::write(ends[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
    }
    Cost cost;
    const bool said = ::read(ends[0], &cost, sizeof cost) == sizeof cost;
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    cost.refused = cost.refused && said;
    return cost;
}

} // namespace

void HostileHeaders::eachIsRefusedAtOnce() {
    double slowest = 0;
    long largest = 0;
    int count = 0;
    for (const auto &vector : VectorFile::all("headers")) {
        if (vector.expect() == u"wrong secret" || vector.text("name") == "checksum")
            continue; // that one costs what it says: a passphrase has to be tried
        writeFile(m_place.file("keys"), keysOf(vector));
        const auto cost = costOf(m_place);
        QVERIFY2(cost.refused, vector.text("name").constData());
        slowest = std::max(slowest, cost.milliseconds);
        largest = std::max(largest, cost.kibibytes);
        ++count;
    }
    qInfo("%d hostile headers refused: at most %.1f ms and %.1f MB each", count, slowest, double(largest) / 1024);
    QVERIFY(count > 30);
    QVERIFY(slowest < 500);
    QVERIFY(largest < 640L * 1024);
}

QTEST_APPLESS_MAIN(HostileHeaders)
#include "tst_hostile_headers.moc"
