// Whose records are no longer needed, by the clocks of their framework: proposed, and led to the page where somebody
// is erased. Nothing is erased from here, and nothing by itself.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/retention.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class RetentionPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit RetentionPage(Desk &desk, QObject *parent = nullptr);

    QAbstractItemModel *lines() { return &m_lines; }
    int count() const { return static_cast<int>(m_lines.rows().size()); }
    bool loaded() const { return m_loaded; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void follow(int row);

Q_SIGNALS:
    void changed();
    void personChosen(const QString &id);

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<journal::RetentionLine> m_lines;
    bool m_loaded = false;
};

} // namespace aparte::app
