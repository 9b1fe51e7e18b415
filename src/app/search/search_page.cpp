#include "app/search/search_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

namespace aparte::app {
namespace {

std::vector<Rows<journal::Hit>::Role> roles() {
    return {
        {"name", [](const journal::Hit &row) { return QVariant(row.name); }},
        {"code", [](const journal::Hit &row) { return QVariant(row.code); }},
        {"day", [](const journal::Hit &row) { return QVariant(isoDay(row.date)); }},
        {"kind", [](const journal::Hit &row) { return QVariant(row.kind); }},
        {"field", [](const journal::Hit &row) { return QVariant(row.field); }},
        {"before", [](const journal::Hit &row) { return QVariant(row.excerpt.left(row.matchStart)); }},
        {"match", [](const journal::Hit &row) { return QVariant(row.excerpt.mid(row.matchStart, row.matchLength)); }},
        {"after", [](const journal::Hit &row) { return QVariant(row.excerpt.mid(row.matchStart + row.matchLength)); }}};
}

} // namespace

SearchPage::SearchPage(Desk &desk, QString person, QString personName, QString personCode, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_hits(roles(), this), m_person(std::move(person)),
      m_personName(std::move(personName)), m_personCode(std::move(personCode)), m_everywhere(m_person.isEmpty()) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchPage::search);
}

void SearchPage::setText(const QString &text) {
    if (text == m_request.text)
        return;
    m_request.text = text;
    Q_EMIT asked();
    wait();
}

void SearchPage::setEverywhere(bool everywhere) {
    if (everywhere == m_everywhere)
        return;
    m_everywhere = everywhere;
    Q_EMIT asked();
    wait();
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
    if (hit.field == u"exchange")
        Q_EMIT exchangeChosen(hit.beneficiary, hit.id);
    else
        Q_EMIT noteChosen(hit.id, hit.field, hit.excerpt.mid(hit.matchStart, hit.matchLength));
}

} // namespace aparte::app
