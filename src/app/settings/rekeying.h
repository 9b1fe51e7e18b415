// Somebody may know the old passphrase: everything is sealed anew under new keys. A new recovery code comes of it,
// shown once and typed back once.
#pragma once

#include "app/desk/errand.h"
#include "app/desk/trouble.h"
#include "journal/passphrase.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class Rekeying : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString step READ step NOTIFY changed) // "", asking, working, code, done
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Rekeying(Desk &desk, QObject *parent);

    QString step() const { return m_step; }
    QStringList groups() const;
    bool differs() const { return m_differs; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void ask() { go(QStringLiteral("asking")); }
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE int strength(const QString &passphrase) const;
    Q_INVOKABLE void rekey(const QString &present, const QString &next);
    Q_INVOKABLE void typeBack(const QString &code);

Q_SIGNALS:
    void changed();
    void beginning(); // whatever else holds on to the old keys lets go
    void rekeyed();

private:
    void go(const QString &step);

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_errand;
    QString m_step;
    journal::SecretBytes m_code;
    bool m_differs = false;
};

} // namespace aparte::app
