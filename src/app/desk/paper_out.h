// A paper seen before it leaves, and the way out: to whom, into which folder, through the one door
// (journal/disclosing.h).
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/disclosing.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace aparte::app {

class Desk;

class PaperOut : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *blocks READ blocks CONSTANT)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed) // who will have it
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed) // written just now
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PaperOut(Desk &desk, journal::Print print, QObject *parent);

    // `draw` makes it again from the journal when it is written: what leaves is what is kept at that moment.
    using Draw = std::function<Result<documents::Paper>(journal::Journal &)>;
    void show(journal::Output output, documents::Paper paper, Draw draw = {});
    void putAway();

    bool present() const { return m_present; }
    QString title() const { return m_paper.title; }
    QAbstractItemModel *blocks() { return &m_blocks; }
    QString to() const { return m_output.to; }
    void setTo(const QString &to);
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QString file() const { return m_file; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void write();

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    const journal::Print m_print;
    Rows<documents::Block> m_blocks;
    journal::Output m_output;
    documents::Paper m_paper;
    Draw m_draw;
    QString m_folder, m_file;
    bool m_present = false;
};

} // namespace aparte::app
