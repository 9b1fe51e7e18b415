#include "story.h"

using namespace aparte::test;

// The power goes at any moment of a day's work, and the disk had kept of what was not synced whatever it pleased: the
// vault opens, every acknowledged note is there, who was erased stays erased. In the manner of SQLite's test6.c.
class PowerCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void aDiskThatLiesAboutSyncingIsNoticed();
};

namespace {

struct Told { // the story on a disk, and where in its log each step ended
    QTemporaryDir place{QDir::tempPath() + QStringLiteral("/aparte-cuts-XXXXXX")};
    SimulatedDisk disk;
    Image before;
    std::vector<std::size_t> ends;
    std::vector<Expected> expected{Expected()}; // before each step, and after the last

    Told() {
        aparte::crypto::startSodium();
        disk.makeFolders(place.path().toStdString());
        before = disk.now();
        Coach coach(disk, place);
        for (const auto &step : sixtySteps()) {
            if (const auto done = step.run(coach); !done)
                qFatal("%s: %s", step.name.constData(), describe(done.fault()).constData());
            ends.push_back(disk.log().size());
            expected.push_back(expected.back());
            step.effect(expected.back());
        }
    }
    // The step that was under way when the log had this length.
    std::size_t stepAt(std::size_t position) const {
        return static_cast<std::size_t>(std::ranges::upper_bound(ends, position) - ends.begin());
    }
    Acceptable at(std::size_t position) const {
        const auto step = stepAt(position);
        auto acceptable = Acceptable::exactly(expected[step]);
        if (step + 1 < expected.size())
            acceptable.orAfter(expected[step + 1]);
        return acceptable;
    }
};

QByteArray tryImage(const Told &told, const Image &image, std::size_t position, Then then = Then::OneMore) {
    SimulatedDisk disk(image);
    return whatIsWrong(disk, told.place, told.at(position), then);
}

} // namespace

void PowerCuts::nothingAcknowledgedIsLost() {
    const bool thorough = qEnvironmentVariableIsSet("APARTE_LONG");
    const int subsets = thorough ? 64 : 4;
    const Told told;
    PowerCut cut(told.before, told.disk.log());
    std::mt19937_64 random(20251122);
    int images = 0, prefixes = 0;
    while (cut.advance()) {
        if (!thorough && random() % 4 != 0)
            continue;
        ++prefixes;
        for (int subset = 0; subset < (cut.pending() ? subsets : 1); ++subset, ++images) {
            const auto wrong =
                tryImage(told, cut.someOf(random), cut.position(), subset % 4 ? Then::LeaveIt : Then::OneMore);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("operation %1, subset %2, step %3: %4")
                                                     .arg(cut.position())
                                                     .arg(subset)
                                                     .arg(told.stepAt(cut.position()))
                                                     .arg(QString::fromUtf8(wrong))));
        }
    }
    qInfo("%d steps, %d of %d prefixes, %d images: 0 that do not open, 0 acknowledged notes lost",
          int(told.ends.size()), prefixes, int(told.disk.log().size()), images);
    QVERIFY(images > 800);
}

// This test can fail: a database whose fsyncs do nothing loses what it acknowledged.
void PowerCuts::aDiskThatLiesAboutSyncingIsNoticed() {
    const Told told;
    std::vector<Operation> lies;
    for (const auto &operation : told.disk.log())
        if (operation.kind != Operation::Kind::Sync)
            lies.push_back(operation);
    PowerCut cut(told.before, lies);
    for (std::size_t i = 0; i < lies.size(); ++i)
        cut.advance();
    QVERIFY(!tryImage(told, cut.nothingOf(), told.disk.log().size()).isEmpty());
}

QTEST_APPLESS_MAIN(PowerCuts)
#include "tst_power_cuts.moc"
