#include "app/desk/few_a_turn.h"

namespace aparte::app {
namespace {

constexpr int few = 4; // rows: a page's row takes one to three milliseconds to make

}

FewATurn::FewATurn(QObject *parent) : QAbstractListModel(parent) {
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FewATurn::showMore);
}

void FewATurn::setRows(QAbstractItemModel *rows) {
    if (rows == m_rows)
        return;
    if (m_rows)
        m_rows->disconnect(this);
    m_rows = rows;
    if (rows) {
        connect(rows, &QAbstractItemModel::modelReset, this, &FewATurn::beginAgain);
        connect(rows, &QAbstractItemModel::rowsInserted, this, &FewATurn::beginAgain);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &FewATurn::beginAgain);
        connect(rows, &QAbstractItemModel::dataChanged, this, &FewATurn::changed);
        connect(rows, &QObject::destroyed, this, &FewATurn::beginAgain);
    }
    beginAgain();
    Q_EMIT rowsChanged();
}

int FewATurn::all() const {
    return m_rows ? m_rows->rowCount() : 0;
}

void FewATurn::beginAgain() {
    beginResetModel();
    m_shown = qMin(few, all());
    endResetModel();
    m_turn.start();
}

void FewATurn::showMore() {
    const int next = qMin(m_shown + few, all());
    if (next <= m_shown)
        return m_turn.stop();
    beginInsertRows({}, m_shown, next - 1);
    m_shown = next;
    endInsertRows();
}

void FewATurn::changed(const QModelIndex &first, const QModelIndex &last) {
    if (first.row() < m_shown)
        Q_EMIT dataChanged(index(first.row()), index(qMin(last.row(), m_shown - 1)));
}

QVariant FewATurn::data(const QModelIndex &index, int role) const {
    return m_rows && index.isValid() && index.row() < all() ? m_rows->index(index.row(), 0).data(role) : QVariant();
}

QHash<int, QByteArray> FewATurn::roleNames() const {
    return m_rows ? m_rows->roleNames() : QHash<int, QByteArray>();
}

} // namespace aparte::app
