// What was typed into forms that were left before they were saved. Kept in memory while the journal is open; when it
// locks, sealed and carried to the next unlocking (journal/set_aside.h). Never written anywhere.
#pragma once

#include "journal/set_aside.h"

#include <QJsonObject>

namespace aparte::app {

// A form, or a page with one in it, that can be left and found again as it was.
class Leavable {
public:
    Leavable() = default;
    virtual ~Leavable() = default;
    Leavable(const Leavable &) = delete;
    Leavable &operator=(const Leavable &) = delete;

    virtual QString whose() const = 0;       // a person's id; empty: nobody's yet
    virtual QJsonObject asTyped() const = 0; // empty: nothing that is not saved
    virtual void bringBack(const QJsonObject &typed) = 0;
};

class LeftForms {
public:
    void keep(const QString &name, const Leavable &form); // forgets it where nothing was typed
    QJsonObject take(const QString &name);
    void forget(const QString &name);
    void forgetOf(const QString &person);
    void forgetAll() { m_forms.clear(); }
    void bringBack(std::vector<journal::LeftForm> forms); // what was carried past a lock

    const std::vector<journal::LeftForm> &all() const { return m_forms; }
    QString latest() const { return m_forms.empty() ? QString() : m_forms.back().name; }

private:
    std::vector<journal::LeftForm> m_forms; // in the order they were left
};

} // namespace aparte::app
