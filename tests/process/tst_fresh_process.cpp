// What is left of a process that has replaced itself by a fresh one.
#include "programs.h"

#include <QTest>

class FreshProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_told = programs::run(QStringLiteral("fresh"), {},
                               {QStringLiteral("QT_PLUGIN_PATH=/nowhere"), QStringLiteral("LANG=fr_FR.UTF-8"),
                                QStringLiteral("LD_PRELOAD=")});
        QCOMPARE(m_told.exitCode, 0);
        QCOMPARE(m_told.value(QStringLiteral("ready")), QStringLiteral("1"));
    }

    void isToldThatItIsLockedAndNothingElse() {
        const QStringList arguments = m_told.values(QStringLiteral("argument"));
        QCOMPARE(arguments.size(), 4);
        QCOMPARE(arguments.first(3),
                 QStringList({QStringLiteral("aparte"), QStringLiteral("--locked"), QStringLiteral("--kept")}));
    }

    void keepsOnlyTheDescriptorHandedOver() {
        QStringList beyondTheStandardOnes;
        for (const QString &descriptor : m_told.values(QStringLiteral("descriptor"))) {
            if (descriptor.section(QLatin1Char(' '), 0, 0).toInt() > 2)
                beyondTheStandardOnes << descriptor.section(QLatin1Char(' '), 1);
        }
        QCOMPARE(beyondTheStandardOnes, QStringList{QStringLiteral("/memfd:draft (deleted)")});
        QCOMPARE(m_told.value(QStringLiteral("kept")), QStringLiteral("sealed"));
    }

    void isProtectedAgainSinceExecUndoesIt() {
        QCOMPARE(m_told.value(QStringLiteral("dumpable")), QStringLiteral("0"));
    }

    void keepsItsName() { QCOMPARE(m_told.value(QStringLiteral("name")), QStringLiteral("aparte")); }

    void inheritsNoVariableThatLoadsForeignCode_data() {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("state");
        QTest::newRow("libraries") << QStringLiteral("LD_PRELOAD") << QStringLiteral("gone");
        QTest::newRow("plug-ins") << QStringLiteral("QT_PLUGIN_PATH") << QStringLiteral("gone");
        QTest::newRow("language") << QStringLiteral("LANG") << QStringLiteral("set");
    }
    void inheritsNoVariableThatLoadsForeignCode() {
        QFETCH(QString, variable);
        QFETCH(QString, state);
        QCOMPARE(m_told.value(QStringLiteral("variable ") + variable), state);
    }

private:
    programs::Told m_told;
};

QTEST_GUILESS_MAIN(FreshProcess)
#include "tst_fresh_process.moc"
