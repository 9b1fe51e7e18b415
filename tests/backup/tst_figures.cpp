#include "backup_support.h"

#include <QElapsedTimer>

using namespace aparte;
using namespace aparte::test;

// What one backup of 10,000 notes costs: printed, not judged: machines differ.
class Figures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRoundOfTenThousandNotes();
};

void Figures::oneRoundOfTenThousandNotes() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto nadia = personNamed(*desk.vault, "Nadia");
    for (int batch = 0; batch < 20; ++batch) {
        vault::Batch notes;
        for (int i = 0; i < 500; ++i)
            notes.put(recordNamed(*desk.vault, QByteArray::number(batch * 500 + i).constData()), nadia,
                      vault::Kind::Session, QByteArray(3'300, 'n'));
        REQUIRE_OK(desk.vault->write(notes));
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = desk.round().made;
    const auto round = timer.restart();
    QVERIFY(made);
    const auto report = desk.backups->tryOut(made->path, {});
    const auto tried = timer.restart();
    REQUIRE_OK(report);
    QVERIFY(report->findings.empty());
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    timer.restart();
    QVERIFY(desk.backups->offerKeys().front().keysCurrent);
    qInfo("10,000 notes, %.1f MB: copied and checked in %lld ms, every record read in %lld ms, keys alone in %lld ms",
          static_cast<double>(made->bytes) / 1e6, static_cast<long long>(round), static_cast<long long>(tried),
          static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(Figures)
#include "tst_figures.moc"
