#include "journal/unreadable.h"

#include <algorithm>
#include <mutex>

namespace aparte::journal {

namespace {

using vault::Kind;

struct KindWords {
    Kind kind;
    const char *name, *fr, *en;
};

constexpr KindWords kinds[] = {
    {Kind::Summary, "summaries", "sa ligne dans la liste", "their line in the list"},
    {Kind::Beneficiary, "beneficiaries", "la fiche", "the person’s own record"},
    {Kind::Mission, "missions", "au moins une mission", "one mission or more"},
    {Kind::Session, "sessions", "au moins une séance", "one session or more"},
    {Kind::Exchange, "exchanges", "au moins un échange", "one exchange or more"},
    {Kind::Consent, "consents", "au moins un accord", "one consent or more"},
    {Kind::Disclosure, "disclosures", "au moins une transmission", "one disclosure or more"},
    {Kind::Framework, "frameworks", "au moins un cadre", "one framework or more"},
    {Kind::Coach, "coach", "la fiche du coach", "the coach’s own record"},
    {Kind::Spelling, "spelling", "les mots appris pour l’orthographe", "the words taught to the spelling"},
    {Kind::Draft, "drafts", "au moins un brouillon", "one draft or more"},
    {Kind::LessonSupport, "supports", "au moins un appui à un enseignement", "one support of a lesson or more"},
    {Kind::MemberToken, "tokens", "son jeton dans le registre des rapports", "their token in the report ledger"},
    {Kind::Organisation, "organisations", "au moins une organisation", "one organisation or more"},
    {Kind::Theme, "themes", "au moins un thème", "one theme or more"},
    {Kind::Lesson, "lessons", "au moins un enseignement", "one lesson or more"},
    {Kind::Practice, "practice", "au moins une ligne de pratique", "one line of practice or more"},
    {Kind::LedgerEntry, "reports", "au moins un rapport", "one report or more"},
    {Kind::Setting, "settings", "au moins un réglage", "one setting or more"},
    {Kind::Unknown, "other", "au moins une partie d’un autre programme", "one part of another program or more"},
    {Kind(0), "all", "tout", "everything"},
};

const KindWords &wordsOf(Kind kind) {
    const auto *found = std::ranges::find(kinds, kind, &KindWords::kind);
    return found == std::end(kinds) ? kinds[std::size(kinds) - 1] : *found;
}

// The list of what somebody has is itself not what the manifest knows: nothing under this key can be told from what was
// put there.
bool isAboutAll(const Fault &fault) {
    return fault.code.starts_with("manifest.");
}

void note(Missing &missing, const Owner &owner, Kind kind, const Fault &fault) {
    const Unreadable one{owner.person, owner.name, isAboutAll(fault) ? Kind(0) : kind, fault, {}};
    const bool known = std::ranges::any_of(missing, [&](const Unreadable &before) {
        return before.person == one.person && before.kind == one.kind && before.fault.code == fault.code;
    });
    if (!known)
        missing.push_back(one);
}

} // namespace

QString nameOf(const Unreadable &one, Language language) {
    const bool french = language == Language::French;
    const KindWords &words = wordsOf(one.kind);
    QString what = QString::fromUtf8(french ? words.fr : words.en);
    if (one.person.isEmpty() && one.name.isEmpty())
        return what;
    const QString who = one.name.isEmpty()     ? one.person
                        : one.person.isEmpty() ? one.name
                                               : QStringLiteral("%1 (%2)").arg(one.name, one.person);
    return who + (french ? QStringLiteral("\u00a0: ") : QStringLiteral(": ")) + what;
}

QString hexOf(const vault::RecordId &record) {
    const auto *bytes = reinterpret_cast<const char *>(record.bytes.data());
    return QString::fromLatin1(QByteArray(bytes, static_cast<qsizetype>(record.bytes.size())).toHex());
}

QString kindName(Kind kind) {
    return QLatin1String(wordsOf(kind).name);
}

Fault faultOf(const Missing &missing, const char *code, Language language) {
    QStringList names;
    for (const Unreadable &one : missing)
        names.append(nameOf(one, language));
    names.removeDuplicates();
    return fault(
        Fault::Kind::Damaged, code,
        names.join(language == Language::French ? QStringLiteral("\u00a0; ") : QStringLiteral("; ")).toStdString(),
        static_cast<std::int64_t>(missing.size()));
}

Owner ownerNamed(const Journal &journal, const domain::Beneficiary &person) {
    return {journal.vault().personId(person.id), person.id, person.name};
}

std::vector<vault::Record> readableRecords(const Journal &journal, const Owner &owner, Kind kind, Missing &missing) {
    auto all = journal.vault().records(owner.key, kind);
    if (all)
        return std::move(*all);
    note(missing, owner, kind, all.fault());
    std::mutex alone;
    std::vector<vault::Record> some;
    const auto take = [&](const vault::Vault::Visit &visit) {
        const QByteArray payload(visit.payload.data(), static_cast<qsizetype>(visit.payload.size()));
        const std::lock_guard guard(alone);
        some.push_back({visit.id, visit.owner, visit.kind, visit.revision, payload});
        return true;
    };
    static_cast<void>(journal.vault().scan({kind}, owner.key, take)); // why it is not whole was noted above
    return some;
}

} // namespace aparte::journal
