// A paper laid out on sheets of A4: the same lines and the same page ends whether they are printed into a file or drawn
// on the screen, since both are laid out for the printer.
#pragma once

#include "documents/paper.h"

#include <QTextDocument>

#include <map>
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
    // Places among the blocks where something is divided by the end of a page that belongs together: a row, a few
    // lines, a heading and what it is over.
    std::set<int> cut() const;

private:
    struct Standing {                       // of one place
        int first = 0, last = 0, lines = 0; // pages
    };

    QRectF shown(int page) const;
    void layOut(QPdfWriter &printer, const std::set<int> &atTop);
    std::map<int, Standing> standing() const;
    int beginningOf(int place) const;

    const Paper m_paper;
    std::unique_ptr<QTextDocument> m_text;
    QSizeF m_size; // of the text's part of a page
    double m_footHeight;
    int m_count;
};

// As the printer is set up for every paper: A4, margins, resolution.
void setUp(QPdfWriter &printer);

} // namespace aparte::documents
