// Codes stand for people wherever no name may be (R30, R39): "P1", "P2"... A number is never given twice, not even once
// its person is erased; the highest that was given is kept as a setting, which names nobody.
#pragma once

#include "journal/summary.h"

#include <QSet>

namespace aparte::journal {

class Codes {
public:
    static Result<Codes> read(const Journal &journal); // everybody's
    Codes(int written, const std::vector<Summary> &everybody);

    QString next(); // a new one, taken from now on
    bool isTaken(const QString &code) const { return m_taken.contains(code); }
    void take(const QString &code);    // of somebody who brings their own
    void reserve(const QString &code); // its number is given to nobody; who brings it is still free to
    bool areNew() const { return m_highest != m_written; }
    void put(vault::Batch &batch, const Journal &journal) const;

private:
    int m_highest = 0, m_written = 0;
    QSet<QString> m_taken;
};

// What stands for somebody: the code, or for somebody not saved since there are codes, initials (design/domain.md).
QString codeOf(const domain::Beneficiary &person);

} // namespace aparte::journal
