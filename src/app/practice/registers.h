// The registers of practice as one list: of which kind, of which year, and what still has to be reported or closed.
#pragma once

#include "app/desk/rows.h"
#include "app/practice/register_form.h"

namespace aparte::app {

class Registers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed) // empty: every one
    Q_PROPERTY(QStringList years READ years NOTIFY changed)         // newest first
    Q_PROPERTY(int yearAt READ yearAt WRITE setYearAt NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *entries READ entries CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) // of any kind and year
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::RegisterForm *form READ form CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Registers(Desk &desk, QObject *parent);

    QStringList kinds() const;
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QStringList years() const;
    int yearAt() const;
    int year() const { return m_year; }
    void setYearAt(int place);
    QAbstractItemModel *entries() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    int waiting() const;
    bool loaded() const { return m_loaded; }
    RegisterForm *form() { return &m_form; }
    QJsonObject left() const { return m_form.asTyped(); } // an entry that is open and not saved
    Trouble *trouble() { return &m_trouble; }

    void open(const QString &id); // once it is read; not in the place of an entry that is being written
    Q_INVOKABLE void add();
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void showWaiting(); // of any kind and year

Q_SIGNALS:
    void changed();

private:
    void load();
    void openWanted();
    void sift();

    Desk &m_desk;
    Trouble m_trouble{this};
    RegisterForm m_form;
    Rows<domain::PracticeEntry> m_rows;
    std::vector<domain::PracticeEntry> m_all; // newest first
    QString m_kind, m_wanted;                 // an entry's id
    int m_year = 0;                           // 0: every one
    bool m_onlyWaiting = false, m_loaded = false;
};

} // namespace aparte::app
