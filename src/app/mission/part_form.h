// A form whose fields the page names. Values leave and come back as the open bundle writes them (JSON, days in ISO),
// and the bundle's own reader takes them in, so that no field is named a second time here.
#pragma once

#include "app/desk/trouble.h"
#include "app/lock/left_forms.h"
#include "crypto/result.h"

#include <QJsonObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class PartForm : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part CONSTANT) // requests, analysis, contract..., framework
    Q_PROPERTY(QString under READ under NOTIFY loaded)
    Q_PROPERTY(QString underCode READ underCode NOTIFY loaded) // the same, with a code for a name
    Q_PROPERTY(QString values READ values NOTIFY loaded)       // JSON
    Q_PROPERTY(QString framework READ framework NOTIFY loaded) // the one that is gone by, as JSON
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY loaded)
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY loaded) // what was typed before, and not saved
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PartForm(QString part, QObject *parent) : QObject(parent), m_part(std::move(part)) {}

    QString part() const { return m_part; }
    QString under() const { return m_under; }
    QString underCode() const { return m_underCode; }
    QString values() const;
    QString framework() const;
    bool isLoaded() const { return m_loaded; }
    bool broughtBack() const { return !m_typed.isEmpty(); }
    bool canSave() const { return m_loaded && !m_busy; }
    Trouble *trouble() { return &m_trouble; }

    // ISO, or empty: not understood. `ahead`: a day without its year is the next one, not the last.
    Q_INVOKABLE QString day(const QString &typed, bool ahead) const;
    Q_INVOKABLE void save(const QString &values);
    Q_INVOKABLE void hold(const QString &values); // as typed so far, for when the page comes back
    Q_INVOKABLE void giveUp();
    QString whose() const override { return m_whose; }
    QJsonObject asTyped() const override { return m_done ? QJsonObject() : m_typed; }
    void bringBack(const QJsonObject &typed) override { m_typed = typed; } // instead of what is kept

Q_SIGNALS:
    void loaded();
    void changed();
    void saved();
    void closed();

protected:
    struct Contents {
        QJsonObject values, framework;
        QString under, underCode; // whom or what it is about
        QString whose;            // a person's id; empty: nobody's
    };
    void show(Result<Contents> contents);
    void finish(const Result<void> &outcome);
    virtual void keep(const QJsonObject &values) = 0; // answers with finish()

private:
    const QString m_part;
    Trouble m_trouble{this};
    QJsonObject m_values, m_framework, m_typed;
    QString m_under, m_underCode, m_whose;
    bool m_loaded = false, m_busy = false;
    bool m_done = false; // saved or given up: what was typed is not wanted any more
};

} // namespace aparte::app
