#include "app/consent/consents_page.h"

#include "app/desk/days_ahead.h"
#include "app/desk/desk.h"
#include "domain/gates.h"
#include "domain/review.h"

namespace aparte::app {
namespace {

QString dayOf(const std::optional<QDate> &day) {
    return day ? isoDay(*day) : QString();
}

QString nameOf(domain::Permission standing) {
    switch (standing) {
    case domain::Permission::NotYet:
        return QStringLiteral("notyet");
    case domain::Permission::Expired:
        return QStringLiteral("expired");
    case domain::Permission::Withdrawn:
        return QStringLiteral("withdrawn");
    case domain::Permission::Given:
    case domain::Permission::Missing:
        break;
    }
    return QStringLiteral("given");
}

std::vector<Rows<ConsentRow>::Role> consentRoles() {
    return {{"what", [](const ConsentRow &row) { return QVariant(row.consent.what); }},
            {"to", [](const ConsentRow &row) { return QVariant(row.consent.to); }},
            {"form", [](const ConsentRow &row) { return QVariant(row.consent.form); }},
            {"given", [](const ConsentRow &row) { return QVariant(dayOf(row.consent.givenOn)); }},
            {"until", [](const ConsentRow &row) { return QVariant(dayOf(row.consent.expiresOn)); }},
            {"withdrawn", [](const ConsentRow &row) { return QVariant(dayOf(row.consent.withdrawnOn)); }},
            {"standing", [](const ConsentRow &row) { return QVariant(nameOf(row.standing)); }},
            {"sought", [](const ConsentRow &row) { return QVariant(row.sought); }}};
}

std::vector<Rows<DisclosureRow>::Role> disclosureRoles() {
    return {
        {"what", [](const DisclosureRow &row) { return QVariant(row.disclosure.what); }},
        {"to", [](const DisclosureRow &row) { return QVariant(row.disclosure.to); }},
        {"day", [](const DisclosureRow &row) { return QVariant(isoDay(row.disclosure.on)); }},
        {"agreed", [](const DisclosureRow &row) { return QVariant(!row.disclosure.consent.isEmpty()); }},
        {"failed", [](const DisclosureRow &row) { return QVariant(!journal::failedWith(row.disclosure).isEmpty()); }},
        {"sought", [](const DisclosureRow &row) { return QVariant(row.sought); }}};
}

std::vector<Rows<domain::Mission>::Role> reviewRoles() {
    return {
        {"stage", [](const domain::Mission &row) { return QVariant(row.stage); }},
        {"reviewState",
         [](const domain::Mission &row) { return QVariant(domain::nameOf(domain::stateOf(row.review))); }},
        {"signedOn", [](const domain::Mission &row) { return QVariant(isoDay(domain::signedDay(*row.contract))); }}};
}

struct Seen {
    QString name, code;
    std::vector<ConsentRow> consents;
    std::vector<DisclosureRow> disclosures;
    std::vector<journal::AccessSeen> requests;
    std::vector<domain::Mission> reviews;
};

Result<Seen> see(const journal::Journal &open, const QString &id) {
    const auto who = journal::person(open, id);
    if (!who)
        return who.fault();
    auto consents = journal::consentsOf(open, id);
    if (!consents)
        return consents.fault();
    auto disclosures = journal::disclosuresOf(open, id);
    if (!disclosures)
        return disclosures.fault();
    auto requests = journal::accessRequestsOf(open, id);
    if (!requests)
        return requests.fault();
    auto missions = journal::missionsOf(open, id);
    if (!missions)
        return missions.fault();
    std::erase_if(*missions, [](const domain::Mission &mission) { return !mission.contract; });
    Seen seen{who->name, who->code, {}, {}, *std::move(requests), *std::move(missions)};
    for (auto consent = consents->rbegin(); consent != consents->rend(); ++consent) // newest first
        seen.consents.push_back({*consent, domain::standing(*consent, open.today())});
    for (domain::Disclosure &disclosure : *disclosures)
        seen.disclosures.push_back({std::move(disclosure)});
    return seen;
}

} // namespace

ConsentsPage::ConsentsPage(Desk &desk, const QString &beneficiary, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_id(beneficiary), m_access(desk, beneficiary, std::move(print), this),
      m_consents(consentRoles(), this), m_disclosures(disclosureRoles(), this), m_reviews(reviewRoles(), this) {
    connect(&desk, &Desk::changed, this, &ConsentsPage::load);
    load();
}

void ConsentsPage::seek(const QString &id) {
    m_sought = id;
}

QString ConsentsPage::today() const {
    return isoDay(QDate::currentDate());
}

void ConsentsPage::load() {
    m_desk.ask(
        this, [id = m_id](journal::Journal &open) { return see(open, id); },
        [this](Result<Seen> seen) {
            if (!seen)
                return m_trouble.tell(seen.fault());
            m_name = seen->name;
            m_code = seen->code;
            for (ConsentRow &row : seen->consents)
                row.sought = !m_sought.isEmpty() && row.consent.id == m_sought;
            for (DisclosureRow &row : seen->disclosures)
                row.sought = !m_sought.isEmpty() && row.disclosure.id == m_sought;
            m_consents.show(std::move(seen->consents));
            m_disclosures.show(std::move(seen->disclosures));
            m_reviews.show(std::move(seen->reviews));
            m_access.show(std::move(seen->requests));
            m_loaded = true;
            Q_EMIT changed();
        });
}

void ConsentsPage::add(const QString &what, const QString &to, const QString &form, const QString &from,
                       const QString &until) {
    m_trouble.clear();
    const QDate today = QDate::currentDate();
    domain::Consent consent;
    consent.beneficiary = m_id;
    consent.what = what;
    consent.to = to.trimmed();
    consent.form = form;
    consent.givenOn = dayTyped(from, today);
    if (!until.trimmed().isEmpty())
        consent.expiresOn = dayTypedAhead(until, today);
    if (!consent.givenOn->isValid() || (consent.expiresOn && !consent.expiresOn->isValid()))
        return m_trouble.tell(fault(Fault::Kind::WrongUse, "day.unreadable"));
    m_desk.write(
        this, [consent](journal::Journal &open) { return journal::giveConsent(open, consent); },
        [this](Result<QString> id) {
            if (!id)
                return m_trouble.tell(id.fault());
            Q_EMIT added();
        });
}

void ConsentsPage::withdraw(int row) {
    if (row < 0 || row >= consentCount())
        return;
    m_trouble.clear();
    m_desk.write(
        this,
        [id = m_consents.rows()[static_cast<std::size_t>(row)].consent.id](journal::Journal &open) {
            return journal::withdrawConsent(open, id, open.today());
        },
        [this](Result<void> done) {
            if (!done)
                m_trouble.tell(done.fault());
        });
}

void ConsentsPage::openReview(int row) {
    if (row >= 0 && row < m_reviews.rowCount())
        Q_EMIT reviewWanted(m_reviews.rows()[static_cast<std::size_t>(row)].id);
}

} // namespace aparte::app
