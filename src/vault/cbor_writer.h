// Deterministic CBOR (RFC 8949, 4.2.1): shortest heads, definite lengths, keys ascending; floating numbers always 64
// bits.
#pragma once

#include <QByteArray>
#include <QString>

namespace aparte::vault {

class CborWriter {
public:
    void integer(qint64 number);
    void floating(double number);
    void boolean(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void null() { m_bytes.append('\xf6'); }
    void text(const QString &text);
    void array(qsizetype count) { head(4, static_cast<quint64>(count)); }
    void map(qsizetype pairs) { head(5, static_cast<quint64>(pairs)); }
    void raw(const QByteArray &item) { m_bytes.append(item); } // an item already written
    const QByteArray &bytes() const { return m_bytes; }

private:
    void head(unsigned major, quint64 value);
    void bigEndian(quint64 value, int size);
    QByteArray m_bytes;
};

} // namespace aparte::vault
