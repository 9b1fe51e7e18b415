#include "app/lessons/report_pages.h"

#include "app/desk/desk.h"
#include "app/lessons/renewed_rows.h"
#include "journal/report_files.h"

namespace aparte::app {
namespace {

constexpr int pixelsWide = 1240; // 150 dots an inch: readable on a screen of twice the usual dots

} // namespace

ReportPages::ReportPages(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_pages({{"picture", [](const PageSeen &page) { return QVariant(page.picture); }},
                                              {"words", [](const PageSeen &page) { return QVariant(page.words); }}},
                                             this) {}

void ReportPages::show(const journal::ReportResult &result, const QString &language) {
    m_trouble.clear();
    outdate();
    m_desk.ask(
        this,
        [paper = journal::reportPaper(result, language)](journal::Journal &) { return pagesSeen(paper, pixelsWide); },
        [this, question = m_question](Result<std::vector<PageSeen>> pages) {
            if (question != m_question)
                return;
            if (!pages)
                return m_trouble.tell(pages.fault());
            renew(m_pages, *std::move(pages));
            m_current = true;
            Q_EMIT changed();
        });
}

void ReportPages::outdate() {
    ++m_question;
    m_current = false;
    Q_EMIT changed();
}

void ReportPages::putAway() {
    m_trouble.clear();
    m_pages.show({});
    outdate();
}

} // namespace aparte::app
