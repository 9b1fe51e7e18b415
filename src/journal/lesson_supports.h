// Who stands behind a lesson: one record a person, under that person's own key, so that the lesson itself names nobody
// and erasing somebody takes their support away with them.
#pragma once

#include "journal/people.h"

#include <QMap>

namespace aparte::journal {

vault::RecordId supportRecord(const Journal &journal, const QString &lesson, const QString &beneficiary);
void putSupport(vault::Batch &batch, const Journal &journal, const QString &lesson, const QString &beneficiary);

// The people behind each lesson, by its id; in order of arrival.
// With `missing`, one that cannot be read is added there and hides no other.
Result<QMap<QString, QStringList>> readSupports(const Journal &journal, Missing *missing = nullptr);

} // namespace aparte::journal
