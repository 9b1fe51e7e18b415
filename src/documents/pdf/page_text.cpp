#include "documents/pdf/page_text.h"

#include "documents/columns.h"

#include <QTextCursor>
#include <QTextTable>

namespace aparte::documents {

namespace {

using What = Block::What;
constexpr double titlePoints = 20, headingPoints = 13.5, textPoints = 10.5, cellPoints = 9.5, footPoints = 8;

QFont typeface(double points, bool bold = false) {
    QFont font(QStringList{QStringLiteral("Vollkorn"), QStringLiteral("Gentium Plus"), QStringLiteral("Noto Serif"),
                           QStringLiteral("DejaVu Serif"), QStringLiteral("serif")});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QTextBlockFormat spaced(double above, double below) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat letters(const QFont &font) {
    QTextCharFormat format;
    format.setFont(font);
    return format;
}

// The first block is there already.
void begin(QTextCursor &cursor, const QTextBlockFormat &block, const QTextCharFormat &text) {
    if (cursor.position() == 0 && cursor.document()->isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(text);
    } else {
        cursor.insertBlock(block, text);
    }
}

void writeText(QTextCursor &cursor, const Block &block, int place, bool atTop) {
    const bool heading = block.what == What::Heading;
    QTextBlockFormat format = heading ? spaced(16, 4) : spaced(0, 6);
    if (heading)
        format.setHeadingLevel(2);
    if (block.what == What::Bullet) {
        format.setLeftMargin(16);
        format.setTextIndent(-10);
    }
    if (atTop)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    begin(cursor, format, letters(typeface(heading ? headingPoints : textPoints, heading)));
    const int from = cursor.position();
    cursor.insertText(block.what == What::Bullet ? QStringLiteral("•\u00a0\u00a0") + block.text : block.text);
    for (QTextBlock line = cursor.document()->findBlock(from); line.isValid(); line = line.next())
        line.setUserState(place); // a text may be several paragraphs
}

QTextTableCellFormat lined() {
    QTextTableCellFormat format;
    format.setBottomBorder(0.5);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(0xb8, 0xb0, 0xa2));
    return format;
}

QList<QTextLength> lengthsOf(const std::vector<int> &widths) {
    QList<QTextLength> lengths;
    for (const int width : widths)
        lengths << QTextLength(QTextLength::PercentageLength, width);
    return lengths;
}

// The rows of one table, from `first` up to `end`.
struct Rows {
    std::size_t first, end;
    const Block *head = nullptr;
    std::vector<int> widths; // of the columns
    bool onNewPage = false;

    Rows(const std::vector<Block> &blocks, std::size_t from, const std::set<int> &atTop) : first(from), end(from) {
        onNewPage = atTop.contains(static_cast<int>(first));
        std::size_t begin = first;
        while (begin > 0 && blocks[begin - 1].isRow())
            --begin;
        if (blocks[begin].what == What::HeadRow)
            head = &blocks[begin];
        std::size_t whole = begin;
        while (whole < blocks.size() && blocks[whole].isRow())
            ++whole;
        widths = columnWidths(std::span(blocks).subspan(begin, whole - begin));
        for (; end < whole; ++end)
            if (end > first && atTop.contains(static_cast<int>(end)))
                break;
    }
};

void writeRow(QTextTable &table, int at, const Block &row, std::optional<std::size_t> place) {
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        QTextTableCell here = table.cellAt(at, static_cast<int>(column));
        here.setFormat(lined());
        QTextCursor cell = here.firstCursorPosition();
        cell.setCharFormat(letters(typeface(cellPoints, row.what == What::HeadRow)));
        cell.insertText(row.cells[column]);
        if (place) // every line of the cell: a cell may hold more than one block
            for (QTextBlock block = here.firstCursorPosition().block(); block.isValid(); block = block.next()) {
                block.setUserState(static_cast<int>(*place));
                if (block == here.lastCursorPosition().block())
                    break;
            }
    }
}

// Neighbouring rows from `first` on; answers where they end.
std::size_t writeTable(QTextCursor &cursor, const std::vector<Block> &blocks, std::size_t first,
                       const std::set<int> &atTop) {
    const Rows rows(blocks, first, atTop);
    const bool headAgain = rows.head && rows.head != &blocks[first];
    QTextTableFormat format;
    format.setBorder(0); // lines are the cells' own: a border of the table is not drawn on paper
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(lengthsOf(rows.widths));
    format.setHeaderRowCount(rows.head ? 1 : 0);
    if (rows.onNewPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    const int count = static_cast<int>(rows.end - first) + (headAgain ? 1 : 0);
    QTextTable *table = cursor.insertTable(count, static_cast<int>(rows.widths.size()), format);
    if (headAgain)
        writeRow(*table, 0, *rows.head, std::nullopt);
    for (std::size_t row = first; row < rows.end; ++row)
        writeRow(*table, static_cast<int>(row - first) + (headAgain ? 1 : 0), blocks[row], row);
    cursor.movePosition(QTextCursor::End);
    return rows.end;
}

} // namespace

QFont footFont() {
    return typeface(footPoints);
}

std::optional<int> placeOf(const QTextBlock &block) {
    return block.userState() < 0 ? std::nullopt : std::optional(block.userState());
}

void write(const Paper &paper, QTextDocument &into, const std::set<int> &atTop) {
    into.setUndoRedoEnabled(false);
    into.setDefaultFont(typeface(textPoints));
    QTextCursor cursor(&into);
    cursor.beginEditBlock();
    if (!paper.title.isEmpty()) {
        QTextBlockFormat format = spaced(0, 12);
        format.setHeadingLevel(1);
        begin(cursor, format, letters(typeface(titlePoints)));
        cursor.insertText(paper.title);
    }
    for (std::size_t at = 0; at < paper.blocks.size();) {
        if (paper.blocks[at].isRow()) {
            at = writeTable(cursor, paper.blocks, at, atTop);
            continue;
        }
        const int place = static_cast<int>(at++);
        writeText(cursor, paper.blocks[static_cast<std::size_t>(place)], place, atTop.contains(place));
    }
    cursor.endEditBlock();
}

} // namespace aparte::documents
