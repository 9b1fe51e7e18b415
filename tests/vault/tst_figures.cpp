#include "note_texts.h"
#include "vault/codec.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>

using namespace aparte::test;

// What it costs. Absolute times are printed and never judged, this machine being shared; sizes and counts are.
class Figures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVaultIsAtMostAQuarterLargerThanItsText();
    void unlockingShowsTheListWithoutReadingNotes();
    void aSearchVisitsEveryNoteOnce();
    void aSaveIsAFewSyncs();

private:
    Place m_place{Place::On::Disk};
    Filled m_filled;
    int m_notes = 10000;
};

namespace {

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double millisecondsOf(const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double rawSync(const QString &path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT, 0600);
    std::vector<double> times;
    const std::string block(4096, 'x');
    for (int i = 0; i < 50; ++i)
        times.push_back(millisecondsOf([&] {
            if (::pwrite(file, block.data(), block.size(), 4096 * i) != 4096 || ::fsync(file) != 0)
                qFatal("no disk");
        }));
    ::close(file);
    return median(times);
}

} // namespace

void Figures::initTestCase() {
    if (qEnvironmentVariableIsSet("APARTE_NOTES"))
        m_notes = qEnvironmentVariableIntValue("APARTE_NOTES");
    auto vault = m_place.create();
    QVERIFY(vault);
    QElapsedTimer timer;
    timer.start();
    auto filled = fill(*vault, 200, m_notes);
    REQUIRE_OK(filled);
    m_filled = *filled;
    vault.reset();
    qInfo("%d notes, %.1f MB of text, written in %lld ms", m_filled.notes, double(m_filled.textBytes) / 1e6,
          timer.elapsed());
}

void Figures::theVaultIsAtMostAQuarterLargerThanItsText() {
    const double ratio = double(QFileInfo(m_place.file("journal.db")).size()) / double(m_filled.textBytes);
    qInfo("journal.db / text: %.3f", ratio);
    QVERIFY(ratio <= 1.25);
}

void Figures::unlockingShowsTheListWithoutReadingNotes() {
    std::vector<double> times, closing;
    for (int i = 0; i < 9; ++i) {
        aparte::Result<std::unique_ptr<Vault>> vault = aparte::fault(aparte::Fault::Kind::Failed, "");
        double kdf = 0;
        const double all = millisecondsOf([&] {
            vault = m_place.unlock();
            QCOMPARE((*vault)->summaries()->size(), 200u);
            kdf = (*vault)->report().kdfMilliseconds;
        });
        times.push_back(all - kdf);
        closing.push_back(millisecondsOf([&] { vault = aparte::fault(aparte::Fault::Kind::Failed, ""); }));
    }
    qInfo("unlock to list: %.2f ms; closing: %.2f ms", median(times), median(closing));
}

void Figures::aSearchVisitsEveryNoteOnce() {
    std::vector<double> first, again;
    for (int i = 0; i < 7; ++i) {
        auto vault = m_place.unlock();
        REQUIRE_OK(vault);
        std::atomic<qint64> notes = 0, bytes = 0;
        const auto search = [&] {
            auto done = (*vault)->scan({Kind::Session}, {}, [&](const Vault::Visit &visit) {
                ++notes;
                return textsIn(visit.payload, visit.kind, [&](TextField field, std::string_view text) {
                    if (field == TextField::Note)
                        bytes += static_cast<qint64>(text.size());
                });
            });
            if (!done)
                qFatal("%s", describe(done.fault()).constData());
        };
        first.push_back(millisecondsOf(search));
        QCOMPARE(notes.load(), m_filled.notes);
        QCOMPARE(bytes.load(), m_filled.textBytes);
        again.push_back(millisecondsOf(search));
    }
    qInfo("scan: first %.1f ms, again %.1f ms", median(first), median(again));
}

void Figures::aSaveIsAFewSyncs() {
    auto vault = m_place.unlock();
    REQUIRE_OK(vault);
    NoteTexts texts(7);
    std::vector<double> fresh, rewritten;
    const auto save = [&](const QString &id) {
        Batch batch;
        aparte::domain::Session session;
        session.note = QString::fromUtf8(texts.next());
        batch.put((*vault)->recordId("session", id), (*vault)->personId(QStringLiteral("p7")), Kind::Session,
                  encode(session));
        return millisecondsOf([&] {
            if (auto written = (*vault)->write(batch); !written)
                qFatal("%s", describe(written.fault()).constData());
        });
    };
    for (int i = 0; i < 200; ++i)
        fresh.push_back(save(QStringLiteral("new-%1").arg(i)));
    for (int i = 0; i < 200; ++i)
        rewritten.push_back(save(QStringLiteral("new-7")));
    const double sync = rawSync(m_place.dir.filePath(QStringLiteral("raw")));
    qInfo("save: new %.2f ms, again %.2f ms; raw write and fsync %.2f ms: %.1f times", median(fresh), median(rewritten),
          sync, median(fresh) / sync);
}

QTEST_APPLESS_MAIN(Figures)
#include "tst_figures.moc"
