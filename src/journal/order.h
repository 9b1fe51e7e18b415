// In which order organisations and themes are listed: one setting, since a record's id says nothing about it. Names
// nobody.
#pragma once

#include "journal/journal.h"

#include <QMap>

namespace aparte::journal {

class ListOrder {
public:
    QStringList of(const char *type) const { return m_ids.value(QLatin1String(type)); }
    bool add(const char *type, const QString &id); // false: it was there
    void remove(const char *type, const QString &id) { m_ids[QLatin1String(type)].removeAll(id); }

private:
    friend Result<ListOrder> readOrder(const Journal &journal);
    friend void put(vault::Batch &batch, const Journal &journal, const ListOrder &order);
    QMap<QString, QStringList> m_ids;
};

Result<ListOrder> readOrder(const Journal &journal);
void put(vault::Batch &batch, const Journal &journal, const ListOrder &order);

} // namespace aparte::journal
