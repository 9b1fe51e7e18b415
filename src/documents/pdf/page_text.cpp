#include "documents/pdf/page_text.h"

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

void writeText(QTextCursor &cursor, const Block &block) {
    const bool heading = block.what == What::Heading;
    QTextBlockFormat format = heading ? spaced(16, 4) : spaced(0, 6);
    if (heading)
        format.setHeadingLevel(2);
    if (block.what == What::Bullet) {
        format.setLeftMargin(16);
        format.setTextIndent(-10);
    }
    begin(cursor, format, letters(typeface(heading ? headingPoints : textPoints, heading)));
    cursor.insertText(block.what == What::Bullet ? QStringLiteral("•\u00a0\u00a0") + block.text : block.text);
}

QTextTableCellFormat lined() {
    QTextTableCellFormat format;
    format.setBottomBorder(0.5);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(0xb8, 0xb0, 0xa2));
    return format;
}

QList<QTextLength> columnsOf(const Block &head, qsizetype columns) {
    QList<QTextLength> lengths(columns,
                               QTextLength(QTextLength::PercentageLength, 100.0 / static_cast<double>(columns)));
    if (head.widths.size() == static_cast<std::size_t>(columns))
        for (qsizetype column = 0; column < columns; ++column)
            lengths[column] = QTextLength(QTextLength::PercentageLength, head.widths[static_cast<std::size_t>(column)]);
    return lengths;
}

// Neighbouring rows from `first` on; answers where they end.
std::size_t writeTable(QTextCursor &cursor, const std::vector<Block> &blocks, std::size_t first) {
    std::size_t end = first;
    qsizetype columns = 1;
    const auto isRow = [](const Block &block) { return block.what == What::Row || block.what == What::HeadRow; };
    for (; end < blocks.size() && isRow(blocks[end]); ++end)
        columns = std::max(columns, blocks[end].cells.size());
    QTextTableFormat format;
    format.setBorder(0); // lines are the cells' own: a border of the table is not drawn on paper
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnsOf(blocks[first], columns));
    format.setHeaderRowCount(blocks[first].what == What::HeadRow ? 1 : 0);
    QTextTable *table = cursor.insertTable(static_cast<int>(end - first), static_cast<int>(columns), format);
    for (std::size_t row = first; row < end; ++row)
        for (qsizetype column = 0; column < blocks[row].cells.size(); ++column) {
            QTextTableCell place = table->cellAt(static_cast<int>(row - first), static_cast<int>(column));
            place.setFormat(lined());
            QTextCursor cell = place.firstCursorPosition();
            cell.setCharFormat(letters(typeface(cellPoints, blocks[row].what == What::HeadRow)));
            cell.insertText(blocks[row].cells[column]);
        }
    cursor.movePosition(QTextCursor::End);
    return end;
}

} // namespace

QFont footFont() {
    return typeface(footPoints);
}

void write(const Paper &paper, QTextDocument &into) {
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
        const What what = paper.blocks[at].what;
        if (what == What::Row || what == What::HeadRow)
            at = writeTable(cursor, paper.blocks, at);
        else
            writeText(cursor, paper.blocks[at++]);
    }
    cursor.endEditBlock();
}

} // namespace aparte::documents
