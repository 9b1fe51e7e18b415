// The record of processing activities (GDPR Art. 30), filled in with what the program knows; what it cannot know is
// left open, and marked so.
#pragma once

#include "documents/paper.h"
#include "domain/framework_values.h"

#include <QDate>

namespace aparte::documents {

struct ProcessingRecord {
    QString coach;
    QString controller; // who answers for the data: empty or "self" for the coach, or the employer's name
    QDate madeOn;
    std::vector<domain::Framework> frameworks; // those in use: what they retain, and how long
};

Paper paperOf(const ProcessingRecord &record, const QString &language); // fr, en

} // namespace aparte::documents
