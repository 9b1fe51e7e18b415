#include "documents/odt.h"

#include "documents/odt_archive.h"
#include "documents/odt_styles.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace aparte::documents {

namespace {

using What = Block::What;

void paragraph(QXmlStreamWriter &xml, const char *style, const QString &text) {
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), QLatin1String(style));
    xml.writeCharacters(allowedInXml(text));
    xml.writeEndElement();
}

void heading(QXmlStreamWriter &xml, int level, const QString &text) {
    xml.writeStartElement(QStringLiteral("text:h"));
    xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Heading_%1").arg(level));
    xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
    xml.writeCharacters(allowedInXml(text));
    xml.writeEndElement();
}

void tableRow(QXmlStreamWriter &xml, const Block &row, qsizetype columns) {
    const bool head = row.what == What::HeadRow;
    if (head)
        xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    xml.writeStartElement(QStringLiteral("table:table-row"));
    xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Row"));
    for (qsizetype column = 0; column < columns; ++column) {
        xml.writeStartElement(QStringLiteral("table:table-cell"));
        xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Cell"));
        xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
        paragraph(xml, head ? "CellHead" : "CellText", row.cells.value(column));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (head)
        xml.writeEndElement();
}

// Neighbouring rows from `first` on; answers where they end.
std::size_t table(QXmlStreamWriter &xml, const std::vector<Block> &blocks, std::size_t first, const Tables &tables) {
    const Tables::Table &shape = tables.startingAt(first);
    xml.writeStartElement(QStringLiteral("table:table"));
    xml.writeAttribute(QStringLiteral("table:name"), shape.name);
    xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Table"));
    for (std::size_t column = 0; column < shape.widths.size(); ++column) {
        xml.writeStartElement(QStringLiteral("table:table-column"));
        xml.writeAttribute(QStringLiteral("table:style-name"), shape.columnStyle(column));
        xml.writeEndElement();
    }
    for (std::size_t row = first; row < shape.end; ++row)
        tableRow(xml, blocks[row], static_cast<qsizetype>(shape.widths.size()));
    xml.writeEndElement();
    return shape.end;
}

// A list of neighbouring bullets; answers where it ends.
std::size_t bullets(QXmlStreamWriter &xml, const std::vector<Block> &blocks, std::size_t at) {
    xml.writeStartElement(QStringLiteral("text:list"));
    xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Bullets"));
    for (; at < blocks.size() && blocks[at].what == What::Bullet; ++at) {
        xml.writeStartElement(QStringLiteral("text:list-item"));
        paragraph(xml, blocks[at].withNext ? "KeptBullet" : "Bullet", blocks[at].text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return at;
}

void writeBody(QXmlStreamWriter &xml, const Paper &paper, const Tables &tables) {
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    if (!paper.title.isEmpty())
        heading(xml, 1, paper.title);
    for (std::size_t at = 0; at < paper.blocks.size();) {
        const Block &block = paper.blocks[at];
        if (block.isRow()) {
            at = table(xml, paper.blocks, at, tables);
            continue;
        }
        if (block.what == What::Bullet) {
            at = bullets(xml, paper.blocks, at);
            continue;
        }
        if (block.what == What::Heading)
            heading(xml, 2, block.text);
        else
            paragraph(xml, block.withNext ? "Kept" : "Standard", block.text);
        ++at;
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray contentFile(const Paper &paper) {
    const Tables tables(paper.blocks);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocument(xml, "office:document-content");
    writeColumnStyles(xml, tables);
    writeBody(xml, paper, tables);
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaFile(const Paper &paper) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocument(xml, "office:document-meta");
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("dc:title"), allowedInXml(paper.title));
    xml.writeTextElement(QStringLiteral("dc:language"), paper.language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestFile() {
    return QByteArrayLiteral(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)");
}

} // namespace

QByteArray odt(const Paper &paper) {
    return storedArchive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                          {"content.xml", contentFile(paper)},
                          {"styles.xml", stylesFile(paper)},
                          {"meta.xml", metaFile(paper)},
                          {"META-INF/manifest.xml", manifestFile()}});
}

} // namespace aparte::documents
