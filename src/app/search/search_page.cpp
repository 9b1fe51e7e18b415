#include "app/search/search_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

std::vector<Rows<journal::Hit>::Role> roles() {
    return {
        {"name", [](const journal::Hit &row) { return QVariant(row.name); }},
        {"code", [](const journal::Hit &row) { return QVariant(row.code); }},
        {"day", [](const journal::Hit &row) { return QVariant(isoDay(row.date)); }},
        {"kind", [](const journal::Hit &row) { return QVariant(row.kind); }},
        {"record", [](const journal::Hit &row) { return QVariant(row.record); }},
        {"draft", [](const journal::Hit &row) { return QVariant(row.draft); }},
        {"field", [](const journal::Hit &row) { return QVariant(row.field); }},
        {"before", [](const journal::Hit &row) { return QVariant(row.excerpt.left(row.matchStart)); }},
        {"match", [](const journal::Hit &row) { return QVariant(row.excerpt.mid(row.matchStart, row.matchLength)); }},
        {"after", [](const journal::Hit &row) { return QVariant(row.excerpt.mid(row.matchStart + row.matchLength)); }}};
}

// Which form of the mission shows a field of it; empty: its course does.
QString partOf(const QString &field) {
    static const QHash<QString, QString> parts{{QStringLiteral("requests"), QStringLiteral("requests")},
                                               {QStringLiteral("analysis"), QStringLiteral("analysis")},
                                               {QStringLiteral("expectations"), QStringLiteral("preliminary")},
                                               {QStringLiteral("first_meeting"), QStringLiteral("first")},
                                               {QStringLiteral("proposals"), QStringLiteral("proposal")},
                                               {QStringLiteral("documents"), QStringLiteral("documents")},
                                               {QStringLiteral("contract"), QStringLiteral("contract")},
                                               {QStringLiteral("ending"), QStringLiteral("ending")},
                                               {QStringLiteral("parties"), QStringLiteral("parties")},
                                               {QStringLiteral("coaches"), QStringLiteral("parties")},
                                               {QStringLiteral("funding"), QStringLiteral("parties")},
                                               {QStringLiteral("notices"), QStringLiteral("parties")}};
    return parts.value(field);
}

// What a person is called and does stands on their page; the rest where it is changed.
bool isInFormOnly(const QString &field) {
    return field == u"members" || field == u"manager" || field == u"code";
}

// The day that was typed; none where nothing is; the one before where it is not understood.
QDate dayOr(const QString &typed, QDate before) {
    if (typed.trimmed().isEmpty())
        return {};
    const QDate day = dayTyped(typed, QDate::currentDate());
    return day.isValid() ? day : before;
}

} // namespace

SearchPage::SearchPage(Desk &desk, QString person, QString personName, QString personCode, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_hits(roles(), this), m_catalogue(desk, this),
      m_person(std::move(person)), m_personName(std::move(personName)), m_personCode(std::move(personCode)),
      m_everywhere(m_person.isEmpty()) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchPage::search);
    connect(&m_catalogue, &Catalogue::changed, this, &SearchPage::narrowing);
    readMissions();
}

void SearchPage::readMissions() {
    if (!hasPerson())
        return;
    m_desk.ask(
        this, [id = m_person](journal::Journal &open) { return journal::missionsOf(open, id); },
        [this](Result<std::vector<domain::Mission>> missions) {
            if (!missions)
                return;
            m_missions = *std::move(missions);
            Q_EMIT narrowing();
        });
}

QStringList SearchPage::missions() const {
    QStringList stages;
    for (const domain::Mission &mission : m_missions)
        stages << mission.stage;
    return stages;
}

QStringList SearchPage::themeNames(const QString &language) const {
    QStringList names;
    for (const domain::Theme &theme : m_catalogue.known())
        names << theme.label.in(language);
    return names;
}

QString SearchPage::from() const {
    return isoDay(m_request.from);
}

QString SearchPage::until() const {
    return isoDay(m_request.until);
}

int SearchPage::narrowed() const {
    return !m_request.kind.isEmpty() + !m_request.mission.isEmpty() + !m_request.theme.isEmpty() +
           m_request.from.isValid() + m_request.until.isValid();
}

