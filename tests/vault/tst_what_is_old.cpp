#include "alterations.h"
#include "altered_vault.h"

using namespace aparte::test;

// Whatever is put back from before or from somebody else, one page, one row, one file, is noticed: every time.
class WhatIsOld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOldPageIsNoticed();
    void everyAlteredRowIsNoticed();
    void everyOldFileIsNoticed_data();
    void everyOldFileIsNoticed();

private:
    bool isNoticed();

    AlteredVault m_vault;
    QByteArray m_said;
};

// Refused, read-only as older, a part refused, or, where every note still reads as it was, found by the check of
// everything.
bool WhatIsOld::isNoticed() {
    m_said.clear();
    const auto outcome = m_vault.outcome(m_said);
    if (outcome == Outcome::Refused || outcome == Outcome::Partly || outcome == Outcome::Older)
        return true;
    const auto vault = m_vault.place.unlock();
    const auto report = vault ? (*vault)->check(true) : aparte::Result<CheckReport>(vault.fault());
    return outcome != Outcome::Wrong && (!report || report->status != CheckStatus::Ok);
}

void WhatIsOld::everyOldPageIsNoticed() {
    int differing = 0, noticed = 0;
    for (qsizetype page = 0; page < m_vault.pages(); ++page) {
        if (!m_vault.putOldPage(page))
            continue;
        ++differing;
        noticed += isNoticed();
        if (noticed != differing)
            QFAIL(("page " + QByteArray::number(page) + m_said).constData());
    }
    qInfo("%d of %d old pages noticed", noticed, differing);
    QVERIFY(differing >= 5);
}

void WhatIsOld::everyAlteredRowIsNoticed() {
    int altered = 0;
    for (unsigned way = 0; way < rowWays; ++way) {
        int times = 0;
        for (unsigned pick = 0; pick < 26; ++pick) {
            m_vault.putBack(false);
            if (!m_vault.changeRows(way, pick))
                continue;
            ++times;
            QVERIFY2(isNoticed(),
                     ("way " + QByteArray::number(way) + " at " + QByteArray::number(pick) + m_said).constData());
        }
        QVERIFY2(times > 0, QByteArray::number(way).constData());
        altered += times;
    }
    qInfo("%d of %d altered rows noticed", altered, altered);
}

void WhatIsOld::everyOldFileIsNoticed_data() {
    QTest::addColumn<QStringList>("files");
    QTest::newRow("keys") << QStringList{QStringLiteral("keys")};
    QTest::newRow("database") << QStringList{QStringLiteral("journal.db")};
    QTest::newRow("both") << QStringList{QStringLiteral("keys"), QStringLiteral("journal.db")};
}

void WhatIsOld::everyOldFileIsNoticed() {
    QFETCH(QStringList, files);
    m_vault.putBack(false);
    for (const auto &file : files)
        m_vault.writeNow(qPrintable(file), readFile(m_vault.before() + u'/' + file));
    QVERIFY2(isNoticed(), m_said.constData());
    qInfo("noticed: %s of before", qPrintable(files.join(QStringLiteral(", "))));
}

QTEST_APPLESS_MAIN(WhatIsOld)
#include "tst_what_is_old.moc"
