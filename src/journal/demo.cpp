#include "journal/demo.h"

#include "domain/vocabulary.h"
#include "journal/erase.h"
#include "journal/exchange_bundle.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/reports.h"
#include "journal/search.h"

#include <QDir>

#include <algorithm>

namespace aparte::journal {

namespace {

// Twenty characters of a random id: eighty bits, in groups that can be typed.
QString inventedPassphrase() {
    const QString random = newId();
    QStringList groups;
    for (qsizetype group = 0; group < 5; ++group)
        groups.append(random.mid(group * 4, 4));
    return groups.join(u'-');
}

class Demo {
public:
    Demo(const QString &folder, const std::function<void(const QString &)> &say, Language language)
        : m_folder(QDir(folder).absolutePath()), m_say(say), m_french(language == Language::French) {}

    Result<void> run() {
        for (const auto step :
             {&Demo::create, &Demo::import, &Demo::write, &Demo::look, &Demo::publish, &Demo::eraseOne, &Demo::leave})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<void> create();
    Result<void> import();
    Result<void> write();
    Result<void> look();
    Result<void> publish();
    Result<void> eraseOne();
    Result<void> leave();

    Result<std::optional<ReportRequest>> publishable();
    Result<PersonLine> somebody(const std::function<bool(const PersonLine &)> &fits);
    void say(const char *french, const char *english, const QStringList &values = {}) {
        QString line = QString::fromUtf8(m_french ? french : english);
        for (const QString &value : values)
            line = line.arg(value);
        m_say(line);
    }

    QString m_folder;
    const std::function<void(const QString &)> &m_say;
    bool m_french;
    std::unique_ptr<Journal> m_journal;
};

Result<void> Demo::create() {
    if (!QDir().mkpath(m_folder))
        return fault(Fault::Kind::NotWritable, "disk.read-only", m_folder.toStdString());
    const QString passphrase = inventedPassphrase();
    const QString vault = m_folder + QStringLiteral("/journal.aparte");
    auto created = Journal::create(vault, passphraseFrom(passphrase));
    if (!created)
        return created.fault();
    m_journal = std::move(created->journal);
    say("1. Journal créé : %1", "1. Vault created: %1", {vault});
    say("   Phrase de passe inventée pour cette démonstration : %1",
        "   Passphrase invented for this demonstration: %1", {passphrase});
    return {};
}

Result<void> Demo::import() {
    const auto report = importBundle(*m_journal, exampleBundle(), ImportMode::Write);
    if (!report)
        return report.fault();
    say("2. Journal d’exemple importé (tout y est inventé) : %1 personnes, %2 séances.",
        "2. Example journal imported (all of it is invented): %1 people, %2 sessions.",
        {QString::number(report->imported.value(QStringLiteral("beneficiaries"))),
         QString::number(report->imported.value(QStringLiteral("sessions")))});
    return {};
}

Result<PersonLine> Demo::somebody(const std::function<bool(const PersonLine &)> &fits) {
    const auto people = listPeople(*m_journal);
    if (!people)
        return people.fault();
    const auto found = std::ranges::find_if(*people, fits);
    if (found == people->end())
        return fault(Fault::Kind::WrongUse, "person.unknown");
    return *found;
}

Result<void> Demo::write() {
    const auto person = somebody([this](const PersonLine &line) { return onlyOpenMission(*m_journal, line.id).ok(); });
    if (!person)
        return person.fault();
    const auto mission = onlyOpenMission(*m_journal, person->id);
    if (!mission)
        return mission.fault();
    domain::Session session;
    session.mission = *mission;
    session.beneficiary = person->id;
    session.date = m_journal->today();
    session.minutes = 60;
    session.note = QString::fromUtf8(m_french ? "Essai : une note écrite par la démonstration."
                                              : "Trial: a note written by the demonstration.");
    const auto id = saveNote(*m_journal, session);
    if (!id)
        return id.fault();
    say("3. Note écrite pour %1, scellée sous sa propre clé : %2",
        "3. Note written for %1, sealed under their own key: %2", {person->name, *id});
    return {};
}

Result<void> Demo::look() {
    const QString text = QStringLiteral("equipe");
    const auto hits = search(*m_journal, {text, {}, 3});
    if (!hits)
        return hits.fault();
    say("4. Recherche de « %1 » dans toutes les notes, sans index : %2 résultats. Les plus récents :",
        "4. Search for “%1” in all notes, without an index: %2 results. The newest:",
        {text, QString::number(hits->total)});
    for (const Hit &hit : hits->hits)
        m_say(QStringLiteral("   %1  %2").arg(hit.date.toString(Qt::ISODate), hit.excerpt));
    return {};
}

// The first organisation and year whose report the rules let out.
Result<std::optional<ReportRequest>> Demo::publishable() {
    const auto all = organisations(*m_journal);
    if (!all)
        return all.fault();
    for (int year = m_journal->today().year() - 1; year > m_journal->today().year() - 4; --year)
        for (const domain::Organisation &organisation : *all) {
            ReportRequest request;
            request.organisation = organisation.id;
            request.period = QString::number(year);
            request.today = m_journal->today();
            const auto preview = previewReport(*m_journal, request);
            if (!preview)
                return preview.fault();
            const bool saysSomething =
                std::ranges::any_of(preview->cells, [](const ReportCell &cell) { return cell.atLeast.has_value(); });
            if (preview->publishable && saysSomething)
                return std::optional(request);
        }
    return std::optional<ReportRequest>();
}

Result<void> Demo::publish() {
    const auto request = publishable();
    if (!request)
        return request.fault();
    if (!*request) {
        say("5. Aucun rapport ne peut être publié sans risque pour l’anonymat : il n’y en a pas.",
            "5. No report can be published without a risk to anonymity: there is none.");
        return {};
    }
    const QString folder = m_folder + QStringLiteral("/rapport");
    if (!QDir().mkpath(folder))
        return fault(Fault::Kind::NotWritable, "disk.read-only", folder.toStdString());
    const auto published =
        publishReport(*m_journal, **request, folder, {QStringLiteral("json"), QStringLiteral("csv")});
    if (!published)
        return published.fault();
    const auto shown =
        std::ranges::count_if(published->result.cells, [](const ReportCell &cell) { return cell.atLeast.has_value(); });
    say("5. Rapport n° %1 publié : %2, %3. Personne n’y est nommé, aucun nombre exact ; %4 thèmes sur %5 sont dits.",
        "5. Report no. %1 published: %2, %3. It names nobody and gives no exact number; %4 themes of %5 are told.",
        {QString::number(published->result.number), published->result.organisationName, published->result.period,
         QString::number(shown), QString::number(published->result.cells.size())});
    for (const QString &file : published->files)
        m_say(QStringLiteral("   ") + file);
    return {};
}

Result<void> Demo::eraseOne() {
    const auto person = somebody([](const PersonLine &line) {
        return line.kind != u"group" && !line.stage.isEmpty() && !domain::isOpenStage(line.stage);
    });
    if (!person)
        return person.fault();
    const auto certificate = erase(*m_journal, person->id);
    if (!certificate)
        return certificate.fault();
    say("6. %1 : clé détruite, ses notes ne peuvent plus être lues par personne. Certificat, sans nom :",
        "6. %1: key destroyed, nobody can read their notes any more. Certificate, without a name:", {person->name});
    for (const QString &line : certificateText(*certificate, m_french ? QStringLiteral("fr") : QStringLiteral("en"))
                                   .split(u'\n', Qt::SkipEmptyParts))
        m_say(QStringLiteral("   ") + line);
    return {};
}

Result<void> Demo::leave() {
    m_journal.reset();
    say("7. Journal refermé. Tout est resté ici : %1", "7. Vault closed. Everything was left here: %1", {m_folder});
    return {};
}

} // namespace

Result<void> runDemo(const QString &folder, const std::function<void(const QString &line)> &say, Language language) {
    return Demo(folder, say, language).run();
}

} // namespace aparte::journal
