#include "app/consent/review_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace aparte::app {
namespace {

constexpr int pause = 900; // milliseconds after the last letter

QString dayOf(const std::optional<QDate> &day) {
    return day ? isoDay(*day) : QString();
}

std::vector<Rows<domain::ReviewItem>::Role> roles() {
    return {{"objective", [](const domain::ReviewItem &row) { return QVariant(row.objective); }},
            {"indicator", [](const domain::ReviewItem &row) { return QVariant(row.indicator); }},
            {"progress", [](const domain::ReviewItem &row) { return QVariant(row.progress); }},
            {"words", [](const domain::ReviewItem &row) { return QVariant(row.words); }}};
}

bool sameLines(const std::vector<domain::ReviewItem> &one, const std::vector<domain::ReviewItem> &other) {
    const auto line = [](const domain::ReviewItem &item) {
        return std::tie(item.objective, item.indicator, item.progress, item.words);
    };
    return std::ranges::equal(one, other, {}, line, line);
}

bool sameReview(const journal::ReviewSeen &one, const journal::ReviewSeen &other) {
    return one.state == other.state && one.review.preparedOn == other.review.preparedOn &&
           one.review.deliveredOn == other.review.deliveredOn && sameLines(one.review.items, other.review.items);
}

} // namespace

ReviewPage::ReviewPage(Desk &desk, QString mission, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_mission(std::move(mission)), m_paper(desk, std::move(print), this),
      m_items(roles(), this) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReviewPage::keep);
    connect(&desk, &Desk::changed, this, &ReviewPage::load);
    load();
}

QString ReviewPage::who() const {
    for (const domain::Party &party : m_seen.mission.parties)
        if (party.role == u"beneficiary")
            return party.name;
    return {};
}

QString ReviewPage::contractOn() const {
    return m_seen.mission.contract ? isoDay(domain::signedDay(*m_seen.mission.contract)) : QString();
}

QString ReviewPage::preparedOn() const {
    return dayOf(m_seen.review.preparedOn);
}

QString ReviewPage::deliveredOn() const {
    return dayOf(m_seen.review.deliveredOn);
}

QStringList ReviewPage::waiting() const {
    QStringList names;
    for (const domain::Gate &gate : m_seen.gates)
        if (gate.shut())
            names << gate.name;
    return names;
}

QString ReviewPage::today() const {
    return isoDay(QDate::currentDate());
}

void ReviewPage::load() {
    m_desk.ask(
        this, [mission = m_mission](journal::Journal &open) { return journal::reviewOf(open, mission); },
        [this](Result<journal::ReviewSeen> seen) {
            if (!seen)
                return m_trouble.tell(seen.fault());
            // What was touched here has put the paper away already; a draft as it is shown is the one looked at.
            const bool isOwn = !m_kept || sameLines(m_items.rows(), seen->review.items);
            if (m_loaded && (!isOwn || (seen->state != domain::ReviewState::Draft && !sameReview(m_seen, *seen))))
                outdatePaper();
            m_seen = *std::move(seen);
            if (m_kept && !sameLines(m_items.rows(), m_seen.review.items)) // not under somebody's hands
                m_items.show(m_seen.review.items);
            m_loaded = true;
            Q_EMIT changed();
        });
}

// R31: a sentence that the beneficiary had taken out must not leave with a paper that was looked at before.
void ReviewPage::outdatePaper() {
    ++m_changes;
    if (m_paper.present())
        m_paper.putAway();
}

void ReviewPage::touch(int row, domain::ReviewItem item) {
    outdatePaper();
    m_items.change(static_cast<std::size_t>(row), std::move(item));
    m_kept = false;
    m_pause.start();
    Q_EMIT touched();
}

void ReviewPage::setProgress(int row, int progress) {
    if (row < 0 || row >= m_items.rowCount() || state() == u"delivered")
        return;
    domain::ReviewItem item = m_items.rows()[static_cast<std::size_t>(row)];
    const int within = std::clamp(progress, 0, 100);
    if (std::exchange(item.progress, within) != within)
        touch(row, std::move(item));
}

void ReviewPage::setWords(int row, const QString &words) {
    if (row < 0 || row >= m_items.rowCount() || state() == u"delivered")
        return;
    domain::ReviewItem item = m_items.rows()[static_cast<std::size_t>(row)];
    if (item.words == words)
        return;
    item.words = words;
    touch(row, std::move(item));
}

void ReviewPage::keep() {
    if (m_kept)
        return;
    m_pause.stop();
    m_trouble.clear();
    m_kept = true;
    m_desk.write(
        this,
        [mission = m_mission, items = m_items.rows()](journal::Journal &open) {
            return journal::saveReview(open, mission, items);
        },
        [this](Result<void> done) {
            if (!done) {
                m_kept = false;
                m_trouble.tell(done.fault());
            }
            Q_EMIT touched();
        });
}

template<class Deed>
void ReviewPage::change(Deed deed) {
    keep();
    m_trouble.clear();
    m_desk.write(this, std::move(deed), [this](Result<void> done) {
        if (!done)
            m_trouble.tell(done.fault());
    });
}

void ReviewPage::prepare(const QString &typed) {
    const QDate day = dayTyped(typed, QDate::currentDate());
    change([mission = m_mission, day](journal::Journal &open) { return journal::prepareReview(open, mission, day); });
}

void ReviewPage::deliver(const QString &typed, const QString &to, bool attested) {
    journal::Delivery delivery{dayTyped(typed, QDate::currentDate()), to, {}, attested};
    for (const domain::Party &party : m_seen.mission.parties)
        if (party.role == u"beneficiary" && attested)
            delivery.present.push_back(party);
    change([mission = m_mission, delivery](journal::Journal &open) {
        return journal::deliverReview(open, mission, delivery);
    });
}

void ReviewPage::look(const QString &language) {
    keep();
    const auto draw = [mission = m_mission, language](journal::Journal &open) {
        return journal::reviewPaper(open, mission, language);
    };
    m_desk.ask(this, draw, [this, draw, changes = m_changes](Result<documents::Paper> paper) {
        if (!paper)
            return m_trouble.tell(paper.fault());
        if (changes != m_changes)
            return;
        const QString to = m_seen.review.to.isEmpty() ? m_seen.person.name : m_seen.review.to;
        m_paper.show({QStringLiteral("review"), m_seen.person.id, m_mission, to}, *std::move(paper), draw);
    });
}

void ReviewPage::showInPresence() {
    keep();
    Q_EMIT presenceWanted(m_mission);
}

} // namespace aparte::app
