#include "app/practice/practice_sheets.h"

#include "app/desk/desk.h"
#include "journal/reviewing.h"
#include "journal/sheets.h"

namespace aparte::app {

PracticeSheets::PracticeSheets(Desk &desk, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_paper(desk, std::move(print), this), m_year(QDate::currentDate().year()) {}

void PracticeSheets::setYear(int year) {
    m_year = year;
    Q_EMIT changed();
}

void PracticeSheets::look(const QString &what, const QString &language, const QString &entry) {
    m_trouble.clear();
    m_desk.ask(
        this,
        [what, year = m_year, language, entry](journal::Journal &open) {
            if (what == u"solicitation_letter")
                return journal::solicitationLetter(open, entry, language);
            return what == u"art30_sheet" ? journal::processingRecord(open, language)
                                          : journal::yearlySheet(open, year, language);
        },
        [this, what](Result<documents::Paper> paper) {
            if (!paper)
                return m_trouble.tell(paper.fault());
            m_paper.show({what, {}, {}, {}, QStringLiteral("saved")}, *std::move(paper));
        });
}

} // namespace aparte::app
