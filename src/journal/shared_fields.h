// Fields of a file that this version does not know and that belong to nobody (of a lesson, a theme, an organisation,
// the file itself) come to lie under the journal key, whatever they say: erasing a person does not reach them
// (docs/threat-model.md). The coach is told, and told apart when such a field speaks of somebody.
#pragma once

#include "domain/bundle.h"

#include <QJsonObject>
#include <QSet>

namespace aparte::journal {

class SharedFields {
public:
    // `names`: folded names that people go by, here and in the file.
    SharedFields(const QByteArray &json, const QSet<QString> &names, const domain::Bundle &bundle);

    static bool isShared(const QString &where);
    bool speaksOfSomebody(const QString &where) const; // names somebody, or holds a person's id

private:
    bool names(const QJsonValue &value) const;
    bool saysName(const QString &text) const;

    QJsonObject m_file;
    const QSet<QString> &m_names;
    QSet<QString> m_ids;
};

} // namespace aparte::journal
