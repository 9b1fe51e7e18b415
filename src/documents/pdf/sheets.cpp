#include "documents/pdf/sheets.h"

#include "documents/pdf/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

#include <algorithm>
#include <map>

namespace aparte::documents {

namespace {

constexpr int dotsAnInch = 1200;
constexpr double dotsAPoint = dotsAnInch / 72.0;
constexpr double marginMillimetres = 22, footPoints = 26; // room for the foot, of the page's height

} // namespace

void setUp(QPdfWriter &printer) {
    printer.setResolution(dotsAnInch);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                           QPageLayout::Millimeter);
}

Sheets::Sheets(const Paper &paper, QPdfWriter &printer) : m_foot(paper.foot), m_footHeight(footPoints * dotsAPoint) {
    m_size = QSizeF(printer.width(), printer.height() - m_footHeight);
    layOut(paper, printer, {});
    // Qt ends a page in the middle of a row. The first that is cut goes on the next page, which moves those after it.
    std::set<int> atTop;
    for (auto cut = rowsCut(); !cut.empty(); cut = rowsCut()) {
        const auto first = std::ranges::find_if(cut, [&atTop](int row) { return !atTop.contains(row); });
        if (first == cut.end()) // longer than a page
            break;
        atTop.insert(*first);
        layOut(paper, printer, atTop);
    }
    m_count = m_text->pageCount();
}

void Sheets::layOut(const Paper &paper, QPdfWriter &printer, const std::set<int> &atTop) {
    m_text = std::make_unique<QTextDocument>();
    write(paper, *m_text, atTop); // before there is a layout, which would follow each word
    m_text->documentLayout()->setPaintDevice(&printer);
    m_text->setDocumentMargin(0);
    m_text->setPageSize(m_size);
}

std::set<int> Sheets::rowsCut() const {
    std::map<int, std::set<int>> pages; // by row
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next())
        if (const auto row = rowOf(block)) {
            const QRectF place = m_text->documentLayout()->blockBoundingRect(block);
            for (const double end : {place.top(), place.bottom() - 1})
                pages[*row].insert(static_cast<int>(std::max(end, 0.0) / m_size.height()));
        }
    std::set<int> cut;
    for (const auto &[row, on] : pages)
        if (on.size() > 1)
            cut.insert(row);
    return cut;
}

Sheets::~Sheets() = default;

QRectF Sheets::shown(int page) const {
    return {0, page * m_size.height(), m_size.width(), m_size.height()};
}

void Sheets::draw(QPainter &painter, int page) const {
    painter.save();
    painter.translate(0, -page * m_size.height());
    painter.setClipRect(shown(page));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown(page);
    context.palette.setColor(QPalette::Text, Qt::black);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = footFont();
    font.setPixelSize(qRound(font.pointSizeF() * dotsAPoint)); // whatever the screen's own dots are
    painter.setFont(font);
    painter.setPen(QColor(0x5f, 0x59, 0x50));
    const QRectF line(0, m_size.height(), m_size.width(), m_footHeight);
    painter.drawText(line.adjusted(0, 0, -60 * dotsAPoint, 0), Qt::AlignLeft | Qt::AlignBottom, m_foot);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page + 1).arg(m_count));
}

QString Sheets::words(int page) const {
    QStringList words;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const QRectF place = m_text->documentLayout()->blockBoundingRect(block);
        if (shown(page).contains(place.topLeft()) && !block.text().isEmpty())
            words << block.text();
    }
    return words.join(u'\n');
}

} // namespace aparte::documents
