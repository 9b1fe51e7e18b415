// What one person agreed to, what left and when, and their right of access (R27; GDPR Art. 15).
#pragma once

#include "app/consent/access_desk.h"
#include "journal/consents.h"

namespace aparte::app {

struct ConsentRow {
    domain::Consent consent;
    domain::Permission standing = domain::Permission::Given;
    bool sought = false;
};

struct DisclosureRow {
    domain::Disclosure disclosure;
    bool sought = false;
};

class ConsentsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) // stands for the name where others look on
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *consents READ consents CONSTANT)
    Q_PROPERTY(int consentCount READ consentCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *disclosures READ disclosures CONSTANT)
    Q_PROPERTY(int disclosureCount READ disclosureCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *reviews READ reviews CONSTANT) // missions under contract
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(aparte::app::AccessDesk *access READ access CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    ConsentsPage(Desk &desk, const QString &beneficiary, journal::Print print, QObject *parent = nullptr);

    void seek(const QString &id); // a consent, or what left: the page comes to it
    QString id() const { return m_id; }
    QString name() const { return m_name; }
    QString code() const { return m_code; }
    bool loaded() const { return m_loaded; }
    QAbstractItemModel *consents() { return &m_consents; }
    int consentCount() const { return static_cast<int>(m_consents.rows().size()); }
    QAbstractItemModel *disclosures() { return &m_disclosures; }
    int disclosureCount() const { return static_cast<int>(m_disclosures.rows().size()); }
    QAbstractItemModel *reviews() { return &m_reviews; }
    QString today() const;
    AccessDesk *access() { return &m_access; }
    Trouble *trouble() { return &m_trouble; }

    // Days as they are typed; `until` may be empty. form: written, oral
    Q_INVOKABLE void add(const QString &what, const QString &to, const QString &form, const QString &from,
                         const QString &until);
    Q_INVOKABLE void withdraw(int row); // today
    Q_INVOKABLE void openReview(int row);
    Q_INVOKABLE void arrive() { m_sought.clear(); } // at what was sought

Q_SIGNALS:
    void changed();
    void added();
    void reviewWanted(const QString &mission);

private:
    void load();

    Desk &m_desk;
    const QString m_id;
    Trouble m_trouble{this};
    AccessDesk m_access;
    Rows<ConsentRow> m_consents;
    Rows<DisclosureRow> m_disclosures;
    Rows<domain::Mission> m_reviews;
    QString m_name, m_code, m_sought;
    bool m_loaded = false;
};

} // namespace aparte::app
