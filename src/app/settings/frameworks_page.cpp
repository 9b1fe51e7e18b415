#include "app/settings/frameworks_page.h"

#include "app/desk/desk.h"
#include "domain/fields.h"
#include "domain/frameworks.h"
#include "domain/vocabulary.h"
#include "journal/frameworks.h"

namespace aparte::app {
namespace {

bool isShipped(const domain::Framework &framework) {
    return domain::isOneOf(framework.id, domain::words::shippedFrameworks);
}

// Nothing of the coach's is in it: there is nothing to take away.
bool isAsShipped(const domain::Framework &framework) {
    return domain::toJson(domain::frameworkNamed(framework.id, {})) == domain::toJson(framework);
}

std::vector<Rows<domain::Framework>::Role> roles() {
    return {{"labelFr", [](const domain::Framework &row) { return QVariant(row.label.fr); }},
            {"labelEn", [](const domain::Framework &row) { return QVariant(row.label.en); }},
            {"requestRule", [](const domain::Framework &row) { return QVariant(row.requestRule); }},
            {"priceBasis", [](const domain::Framework &row) { return QVariant(row.priceBasis); }},
            {"gateCount", [](const domain::Framework &row) { return QVariant(static_cast<int>(row.gates.size())); }},
            {"asShipped", [](const domain::Framework &row) { return QVariant(isAsShipped(row)); }},
            {"shipped", [](const domain::Framework &row) { return QVariant(isShipped(row)); }}};
}

} // namespace

FrameworksPage::FrameworksPage(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_rows(roles(), this) {
    connect(&desk, &Desk::changed, this, &FrameworksPage::load);
    load();
}

void FrameworksPage::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::frameworks(open); },
        [this](Result<std::vector<domain::Framework>> known) {
            if (!known)
                return m_trouble.tell(known.fault());
            m_rows.show(*std::move(known));
        });
}

void FrameworksPage::remove(int row) {
    m_trouble.clear();
    m_desk.write(
        this, [id = idOf(row)](journal::Journal &open) { return journal::removeFramework(open, id); },
        [this](const Result<void> &outcome) {
            if (!outcome)
                m_trouble.tell(outcome.fault());
        });
}

} // namespace aparte::app
