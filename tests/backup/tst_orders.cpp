#include "backup/restore.h"
#include "backup_support.h"

#include <algorithm>

using namespace aparte;
using namespace aparte::test;
using backup::Beside;

// Backup to A, backup to B, erase, restore: in each of the 24 orders, whoever was erased does not come back.
class Orders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyComesBack_data();
    void nobodyComesBack();
    void whereEverythingThatKnewIsLostNothingIsPromised();
    void cleanupTestCase() { qInfo("%d orders, %d vaults restored, nobody came back", m_orders, m_restored); }

private:
    int m_orders = 0, m_restored = 0;
};

namespace {

// Two sticks, a copy on each that both people are in, and the `keys` of that day.
struct TwoSticks : Desk {
    TwoSticks() {
        if (!QDir().mkpath(other()) || !addPerson(*vault, "Karim") ||
            !writeNote(*vault, "Karim", "sien", "une note de Karim") || !backups->add(stick()) ||
            !backups->add(other()))
            qFatal("no sticks");
        copyTo(stick());
        copyTo(other());
        karim = personNamed(*vault, "Karim");
        firstKeys = readFile(keysAt(stick()));
    }
    QString other() const { return place.dir.filePath(QStringLiteral("autre")); }
    QString keysAt(const QString &folder) const { return folder + u'/' + id() + QStringLiteral("/keys"); }
    QString id() const { return QFileInfo(own()).fileName(); }
    void copyTo(const QString &folder) {
        ++today;
        note("premiere", QByteArray::number(today));
        const auto outcome = backups->runOne(folder, {});
        if (!outcome || (outcome->fault && outcome->fault->code != "destination.rolled-back"))
            qFatal("no copy: %s", outcome ? outcome->fault->code.c_str() : outcome.fault().code.c_str());
    }
    void unplug(const QString &folder) const { QDir().rename(folder, folder + QStringLiteral(".weg")); }
    void plug(const QString &folder) const { QDir().rename(folder + QStringLiteral(".weg"), folder); }
    void erase() {
        if (!vault->isErased(karim) && !vault->erase(karim))
            qFatal("not erased");
        backups->offerKeys();
    }
    // The oldest copy on the first stick, in which everybody is, takes the place of the vault.
    void restore() {
        auto beside = Beside::stage(*vault, oldest(stick()), surroundings(), {});
        if (!beside || !Beside::exchange(*vault, std::move(*beside)))
            qFatal("not restored");
    }
    backup::Wanted oldest(const QString &folder) const {
        auto sources = backup::sourcesIn(folder);
        if (!sources)
            qFatal("no copies");
        auto chosen = sources->front().generations.back();
        return {sources->front(), chosen, {}, {}};
    }
    Result<backup::Restored> restoreNew(const backup::Wanted &wanted) {
        QDir(elsewhere()).removeRecursively();
        return backup::restoreNew(wanted, elsewhere(), secret("motdepasse"), surroundings(), {});
    }
    QString elsewhere() const { return place.dir.filePath(QStringLiteral("neu.aparte")); }

    PersonId karim;
    QByteArray firstKeys;
};

bool isGone(Vault &vault, PersonId person) {
    const auto again = vault.addPeople({person});
    return vault.isErased(person) && !vault.hasPerson(person) && readNote(vault, "sien").isEmpty() && !again &&
           again.fault().code == "person.erased";
}

enum class Way { AllThere, SecondUnplugged, OldKeysPutBack };

} // namespace

Q_DECLARE_METATYPE(Way)

void Orders::nobodyComesBack_data() {
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<Way>("way");
    QByteArray order = "ABER";
    const bool all = qEnvironmentVariableIsSet("APARTE_LONG"); // otherwise each order one of the three ways, in turn
    int number = 0;
    const auto add = [&](Way way, const char *said) {
        if (all || number % 3 == static_cast<int>(way))
            QTest::addRow("%s, %s", order.constData(), said) << order << way;
    };
    do {
        add(Way::AllThere, "everything there");
        add(Way::SecondUnplugged, "the second stick unplugged while erasing");
        add(Way::OldKeysPutBack, "the first stick rolled back by its provider");
        ++number;
    } while (std::next_permutation(order.begin(), order.end()));
}

void Orders::nobodyComesBack() {
    QFETCH(QByteArray, order);
    QFETCH(Way, way);
    TwoSticks desk;
    for (const char step : order) {
        if (step == 'A')
            desk.copyTo(desk.stick());
        if (step == 'B')
            desk.copyTo(desk.other());
        if (step == 'R')
            desk.restore();
        if (step != 'E')
            continue;
        if (way == Way::SecondUnplugged)
            desk.unplug(desk.other());
        desk.erase();
        if (way == Way::SecondUnplugged)
            desk.plug(desk.other());
        if (way == Way::OldKeysPutBack)
            writeFile(desk.keysAt(desk.stick()), desk.firstKeys);
    }
    QVERIFY(isGone(*desk.vault, desk.karim));
    desk.reopen();
    QVERIFY(isGone(*desk.vault, desk.karim));
    const auto check = desk.vault->check(true);
    REQUIRE_OK(check);
    QVERIFY(check->status == CheckStatus::Ok);
    desk.close();
    // Then the laptop is lost but for what it saw last, or for everything, and one stick at a time is what is left.
    for (const bool stateLost : {false, true}) {
        for (const auto &[from, knows] : {std::pair{desk.stick(), desk.other()}, {desk.other(), desk.stick()}}) {
            auto wanted = desk.oldest(from);
            if (stateLost)
                QDir(desk.place.state()).removeRecursively();
            wanted.otherDestinations << knows;
            const auto restored = desk.restoreNew(wanted);
            REQUIRE_OK(restored);
            QCOMPARE(restored->dropped, 1);
            auto vault = Vault::unlock(desk.elsewhere(), secret("motdepasse"), desk.surroundings());
            REQUIRE_OK(vault);
            QVERIFY(isGone(**vault, desk.karim));
            ++m_restored;
        }
    }
    ++m_orders;
}

// The one case that cannot be seen: a provider puts back an old copy with its old `keys`, and vault, state file, the
// other destination and the certificate are all lost. Then nothing in the world says that anybody was erased.
void Orders::whereEverythingThatKnewIsLostNothingIsPromised() {
    TwoSticks desk;
    desk.erase();
    desk.close();
    writeFile(desk.keysAt(desk.stick()), desk.firstKeys);
    QDir(desk.place.state()).removeRecursively();
    auto wanted = desk.oldest(desk.stick());
    auto restored = desk.restoreNew(wanted);
    REQUIRE_OK(restored);
    QCOMPARE(restored->dropped, 0);
    QCOMPARE(restored->people, 2);
    {
        auto vault = Vault::unlock(desk.elsewhere(), secret("motdepasse"), desk.surroundings());
        REQUIRE_OK(vault);
        QCOMPARE(readNote(**vault, "sien"), QByteArray("une note de Karim")); // not promised otherwise
    }
    wanted.certificates.push_back(desk.karim); // the certificate alone is enough
    restored = desk.restoreNew(wanted);
    REQUIRE_OK(restored);
    QCOMPARE(restored->dropped, 1);
}

QTEST_APPLESS_MAIN(Orders)
#include "tst_orders.moc"
