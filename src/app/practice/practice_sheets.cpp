#include "app/practice/practice_sheets.h"

#include "app/desk/desk.h"
#include "journal/reviewing.h"
#include "journal/sheets.h"

#include <QDir>
#include <QStandardPaths>

namespace aparte::app {
namespace {

QString nameOf(const QString &what, int year, const QString &language) {
    const bool french = language != u"en";
    if (what == u"solicitation_letter")
        return french ? QStringLiteral("lettre") : QStringLiteral("letter");
    if (what == u"art30_sheet")
        return french ? QStringLiteral("registre-art-30") : QStringLiteral("record-art-30");
    return (french ? QStringLiteral("fiche-annuelle-%1") : QStringLiteral("yearly-sheet-%1")).arg(year);
}

QString kindOf(const documents::Block &block) {
    using What = documents::Block::What;
    switch (block.what) {
    case What::Heading:
        return QStringLiteral("heading");
    case What::Bullet:
        return QStringLiteral("bullet");
    case What::Row:
        return QStringLiteral("row");
    case What::HeadRow:
        return QStringLiteral("head");
    case What::Paragraph:
        break;
    }
    return QStringLiteral("paragraph");
}

} // namespace

QString freeFile(const QString &folder, const QString &name) {
    const QDir place(folder);
    for (int number = 1;; ++number) {
        const QString numbered = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        QString file = place.filePath(numbered + QStringLiteral(".pdf"));
        if (!QFile::exists(file))
            return file;
    }
}

PracticeSheets::PracticeSheets(Desk &desk, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_print(std::move(print)),
      m_blocks({{"kind", [](const documents::Block &row) { return QVariant(kindOf(row)); }},
                {"text", [](const documents::Block &row) { return QVariant(row.text); }},
                {"cells", [](const documents::Block &row) { return QVariant(row.cells); }}},
               this),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_year(QDate::currentDate().year()) {}

void PracticeSheets::setYear(int year) {
    m_year = year;
    Q_EMIT changed();
}

void PracticeSheets::setFolder(const QString &folder) {
    m_folder = folder;
    Q_EMIT changed();
}

void PracticeSheets::look(const QString &what, const QString &language, const QString &entry) {
    m_trouble.clear();
    m_file.clear();
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
            m_what = what;
            m_paper = *std::move(paper);
            m_blocks.show(m_paper.blocks);
            Q_EMIT changed();
        });
}

void PracticeSheets::write() {
    if (m_what.isEmpty())
        return;
    m_trouble.clear();
    m_file.clear();
    const QString file = freeFile(m_folder, nameOf(m_what, m_year, m_paper.language));
    const journal::Output output{m_what, {}, {}, {}, QStringLiteral("saved")};
    m_desk.write(
        this,
        [output, paper = m_paper, print = m_print, file](journal::Journal &open) {
            return journal::letOut(open, output, paper, print, file);
        },
        [this, file](Result<void> done) {
            if (!done)
                return m_trouble.tell(done.fault());
            m_file = file;
            Q_EMIT changed();
        });
}

} // namespace aparte::app
