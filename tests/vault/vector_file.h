// One file of tests/vectors, as tests/vault/vectors.py says what is in it.
#pragma once

#include "crypto/bytes.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace aparte::test {

struct VectorFile {
    QMap<QString, QByteArray> fields; // name, expect, code, and what else is needed to read it
    crypto::Bytes bytes;

    QByteArray text(const char *field) const { return fields.value(QLatin1String(field)); }
    crypto::Bytes hex(const char *field) const;
    quint64 number(const char *field) const { return text(field).toULongLong(); }
    QString expect() const { return QString::fromUtf8(text("expect")); }

    template<class Id>
    Id id(const char *field) const {
        Id made;
        const auto given = hex(field);
        std::copy_n(given.begin(), std::min(given.size(), made.bytes.size()), made.bytes.begin());
        return made;
    }
    template<class Key>
    Key key(const char *field) const {
        Key made;
        const auto given = hex(field);
        std::copy_n(given.begin(), std::min<std::size_t>(given.size(), Key::size), made.fillKeyBytes().begin());
        return made;
    }

    static VectorFile read(const QByteArray &file);
    static QList<VectorFile> all(const char *area);
};

} // namespace aparte::test
