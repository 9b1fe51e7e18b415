#include "documents/pdf/pdf.h"

#include "documents/pdf/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace aparte::documents {

namespace {

constexpr int dotsAnInch = 1200;
constexpr double marginMillimetres = 22, footPoints = 26; // room for the foot, of the page's height

void printPages(const Paper &paper, QPdfWriter &writer) {
    QTextDocument text;
    write(paper, text); // before there is a layout, which would follow each word
    text.documentLayout()->setPaintDevice(&writer);
    QPainter painter(&writer);
    const double point = dotsAnInch / 72.0;
    const double foot = footPoints * point;
    const QSizeF page(writer.width(), writer.height() - foot);
    text.setDocumentMargin(0);
    text.setPageSize(page);
    const int pages = text.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF shown(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(footFont());
        painter.setPen(QColor(0x5f, 0x59, 0x50));
        const QRectF line(0, page.height(), page.width(), foot);
        painter.drawText(line.adjusted(0, 0, -60 * point, 0), Qt::AlignLeft | Qt::AlignBottom, paper.foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
    }
}

// The day is enough: an hour would tell when the coach works. The same length, so that the file's table of places
// holds.
void keepDayOnly(QByteArray &bytes) {
    static const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = bytes.indexOf(mark);
    if (at < 0)
        return;
    const qsizetype hours = at + mark.size() + 8;
    for (qsizetype digit = hours; digit < bytes.size() && bytes[digit] != ')'; ++digit)
        if (bytes[digit] >= '0' && bytes[digit] <= '9')
            bytes[digit] = '0';
}

} // namespace

Result<QByteArray> pdf(const Paper &paper) {
    if (paper.title.isEmpty() && paper.blocks.empty())
        return fault(Fault::Kind::Failed, "pdf.empty");
    QBuffer file;
    file.open(QIODevice::WriteOnly); // in memory
    {
        QPdfWriter writer(&file);
        writer.setTitle(paper.title);
        writer.setCreator({});
        writer.setResolution(dotsAnInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        printPages(paper, writer);
    }
    QByteArray bytes = file.data();
    keepDayOnly(bytes);
    return bytes;
}

} // namespace aparte::documents
