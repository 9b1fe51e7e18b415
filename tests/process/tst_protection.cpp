// What the kernel refuses after protectProcess().
#include "programs.h"

#include <QTest>

#include <cerrno>

class Protection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_told = programs::run(QStringLiteral("protected"));
        QCOMPARE(m_told.exitCode, 0);
    }

    void memoryCannotBeReadByOtherProgramsNorDumped() {
        QCOMPARE(m_told.value(QStringLiteral("dumpable")), QStringLiteral("0"));
        QCOMPARE(m_told.value(QStringLiteral("core")), QStringLiteral("0"));
    }

    void socketsWorkedBeforeSoThatTheRefusalMeansSomething() {
        QCOMPARE(m_told.value(QStringLiteral("before-inet")), QStringLiteral("0"));
    }

    void socketsOtherThanLocalOnesAreRefused_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("answer");
        QTest::newRow("internet") << QStringLiteral("inet") << -EACCES;
        QTest::newRow("internet, version 6") << QStringLiteral("inet6") << -EACCES;
        QTest::newRow("netlink") << QStringLiteral("netlink") << -EACCES;
        QTest::newRow("raw packets") << QStringLiteral("packet") << -EACCES;
        QTest::newRow("io_uring, which opens sockets too") << QStringLiteral("io_uring") << -EACCES;
        QTest::newRow("local") << QStringLiteral("unix") << 0;
        QTest::newRow("local pair") << QStringLiteral("pair") << 0;
    }
    void socketsOtherThanLocalOnesAreRefused() {
        QFETCH(QString, what);
        QFETCH(int, answer);
        QCOMPARE(m_told.value(what).toInt(), answer);
    }

    void protectingAgainAddsNoSecondFilter() {
        const auto twice = programs::run(QStringLiteral("protected"), {QStringLiteral("twice")});
        QCOMPARE(twice.exitCode, 0);
        QCOMPARE(twice.value(QStringLiteral("filters-added-by-the-second")), QStringLiteral("0"));
    }

private:
    programs::Told m_told;
};

QTEST_GUILESS_MAIN(Protection)
#include "tst_protection.moc"
