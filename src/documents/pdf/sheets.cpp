#include "documents/pdf/sheets.h"

#include "documents/pdf/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

#include <algorithm>

namespace aparte::documents {

namespace {

constexpr int dotsAnInch = 1200;
constexpr double dotsAPoint = dotsAnInch / 72.0;
constexpr double marginMillimetres = 22, footPoints = 26; // room for the foot, of the page's height
constexpr int fewLines = 4;                               // so many are not worth dividing

} // namespace

void setUp(QPdfWriter &printer) {
    printer.setResolution(dotsAnInch);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                           QPageLayout::Millimeter);
}

Sheets::Sheets(const Paper &paper, QPdfWriter &printer) : m_paper(paper), m_footHeight(footPoints * dotsAPoint) {
    m_size = QSizeF(printer.width(), printer.height() - m_footHeight);
    layOut(printer, {});
    // Qt ends a page anywhere. The first that is cut goes on the next page, which moves those after it.
    std::set<int> atTop;
    for (auto cut = this->cut(); !cut.empty(); cut = this->cut()) {
        const auto first = std::ranges::find_if(cut, [&atTop](int place) { return !atTop.contains(place); });
        if (first == cut.end()) // longer than a page
            break;
        atTop.insert(*first);
        layOut(printer, atTop);
    }
    m_count = m_text->pageCount();
}

void Sheets::layOut(QPdfWriter &printer, const std::set<int> &atTop) {
    m_text = std::make_unique<QTextDocument>();
    write(m_paper, *m_text, atTop); // before there is a layout, which would follow each word
    m_text->documentLayout()->setPaintDevice(&printer);
    m_text->setDocumentMargin(0);
    m_text->setPageSize(m_size);
}

std::map<int, Sheets::Standing> Sheets::standing() const {
    std::map<int, Standing> all;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        const auto place = placeOf(block);
        if (!place)
            continue;
        const QRectF here = m_text->documentLayout()->blockBoundingRect(block);
        const auto pageAt = [&](double height) { return static_cast<int>(std::max(height, 0.0) / m_size.height()); };
        const int from = pageAt(here.top()), until = pageAt(here.bottom() - 1);
        auto [known, isNew] = all.try_emplace(*place, Standing{from, until, 0});
        known->second.first = std::min(known->second.first, from);
        known->second.last = std::max(known->second.last, until);
        known->second.lines += block.layout()->lineCount();
    }
    return all;
}

int Sheets::beginningOf(int place) const {
    while (place > 0 && m_paper.blocks[static_cast<std::size_t>(place) - 1].staysWithNext())
        --place;
    return place;
}

std::set<int> Sheets::cut() const {
    std::set<int> cut;
    const auto all = standing();
    for (const auto &[place, here] : all) {
        const Block &block = m_paper.blocks[static_cast<std::size_t>(place)];
        const bool whole = block.isRow() || here.lines <= fewLines;
        const auto next = all.find(place + 1);
        const bool parted = block.staysWithNext() && next != all.end() && next->second.first != here.last;
        if ((whole && here.first != here.last) || parted)
            cut.insert(beginningOf(place));
    }
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
    painter.drawText(line.adjusted(0, 0, -60 * dotsAPoint, 0), Qt::AlignLeft | Qt::AlignBottom, m_paper.foot);
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
