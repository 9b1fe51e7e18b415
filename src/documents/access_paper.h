// Everything of one person in words, for that person (GDPR Art. 15). It is made by walking the person's part of the
// open bundle, so that no field can be forgotten: what this version has no words for stands under its own name.
#pragma once

#include "documents/paper.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

#include <functional>

namespace aparte::documents {

struct AccessFile {
    QJsonObject everything;           // the beneficiary as the open bundle writes them
    int lessons = 0;                  // general lessons that they stand behind, uncounted by name
    QHash<QString, QString> labels{}; // of organisation, unit and themes, by their id
    QString mask;                     // stands for whoever else is named in a field of names
    // Other people's names in running text. Not asked of the person's own names, nor of those to whom something about
    // them was given: who they are is part of the answer (Art. 15(1)(c); CJEU C-154/21).
    std::function<QString(const QString &)> masked;
};

Paper accessPaper(const AccessFile &file, QDate today, const QString &language);

struct FieldWords {
    const char16_t *field, *fr, *en;
};
const FieldWords *wordsOf(const QString &field); // null: this version has none

} // namespace aparte::documents
