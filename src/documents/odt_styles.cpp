#include "documents/odt_styles.h"

#include "documents/columns.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace aparte::documents {

namespace {

constexpr double textWidth = 16.6; // centimetres between the margins below

constexpr const char *nameSpaces[][2] = {{"xmlns:office", "office:1.0"}, {"xmlns:style", "style:1.0"},
                                         {"xmlns:text", "text:1.0"},     {"xmlns:table", "table:1.0"},
                                         {"xmlns:meta", "meta:1.0"},     {"xmlns:fo", "xsl-fo-compatible:1.0"}};

// As on the printed page (documents/pdf/page_text.cpp). %1, %2: language and country; %3: the foot.
constexpr const char *styles = R"(<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="125%" fo:margin-bottom="0.21cm" fo:orphans="2" fo:widows="2"/>
<style:text-properties fo:font-family="'Vollkorn','Gentium Plus','Noto Serif','DejaVu Serif','Liberation Serif'" fo:font-size="10.5pt" fo:language="%1" fo:country="%2"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-bottom="0.42cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="Heading_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.56cm" fo:margin-bottom="0.14cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="13.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Bullet" style:family="paragraph" style:parent-style-name="Standard" style:list-style-name="Bullets"/>
<style:style style:name="Kept" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-together="always" fo:keep-with-next="always"/></style:style>
<style:style style:name="KeptBullet" style:family="paragraph" style:parent-style-name="Bullet" style:list-style-name="Bullets"><style:paragraph-properties fo:keep-together="always" fo:keep-with-next="always"/></style:style>
<style:style style:name="CellText" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="9.5pt"/></style:style>
<style:style style:name="CellHead" style:family="paragraph" style:parent-style-name="CellText"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8pt" fo:color="#5f5950"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.5cm" fo:text-indent="-0.5cm" fo:margin-left="0.5cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm" fo:min-height="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Footer">%3<text:tab/><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
)";

void attribute(QXmlStreamWriter &xml, const char *name, const QString &value) {
    xml.writeAttribute(QLatin1String(name), value);
}

void writeTableStyle(QXmlStreamWriter &xml) {
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute(xml, "style:name", QStringLiteral("Table"));
    attribute(xml, "style:family", QStringLiteral("table"));
    xml.writeStartElement(QStringLiteral("style:table-properties"));
    attribute(xml, "style:width", QStringLiteral("16.6cm"));
    attribute(xml, "fo:margin-bottom", QStringLiteral("0.35cm"));
    attribute(xml, "table:align", QStringLiteral("left"));
    attribute(xml, "table:border-model", QStringLiteral("collapsing"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute(xml, "style:name", QStringLiteral("Row"));
    attribute(xml, "style:family", QStringLiteral("table-row"));
    xml.writeStartElement(QStringLiteral("style:table-row-properties"));
    attribute(xml, "fo:keep-together", QStringLiteral("always"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute(xml, "style:name", QStringLiteral("Cell"));
    attribute(xml, "style:family", QStringLiteral("table-cell"));
    xml.writeStartElement(QStringLiteral("style:table-cell-properties"));
    attribute(xml, "fo:padding", QStringLiteral("0.15cm"));
    attribute(xml, "fo:border", QStringLiteral("0.5pt solid #b8b0a2"));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString allowedInXml(const QString &text) {
    QString allowed;
    for (const char32_t letter : text.toUcs4()) // a surrogate that stands alone comes out as U+FFFD
        if (letter >= U' ' ? (letter & 0xfffe) != 0xfffe : letter == U'\t' || letter == U'\n')
            allowed += QString::fromUcs4(&letter, 1);
    return allowed;
}

Tables::Tables(const std::vector<Block> &blocks) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (!blocks[at].isRow())
            continue;
        Table table{QStringLiteral("Table%1").arg(m_tables.size() + 1), at, at, {}};
        while (table.end < blocks.size() && blocks[table.end].isRow())
            ++table.end;
        table.widths = columnWidths(std::span(blocks).subspan(at, table.end - at));
        at = table.end;
        m_tables.push_back(std::move(table));
    }
}

const Tables::Table &Tables::startingAt(std::size_t first) const {
    return *std::ranges::find(m_tables, first, &Table::first);
}

void beginDocument(QXmlStreamWriter &xml, const char *root) {
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String(root));
    for (const auto &[prefix, name] : nameSpaces)
        attribute(xml, prefix, QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:") + QLatin1String(name));
    attribute(xml, "xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
    attribute(xml, "office:version", QStringLiteral("1.2"));
}

void writeColumnStyles(QXmlStreamWriter &xml, const Tables &tables) {
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writeTableStyle(xml);
    for (const Tables::Table &table : tables.all()) {
        const double whole = std::accumulate(table.widths.begin(), table.widths.end(), 0);
        for (std::size_t column = 0; column < table.widths.size(); ++column) {
            xml.writeStartElement(QStringLiteral("style:style"));
            attribute(xml, "style:name", table.columnStyle(column));
            attribute(xml, "style:family", QStringLiteral("table-column"));
            xml.writeStartElement(QStringLiteral("style:table-column-properties"));
            attribute(xml, "style:column-width",
                      QString::number(textWidth * table.widths[column] / whole, 'f', 3) + QStringLiteral("cm"));
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
}

QByteArray stylesFile(const Paper &paper) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocument(xml, "office:document-styles");
    xml.writeCharacters({}); // ends the root's own tag
    const bool english = paper.language == u"en";
    bytes += QString::fromUtf8(styles)
                 .arg(english ? QStringLiteral("en") : QStringLiteral("fr"),
                      english ? QStringLiteral("GB") : QStringLiteral("FR"), allowedInXml(paper.foot).toHtmlEscaped())
                 .toUtf8();
    return bytes;
}

} // namespace aparte::documents
