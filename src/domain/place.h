// Where in a bundle the reader stands. The JSON pointer (RFC 6901) is made only when something is to be said about it.
#pragma once

#include <QString>

namespace aparte::domain {

class Place {
public:
    Place() = default;
    Place in(QStringView name) const { return Place(this, name, -1); }
    Place in(qsizetype index) const { return Place(this, {}, index); }
    QString pointer() const; // "" for the whole file, "/beneficiaries/0/name"

private:
    Place(const Place *parent, QStringView name, qsizetype index) : m_parent(parent), m_name(name), m_index(index) {}

    const Place *m_parent = nullptr; // outlives this one: places live on the stack of the reader that descends
    QStringView m_name;
    qsizetype m_index = -1;
};

QString pointerTo(const QString &parent, QStringView name);

} // namespace aparte::domain
