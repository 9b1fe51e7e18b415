// The record of processing is filled with what is known, in either language, and leaves open what is not.
#include "documents/processing_record.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::documents;

namespace {

ProcessingRecord record(const QString &controller) {
    domain::Framework framework;
    framework.label = {QStringLiteral("Centre de Gestion"), QStringLiteral("Management centre")};
    framework.retention = domain::Retention{12, 60, std::nullopt, {}};
    return {QStringLiteral("Ondine Vasseur"), controller, {2026, 11, 22}, {framework}};
}

QString textOf(const Paper &paper) {
    QString text;
    for (const Block &block : paper.blocks)
        text += block.text + block.cells.join(u'\t') + u'\n';
    return text;
}

} // namespace

class TestProcessingRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoAnswersForTheDataIsTheCoachUnlessSaidOtherwise() {
        QVERIFY(!textOf(paperOf(record({}), "fr")).contains(QStringLiteral("Coach qui tient le journal")));
        QVERIFY(textOf(paperOf(record("self"), "fr")).contains(QStringLiteral("Ondine Vasseur")));
        const QString employed = textOf(paperOf(record(QStringLiteral("Ville de Montreval")), "fr"));
        QVERIFY(employed.contains(QStringLiteral("Ville de Montreval")));
        QVERIFY(employed.contains(QStringLiteral("Coach qui tient le journal\u00a0: Ondine Vasseur")));
    }

    void everyPartOfArticle30IsThere_data() {
        QTest::addColumn<QString>("fr");
        QTest::addColumn<QString>("en");
        QTest::newRow("controller") << "Responsable du traitement"
                                    << "Controller";
        QTest::newRow("purposes") << "Finalités"
                                  << "Purposes";
        QTest::newRow("categories") << "Personnes et données concernées"
                                    << "People and data concerned";
        QTest::newRow("recipients") << "Aucun destinataire"
                                    << "No recipient";
        QTest::newRow("transfers") << "Aucun transfert"
                                   << "No transfer";
        QTest::newRow("retention, a count") << "12 mois"
                                            << "12 months";
        QTest::newRow("retention, none") << "non fixée"
                                         << "not set";
        QTest::newRow("framework") << "Centre de Gestion"
                                   << "Management centre";
        QTest::newRow("security") << "Mesures de sécurité"
                                  << "Security measures";
        QTest::newRow("what is not known") << "(à compléter)"
                                           << "(to be filled in)";
    }
    void everyPartOfArticle30IsThere() {
        QFETCH(QString, fr);
        QFETCH(QString, en);
        QVERIFY(textOf(paperOf(record({}), QStringLiteral("fr"))).contains(fr));
        const QString english = textOf(paperOf(record({}), QStringLiteral("en")));
        QVERIFY(english.contains(en));
        QVERIFY(fr == en || !english.contains(fr));
    }
};

QTEST_GUILESS_MAIN(TestProcessingRecord)
#include "tst_processing_record.moc"
