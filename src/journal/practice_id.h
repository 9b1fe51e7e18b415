// A bundle gives practice no id: its content is its name, so that the same file twice is the same entry once. Two equal
// lines in one file are two entries.
#pragma once

#include "domain/values.h"

#include <QMap>

namespace aparte::journal {

class PracticeIds { // of one file, line by line
public:
    QString next(const domain::PracticeEntry &entry);

private:
    QMap<QString, int> m_occurrences;
};

} // namespace aparte::journal
