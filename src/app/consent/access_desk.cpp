#include "app/consent/access_desk.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

QString dayOf(const std::optional<QDate> &day) {
    return day ? isoDay(*day) : QString();
}

std::vector<Rows<journal::AccessSeen>::Role> roles() {
    return {{"received", [](const journal::AccessSeen &row) { return QVariant(isoDay(row.request.receivedOn)); }},
            {"identity", [](const journal::AccessSeen &row) { return QVariant(dayOf(row.request.identityCheckedOn)); }},
            {"answered", [](const journal::AccessSeen &row) { return QVariant(dayOf(row.request.answeredOn)); }},
            {"due", [](const journal::AccessSeen &row) { return QVariant(isoDay(row.dueOn)); }},
            {"daysLeft", [](const journal::AccessSeen &row) { return QVariant(row.daysLeft); }}};
}

} // namespace

AccessDesk::AccessDesk(Desk &desk, QString beneficiary, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_beneficiary(std::move(beneficiary)), m_paper(desk, std::move(print), this),
      m_requests(roles(), this) {}

const journal::AccessSeen *AccessDesk::waiting() const {
    for (const journal::AccessSeen &one : m_requests.rows())
        if (!one.request.answeredOn)
            return &one;
    return nullptr;
}

bool AccessDesk::open() const {
    return waiting() != nullptr;
}

bool AccessDesk::checked() const {
    return waiting() && waiting()->request.identityCheckedOn;
}

void AccessDesk::show(std::vector<journal::AccessSeen> requests) {
    m_requests.show(std::move(requests));
    Q_EMIT changed();
}

template<class Deed>
void AccessDesk::change(const QString &typed, Deed deed) {
    m_trouble.clear();
    const QDate day = dayTyped(typed, QDate::currentDate());
    if (!day.isValid())
        return m_trouble.tell(fault(Fault::Kind::WrongUse, "day.unreadable"));
    m_desk.write(
        this, [deed, id = m_beneficiary, day](journal::Journal &open) { return deed(open, id, day); },
        [this](Result<void> done) {
            if (!done)
                m_trouble.tell(done.fault());
        });
}

void AccessDesk::receive(const QString &day) {
    change(day, [](journal::Journal &open, const QString &id, QDate on) {
        return journal::saveAccessRequest(open, id, {on, {}, {}, {}});
    });
}

void AccessDesk::check(const QString &day) {
    change(day, journal::checkIdentity);
}

void AccessDesk::answer(const QString &day) {
    change(day, journal::answerAccess);
}

void AccessDesk::look(const QString &language) {
    m_trouble.clear();
    struct Found {
        QString name;
        documents::Paper paper;
    };
    m_desk.ask(
        this,
        [id = m_beneficiary, language](journal::Journal &open) -> Result<Found> {
            const auto who = journal::person(open, id);
            if (!who)
                return who.fault();
            auto paper = journal::accessPackage(open, id, language);
            if (!paper)
                return paper.fault();
            return Found{who->name, *std::move(paper)};
        },
        [this](Result<Found> found) {
            if (!found)
                return m_trouble.tell(found.fault());
            m_paper.show({QStringLiteral("access_package"), m_beneficiary, {}, found->name}, std::move(found->paper));
        });
}

} // namespace aparte::app
