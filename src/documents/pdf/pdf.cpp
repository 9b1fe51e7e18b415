#include "documents/pdf/pdf.h"

#include "documents/pdf/file_traces.h"
#include "documents/pdf/sheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace aparte::documents {

namespace {

bool isNothing(const Paper &paper) {
    return paper.title.isEmpty() && paper.blocks.empty();
}

} // namespace

Result<QByteArray> pdf(const Paper &paper) {
    if (isNothing(paper))
        return fault(Fault::Kind::Failed, "pdf.empty");
    QBuffer file;
    file.open(QIODevice::WriteOnly); // in memory
    {
        QPdfWriter writer(&file);
        writer.setTitle(paper.title);
        writer.setCreator({});
        setUp(writer);
        const Sheets sheets(paper, writer);
        QPainter painter(&writer);
        for (int page = 0; page < sheets.count(); ++page) {
            if (page > 0)
                writer.newPage();
            sheets.draw(painter, page);
        }
    }
    return withoutTraces(file.data(), paper);
}

Result<std::vector<PageSeen>> pagesSeen(const Paper &paper, int pixelsWide) {
    if (isNothing(paper))
        return fault(Fault::Kind::Failed, "pdf.empty");
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly); // in memory: the printer is only measured
    QPdfWriter printer(&nowhere);
    setUp(printer);
    const Sheets sheets(paper, printer);
    const QRect whole = printer.pageLayout().fullRectPixels(printer.resolution());
    const QRect inside = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = static_cast<double>(pixelsWide) / whole.width();
    std::vector<PageSeen> pages;
    for (int page = 0; page < sheets.count(); ++page) {
        QImage picture(pixelsWide, qRound(whole.height() * scale), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        painter.translate(inside.topLeft());
        sheets.draw(painter, page);
        painter.end();
        pages.push_back({std::move(picture), sheets.words(page)});
    }
    return pages;
}

} // namespace aparte::documents
