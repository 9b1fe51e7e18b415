// The demonstration does every step and leaves its files; nothing of it needs a window.
#include "invented_journal.h"
#include "journal/demo.h"

#include <QDir>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;

class TestDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesEveryStepInBothLanguages() {
        QTemporaryDir place;
        qputenv("XDG_STATE_HOME", place.filePath("state").toUtf8());
        for (const Language language : {Language::French, Language::English}) {
            const QString folder = place.filePath(language == Language::French ? "fr" : "en");
            QStringList lines;
            const auto done = runDemo(
                folder, [&lines](const QString &line) { lines << line; }, language);
            QVERIFY2(done.ok(), done.ok() ? "" : done.fault().code.c_str());
            for (int step = 1; step <= 7; ++step)
                QVERIFY(lines.join(u'\n').contains(QRegularExpression(QStringLiteral("(^|\n)%1\\. ").arg(step))));
            QVERIFY(!lines.join(u'\n').contains(u"%"));
            QVERIFY(QFile::exists(folder + "/journal.aparte/keys"));
            QCOMPARE(QDir(folder + "/rapport").entryList(QDir::Files).size(), 2);
            const auto again = runDemo(
                folder, [](const QString &) {}, language);
            QVERIFY(!again.ok());
            QCOMPARE(again.fault().code, std::string("vault.exists"));
        }
    }
};

QTEST_APPLESS_MAIN(TestDemo)
#include "tst_demo.moc"
