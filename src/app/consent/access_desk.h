// The right of access of one person (GDPR Art. 15): requests with their month, and the file that answers them.
#pragma once

#include "app/desk/paper_out.h"
#include "journal/access.h"

namespace aparte::app {

class AccessDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QAbstractItemModel *requests READ requests CONSTANT)
    Q_PROPERTY(bool open READ open NOTIFY changed)       // a request waits for its answer
    Q_PROPERTY(bool checked READ checked NOTIFY changed) // and it is known who asks
    Q_PROPERTY(aparte::app::PaperOut *paper READ paper CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    AccessDesk(Desk &desk, QString beneficiary, journal::Print print, QObject *parent);

    QAbstractItemModel *requests() { return &m_requests; }
    bool open() const;
    bool checked() const;
    PaperOut *paper() { return &m_paper; }
    Trouble *trouble() { return &m_trouble; }
    void show(std::vector<journal::AccessSeen> requests);

    // Days as they are typed.
    Q_INVOKABLE void receive(const QString &day);
    Q_INVOKABLE void check(const QString &day);
    Q_INVOKABLE void answer(const QString &day);
    Q_INVOKABLE void look(const QString &language); // at the file, before it leaves

Q_SIGNALS:
    void changed();

private:
    const journal::AccessSeen *waiting() const;
    template<class Deed>
    void change(const QString &day, Deed deed);

    Desk &m_desk;
    const QString m_beneficiary;
    Trouble m_trouble{this};
    PaperOut m_paper;
    Rows<journal::AccessSeen> m_requests;
};

} // namespace aparte::app
