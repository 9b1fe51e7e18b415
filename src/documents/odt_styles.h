// How an OpenDocument text looks: its typefaces, its page, its tables.
#pragma once

#include "documents/paper.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace aparte::documents {

// The tables of a paper and how wide their columns are.
class Tables {
public:
    struct Table {
        QString name;
        std::size_t first, end;  // blocks
        std::vector<int> widths; // one a column; what they add up to is the whole
        QString columnStyle(std::size_t column) const { return name + QStringLiteral(".%1").arg(column + 1); }
    };
    explicit Tables(const std::vector<Block> &blocks);
    const Table &startingAt(std::size_t first) const;
    const std::vector<Table> &all() const { return m_tables; }

private:
    std::vector<Table> m_tables;
};

// XML 1.0 has no words for control characters; a file with one of them is opened by nobody.
QString allowedInXml(const QString &text);
void beginDocument(QXmlStreamWriter &xml, const char *root); // with every name space that is used
void writeColumnStyles(QXmlStreamWriter &xml, const Tables &tables);
QByteArray stylesFile(const Paper &paper);

} // namespace aparte::documents
