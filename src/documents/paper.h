// A plain document as it will be printed: headings, paragraphs, lists, tables, nothing else. Whoever makes one knows no
// file and no page; whoever prints one (documents/pdf, documents/odt.h) knows no person.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aparte::documents {

struct Block {
    enum class What { Heading, Paragraph, Bullet, Row, HeadRow } what = What::Paragraph;
    QString text;      // of all but rows
    QStringList cells; // of rows; neighbouring rows make one table
    // Of a head row: how wide its columns are, in hundredths of the table; empty: as what stands in them asks for.
    std::vector<int> widths = {};
    bool withNext = false; // on the page of what follows; a heading always is

    bool isRow() const { return what == What::Row || what == What::HeadRow; }
    bool staysWithNext() const { return withNext || what == What::Heading || what == What::HeadRow; }
};

struct Paper {
    QString title;
    QString language; // fr, en
    std::vector<Block> blocks;
    QString foot; // on every page, with its number

    void heading(const QString &text) { blocks.push_back({Block::What::Heading, text, {}}); }
    void say(const QString &text) { blocks.push_back({Block::What::Paragraph, text, {}}); }
    void bullet(const QString &text) { blocks.push_back({Block::What::Bullet, text, {}}); }
    void keepWithNext() { blocks.back().withNext = true; } // what was said last
    void head(const QStringList &cells, std::vector<int> widths = {}) {
        blocks.push_back({Block::What::HeadRow, {}, cells, std::move(widths)});
    }
    void row(const QStringList &cells) { blocks.push_back({Block::What::Row, {}, cells}); }
};

} // namespace aparte::documents
