#include "invented_journal.h"

#include "journal/people.h"

#include <QFile>
#include <QJsonDocument>

namespace invented {

using namespace aparte;

namespace {
journal::Passphrase passphrase() {
    return journal::passphraseFrom(QStringLiteral("sept grues au-dessus du canal"));
}
} // namespace

JournalAtHand::JournalAtHand() {
    auto created = journal::Journal::create(folder(), passphrase(), surroundings());
    if (!created)
        qFatal("%s", created.fault().code.c_str());
    m_journal = std::move(created->journal);
}

void JournalAtHand::reopen() {
    m_journal.reset();
    auto opened = journal::Journal::unlock(folder(), passphrase(), surroundings());
    if (!opened)
        qFatal("%s", opened.fault().code.c_str());
    m_journal = std::move(*opened);
}

vault::Surroundings JournalAtHand::surroundings() const {
    vault::Surroundings surroundings;
    surroundings.stateFolder = m_place.filePath(QStringLiteral("state"));
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    surroundings.today = [this] { return QDate(1970, 1, 1).daysTo(m_today); };
    return surroundings;
}

domain::Beneficiary person(const QString &id, const QString &name) {
    domain::Beneficiary one;
    one.id = id;
    one.name = name;
    return one;
}

domain::Mission mission(const QString &id, const QString &person, const QString &stage) {
    domain::Mission one;
    one.id = id;
    one.beneficiary = person;
    one.framework = QStringLiteral("cdg");
    one.stage = stage;
    return one;
}

domain::Session session(const QString &id, const QString &mission, const QString &person, QDate date,
                        const QString &note) {
    domain::Session one;
    one.id = id;
    one.mission = mission;
    one.beneficiary = person;
    one.date = date;
    one.note = note;
    return one;
}

void addOnePerson(journal::Journal &journal) {
    const bool added =
        journal::savePerson(journal, person(QStringLiteral("b1"), QStringLiteral("Élodie Cœurdevache"))).ok() &&
        journal::saveMission(journal, mission(QStringLiteral("m1"), QStringLiteral("b1"))).ok();
    if (!added)
        qFatal("the first person does not come in");
}

QByteArray smallBundle() {
    QFile file(QStringLiteral(APARTE_SOURCE_DIR "/tests/domain/data/complete.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample bundle");
    QJsonObject bundle = QJsonDocument::fromJson(file.readAll()).object();
    bundle.remove(QStringLiteral("reports"));
    return QJsonDocument(bundle).toJson();
}

} // namespace invented
