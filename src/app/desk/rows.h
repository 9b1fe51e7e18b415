// A list as QML reads it: values of the domain, and the names under which a row shows them.
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace aparte::app {

template<class Row>
class Rows : public QAbstractListModel {
public:
    struct Role {
        const char *name;
        QVariant (*read)(const Row &);
    };

    Rows(std::vector<Role> roles, QObject *parent) : QAbstractListModel(parent), m_roles(std::move(roles)) {}

    const std::vector<Row> &rows() const { return m_rows; }

    void show(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    // At its end: what is there already stays on the screen.
    void add(const std::vector<Row> &rows) {
        if (rows.empty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }

    // One row seen anew, without the list jumping back to its top.
    void change(std::size_t place, Row row) {
        m_rows[place] = std::move(row);
        const QModelIndex here = index(static_cast<int>(place));
        Q_EMIT dataChanged(here, here);
    }

    int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override {
        const int place = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || place < 0 ||
            place >= static_cast<int>(m_roles.size()))
            return {};
        return m_roles[static_cast<std::size_t>(place)].read(m_rows[static_cast<std::size_t>(index.row())]);
    }

    QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (std::size_t place = 0; place < m_roles.size(); ++place)
            names.insert(Qt::UserRole + static_cast<int>(place), m_roles[place].name);
        return names;
    }

private:
    std::vector<Role> m_roles;
    std::vector<Row> m_rows;
};

} // namespace aparte::app
