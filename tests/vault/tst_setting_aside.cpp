// A record that cannot be written is carried in memory: sealed like any other, for this vault and its person only, and
// worth nothing as a row.
#include "vault_support.h"

using namespace aparte::test;

class SettingAside : public QObject {
    Q_OBJECT

    static Batch::Put draft(const Vault &vault, const QByteArray &text = "Une phrase") {
        return {recordNamed(vault, "d1"), personNamed(vault, "Nadia"), Kind::Draft, text};
    }
    static std::unique_ptr<Vault> withNadia(Place &place) {
        auto vault = place.create();
        if (!vault || !addPerson(*vault, "Nadia"))
            qFatal("no vault");
        return vault;
    }

private Q_SLOTS:
    void whatWasSetAsideComesBackAfterUnlocking() {
        Place place;
        auto vault = withNadia(place);
        const auto before = draft(*vault, QByteArray(100'000, 'x') + "fin");
        const auto aside = vault->setAside(before);
        REQUIRE_OK(aside);
        vault.reset();
        const auto again = place.unlock();
        REQUIRE_OK(again);
        const auto back = (*again)->takeUp(*aside);
        REQUIRE_OK(back);
        QVERIFY(*back);
        QCOMPARE((*back)->payload, before.payload);
        QVERIFY((*back)->id == before.id && (*back)->owner == before.owner && (*back)->kind == Kind::Draft);
    }

    void itIsSealedAndEveryByteOfItCounts() {
        Place place;
        auto vault = withNadia(place);
        const auto aside = vault->setAside(draft(*vault));
        REQUIRE_OK(aside);
        const QByteArray seen(reinterpret_cast<const char *>(aside->data()), static_cast<qsizetype>(aside->size()));
        QVERIFY(!seen.contains("phrase"));
        for (std::size_t at = 0; at < aside->size(); ++at) {
            auto altered = *aside;
            altered[at] ^= 1;
            const auto back = vault->takeUp(altered);
            QVERIFY2(!back || !*back, qPrintable(QString::number(at)));
        }
        for (std::size_t size = 0; size < aside->size(); ++size) {
            const auto back = vault->takeUp({aside->data(), size});
            QVERIFY2(!back || !*back, qPrintable(QString::number(size)));
        }
    }

    void anotherVaultLeavesItAlone() {
        Place place, elsewhere;
        auto vault = withNadia(place);
        auto other = withNadia(elsewhere);
        const auto aside = vault->setAside(draft(*vault));
        REQUIRE_OK(aside);
        const auto back = other->takeUp(*aside);
        REQUIRE_OK(back);
        QVERIFY(!*back);
    }

    void ofSomebodyErasedItNeverOpensAgain() {
        Place place;
        auto vault = withNadia(place);
        const auto aside = vault->setAside(draft(*vault));
        REQUIRE_OK(aside);
        REQUIRE_OK(vault->erase(personNamed(*vault, "Nadia")));
        REQUIRE_FAULT(vault->takeUp(*aside), Refused, "person.erased");
        REQUIRE_FAULT(vault->setAside(draft(*vault)), Refused, "person.erased");
    }

    void aKindStaysUnderItsKey() {
        Place place;
        auto vault = withNadia(place);
        auto wrong = draft(*vault);
        wrong.kind = Kind::Lesson;
        REQUIRE_FAULT(vault->setAside(wrong), WrongUse, "record.owner");
        wrong = draft(*vault);
        wrong.owner = personNamed(*vault, "Nobody");
        REQUIRE_FAULT(vault->setAside(wrong), WrongUse, "person.unknown");
    }
};

QTEST_GUILESS_MAIN(SettingAside)
#include "tst_setting_aside.moc"
