// A paper laid out on sheets of A4: the same lines and the same page ends whether they are printed into a file or drawn
// on the screen, since both are laid out for the printer.
#pragma once

#include "documents/paper.h"

#include <QTextDocument>

#include <memory>
#include <set>

class QPainter;
class QPdfWriter;

namespace aparte::documents {

class Sheets {
public:
    Sheets(const Paper &paper, QPdfWriter &printer); // the printer must outlive this
    ~Sheets();

    int count() const { return m_count; }
    // The inside of a page, margins left out, in the printer's dots.
    void draw(QPainter &painter, int page) const;
    QString words(int page) const; // what stands on it, for who cannot see it
    std::set<int> rowsCut() const; // rows (places among the blocks) that begin on one page and end on another

private:
    QRectF shown(int page) const;
    void layOut(const Paper &paper, QPdfWriter &printer, const std::set<int> &atTop);

    const QString m_foot;
    std::unique_ptr<QTextDocument> m_text;
    QSizeF m_size; // of the text's part of a page
    double m_footHeight;
    int m_count;
};

// As the printer is set up for every paper: A4, margins, resolution.
void setUp(QPdfWriter &printer);

} // namespace aparte::documents
