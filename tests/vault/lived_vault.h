// A vault in which something of everything has happened, with the true Argon2id at its lowest cost.
#pragma once

#include "fullest.h"
#include "vault/codec.h"
#include "vault_support.h"

#include <QJsonArray>

#include <sodium.h>

namespace aparte::test {

using namespace Qt::StringLiterals;

inline const char *firstPassphrase() {
    return "premier mot de passe";
}
inline const char *secondPassphrase() {
    return "deuxi\u00e8me mot de passe \U0001F511";
}

inline Surroundings honest(const QString &stateFolder) {
    Surroundings surroundings;
    surroundings.stateFolder = stateFolder;
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    surroundings.today = [] { return qint64(20000); };
    return surroundings;
}

// The same for vaults whose slots stay as they were made: each salt is stretched once.
inline Surroundings honestOnce(const QString &stateFolder) {
    auto surroundings = honest(stateFolder);
    surroundings.stretch = [](const crypto::SlotTerms &terms, const SecretBytes &typed) -> Result<SecretBytes> {
        static std::map<QByteArray, SecretBytes> known;
        const auto bytes = typed.exposeSecretBytes();
        const QByteArray salt(reinterpret_cast<const char *>(terms.salt.data()), qsizetype(terms.salt.size()));
        auto &stretched =
            known[salt + QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))];
        if (stretched.size() == 0) {
            stretched = SecretBytes(32);
            if (crypto_pwhash(stretched.fillSecretBytes().data(), 32, reinterpret_cast<const char *>(bytes.data()),
                              bytes.size(), terms.salt.data(), 3, 64 << 20, crypto_pwhash_ALG_ARGON2ID13) != 0)
                qFatal("no memory to stretch in");
        }
        return SecretBytes::copyOf(stretched.exposeSecretBytes());
    };
    return surroundings;
}

inline QString oddText() {
    return QString::fromUtf8("Ligne 1\r\nna\u00efve \u2014 e\u0301 \U0001F9D1\u200D\U0001F9B0 \u05E9\u05DC\u05D5\u05DD "
                             "\uFB01 \u202E\ttabs \" \\ / \x7f \uFFFD \U0010FFFF") +
           QChar(0) + QStringLiteral("apr\u00e8s");
}

inline QJsonObject oddObject() {
    return {
        {QStringLiteral("b"), 1},
        {QStringLiteral("aa"), -1},
        {QStringLiteral("\u00e9"), QJsonArray{1.5, -0.1, 1e300, true, QJsonValue::Null, QJsonArray{}, QJsonObject{}}},
        {QString(), QStringLiteral("no name")},
        {QStringLiteral("large"), qint64(9223372036854775807)},
        {QStringLiteral("small"), std::numeric_limits<qint64>::min()},
        {QStringLiteral("nested"), QJsonObject{{QStringLiteral("63"), oddText()}}}};
}

inline domain::Session session(const QString &id, const QString &person, const QString &note) {
    domain::Session made;
    made.id = id;
    made.mission = QStringLiteral("m-") + person;
    made.beneficiary = person;
    made.date = QDate(2025, 10, 14);
    made.note = note;
    return made;
}

inline domain::Session fullestSession(const QString &person) {
    auto made = session(QStringLiteral("full"), person, oddText());
    made.kind = QString();
    made.status = QStringLiteral("cancelled");
    made.date = QDate(2024, 2, 29);
    made.minutes = -90;
    made.place = QStringLiteral("visio");
    made.hypotheses = QString(70000, QChar(0x4e2d));
    made.techniques = QStringList{QString(), QStringLiteral("recadrage")};
    made.themes = QStringList{QStringLiteral("t1"), QStringLiteral("t1")};
    made.closedOn = QDate(2024, 3, 1);
    made.extra = oddObject();
    return made;
}

inline domain::Mission fullestMission(const QString &person) {
    auto made = Fullest::made<domain::Mission>();
    made.id = QStringLiteral("m-") + person;
    made.beneficiary = person;
    return made;
}

