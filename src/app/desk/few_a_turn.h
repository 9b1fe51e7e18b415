// A list whose rows appear a few in each turn of the event loop: for pages that make something for each row, however
// many there are. Between two turns the window draws and hears.
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class FewATurn : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *rows READ rows WRITE setRows NOTIFY rowsChanged)

public:
    explicit FewATurn(QObject *parent = nullptr);

    QAbstractItemModel *rows() const { return m_rows; }
    void setRows(QAbstractItemModel *rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_shown; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();

private:
    int all() const;
    void beginAgain();
    void showMore();
    void changed(const QModelIndex &first, const QModelIndex &last);

    QPointer<QAbstractItemModel> m_rows;
    QTimer m_turn;
    int m_shown = 0;
};

} // namespace aparte::app