void SearchPage::setKind(const QString &kind) {
    m_request.kind = kind;
    change();
}

void SearchPage::setMissionAt(int place) {
    const bool isOne = place >= 0 && place < static_cast<int>(m_missions.size());
    m_missionAt = isOne ? place : -1;
    m_request.mission = isOne ? m_missions[static_cast<std::size_t>(place)].id : QString();
    change();
}

void SearchPage::setThemeAt(int place) {
    const bool isOne = place >= 0 && place < static_cast<int>(m_catalogue.known().size());
    m_themeAt = isOne ? place : -1;
    m_request.theme = isOne ? m_catalogue.known()[static_cast<std::size_t>(place)].id : QString();
    change();
}

void SearchPage::typeFrom(const QString &typed) {
    m_request.from = dayOr(typed, m_request.from);
    change();
}

void SearchPage::typeUntil(const QString &typed) {
    m_request.until = dayOr(typed, m_request.until);
    change();
}

void SearchPage::searchAll() {
    journal::SearchRequest bare;
    bare.text = m_request.text;
    m_request = bare;
    m_missionAt = m_themeAt = -1;
    change();
}

void SearchPage::change() {
    Q_EMIT asked();
    wait();
}

void SearchPage::setText(const QString &text) {
    if (text == m_request.text)
        return;
    m_request.text = text;
    change();
}

void SearchPage::setEverywhere(bool everywhere) {
    if (everywhere == m_everywhere)
        return;
    m_everywhere = everywhere;
    if (everywhere) { // a mission is somebody's
        m_missionAt = -1;
        m_request.mission.clear();
    }
    change();
}

void SearchPage::wait() {
    m_errand.cancel();
    m_answered = false;
    ++m_question;
    m_rest.start();
    Q_EMIT changed();
}

void SearchPage::search() {
    m_trouble.clear();
    if (m_request.text.trimmed().isEmpty()) {
        m_errand.end();
        m_hits.show({});
        m_total = 0;
        Q_EMIT changed();
        return;
    }
    m_request.person = m_everywhere ? QString() : m_person;
    m_desk.ask(
        this,
        [request = m_request, progress = m_errand.begin()](journal::Journal &open) {
            return journal::search(open, request, progress);
        },
        [this, question = m_question](Result<journal::Hits> found) { take(std::move(found), question); });
}

void SearchPage::take(Result<journal::Hits> found, int question) {
    if (question != m_question) // an older question's answer
        return;
    m_errand.end();
    if (!found)
        return m_trouble.tell(found.fault());
    m_total = static_cast<int>(found->total);
    m_complete = found->complete;
    m_hits.show(std::move(found->hits));
    m_answered = true;
    Q_EMIT changed();
}

void SearchPage::open(int row) {
    if (row < 0 || row >= count())
        return;
    const journal::Hit hit = m_hits.rows()[static_cast<std::size_t>(row)];
    if (hit.record == u"session")
        Q_EMIT noteChosen(hit.id, hit.field, hit.excerpt.mid(hit.matchStart, hit.matchLength));
    else if (hit.record == u"exchange")
        Q_EMIT exchangeChosen(hit.beneficiary, hit.id);
    else if (hit.record == u"consent" || hit.record == u"disclosure")
        Q_EMIT consentsChosen(hit.beneficiary, hit.id);
    else if (hit.record == u"person" && isInFormOnly(hit.field))
        Q_EMIT personFormChosen(hit.beneficiary, hit.excerpt.mid(hit.matchStart, hit.matchLength));
    else if (hit.record == u"person")
        Q_EMIT personChosen(hit.beneficiary);
    else if (hit.record == u"mission" && partOf(hit.field).isEmpty())
        Q_EMIT courseChosen(hit.mission);
    else if (hit.record == u"mission")
        Q_EMIT partChosen(hit.mission, partOf(hit.field));
    else if (hit.record == u"framework")
        Q_EMIT frameworkChosen(hit.id);
    else if (hit.record == u"lesson" || hit.record == u"organisation")
        Q_EMIT placeChosen(hit.record + u's', hit.id);
    else
        Q_EMIT placeChosen(hit.record, hit.id);
}

} // namespace aparte::app