inline domain::Beneficiary fullestBeneficiary(const QString &person) {
    auto made = Fullest::made<domain::Beneficiary>();
    made.id = person;
    made.kind = QStringLiteral("group");
    made.name = QStringLiteral("\u00c9quipe");
    made.alsoKnownAs = QStringList{QStringLiteral("E"), QString()};
    made.organisation = QStringLiteral("o1");
    made.unit = QStringLiteral("u1");
    made.jobTitle = QStringLiteral("direction");
    made.members = QJsonArray{QStringLiteral("b2"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Ana")}}};
    made.links = {{QStringLiteral("b2"), QStringLiteral("manager"), QStringLiteral("up"), {}}};
    made.presence = {{QDate(2020, 1, 1), QDate(2021, 1, 1), {}}, {QDate(9999, 12, 31), {}, oddObject()}};
    return made;
}

inline void putPerson(Batch &batch, const Vault &vault, const QString &person) {
    const auto owner = vault.personId(person);
    const auto put = [&](const char *type, const QString &name, Kind kind, const QByteArray &payload) {
        batch.put(vault.recordId(type, name), owner, kind, payload);
    };
    put("summary", person, Kind::Summary, encode(QJsonObject{{QStringLiteral("position"), 1}}));
    put("beneficiary", person, Kind::Beneficiary, encode(fullestBeneficiary(person)));
    put("mission", u"m-"_s + person, Kind::Mission, encode(fullestMission(person)));
    put("mission", u"n-"_s + person, Kind::Mission, encode(domain::Mission{}));
    put("session", u"full-"_s + person, Kind::Session, encode(fullestSession(person)));
    put("session", u"bare-"_s + person, Kind::Session, encode(domain::Session{}));
    for (int i = 0; i < 12; ++i)
        put("session", QStringLiteral("s%1-%2").arg(i).arg(person), Kind::Session,
            encode(session(QString::number(i), person, QString(1 << i, u'n'))));
    put("draft", person + u"\ns1"_s, Kind::Draft, encode(session(QStringLiteral("s1"), person, oddText())));
    put("version", person + u"\n1"_s, Kind::Version, encode(session(QStringLiteral("s1"), person, oddText())));
    domain::Exchange exchange{QStringLiteral("e"),
                              QStringLiteral("m"),
                              person,
                              QStringLiteral("sms"),
                              QStringLiteral("2025-11-03T09:10"),
                              QString(),
                              5,
                              oddText(),
                              oddObject()};
    put("exchange", u"e1"_s + person, Kind::Exchange, encode(exchange));
    put("exchange", u"e2"_s + person, Kind::Exchange, encode(domain::Exchange{}));
    put("consent", u"c"_s + person, Kind::Consent, encode(Fullest::made<domain::Consent>()));
    put("disclosure", u"d"_s + person, Kind::Disclosure, encode(Fullest::made<domain::Disclosure>()));
    put("spelling", person, Kind::Spelling,
        encode(QJsonObject{{QStringLiteral("words"), QJsonArray{QStringLiteral("recadrage")}}}));
    put("support", u"l1\n"_s + person, Kind::LessonSupport,
        encode(QJsonObject{{QStringLiteral("lesson"), QStringLiteral("l1")}}));
    put("token", person, Kind::MemberToken, encode(QJsonObject{{QStringLiteral("token"), QStringLiteral("abc")}}));
}

inline void putNobodys(Batch &batch, Vault &vault) {
    const auto put = [&](const char *type, const char *name, Kind kind, const QByteArray &payload) {
        batch.put(vault.recordId(type, QLatin1String(name)), {}, kind, payload);
    };
    const auto unit = domain::Unit{QStringLiteral("u"), QStringLiteral("RH"), QStringLiteral("v"), oddObject()};
    put("organisation", "o1", Kind::Organisation,
        encode(domain::Organisation{QStringLiteral("o1"), QStringLiteral("Soci\u00e9t\u00e9"), {unit, {}}, {}}));
    put("theme", "t1", Kind::Theme,
        encode(domain::Theme{QStringLiteral("t1"), {QStringLiteral("confiance"), QString()}, QString(), {}}));
    put("lesson", "l1", Kind::Lesson,
        encode(domain::Lesson{QStringLiteral("l1"),
                              {oddText(), QStringLiteral("en")},
                              QStringLiteral("t1"),
                              {},
                              {oddText(), {}},
                              oddText(),
                              {}}));
    put("practice", "p1", Kind::Practice, encode(Fullest::made<domain::PracticeEntry>()));
    put("framework", "f1", Kind::Framework, encode(Fullest::made<domain::Framework>()));
    put("coach", "coach", Kind::Coach, encode(Fullest::made<domain::Coach>()));
    put("report", "1", Kind::LedgerEntry, encode(domain::ReportEntry{1, QStringLiteral("{\"number\":1}"), {}, {}}));
    put("setting", "order", Kind::Setting,
        encode(QJsonObject{{QStringLiteral("theme"), QJsonArray{QStringLiteral("t1")}}}));
    put("unknown", "part", Kind::Unknown, encode(oddObject()));
    batch.put(vault.newRecordId(), {}, Kind::Register,
              encode(QJsonObject{{QStringLiteral("what"), QStringLiteral("export")}}));
}

// People b1 to b3, the last one erased; notes rewritten and removed; the passphrase changed.
inline Result<std::unique_ptr<Vault>> livedVault(const QString &folder, const QString &stateFolder,
                                                 SecretBytes &recoveryCode) {
    auto created = Vault::create(folder, secret(firstPassphrase()), honest(stateFolder));
    if (!created)
        return created.fault();
    auto &vault = *created->vault;
    recoveryCode = std::move(created->recoveryCode);
    const QStringList people{QStringLiteral("b1"), QStringLiteral("b2"), QStringLiteral("b3")};
    Batch first, second;
    putNobodys(first, vault);
    for (const auto &person : people) {
        if (auto added = vault.addPeople({vault.personId(person)}); !added)
            return added.fault();
        putPerson(first, vault, person);
        second.put(vault.recordId("session", u"full-"_s + person), vault.personId(person), Kind::Session,
                   encode(session(QStringLiteral("full"), person, QStringLiteral("rewritten"))));
        second.remove(vault.recordId("session", u"s3-"_s + person));
    }
    for (const auto *batch : {&first, &second})
        if (auto written = vault.write(*batch); !written)
            return written.fault();
    if (auto erased = vault.erase(vault.personId(people.last())); !erased)
        return erased.fault();
    if (auto changed = vault.changePassphrase(secret(firstPassphrase()), secret(secondPassphrase())); !changed)
        return changed.fault();
    return std::move(created->vault);
}

} // namespace aparte::test
