#include "app/settings/framework_form.h"

#include "app/desk/desk.h"
#include "app/mission/reading_part.h"
#include "journal/frameworks.h"

namespace aparte::app {
namespace {

domain::Framework copyOf(domain::Framework framework) {
    framework.label.fr += QStringLiteral(" (copie)");
    if (!framework.label.en.isEmpty())
        framework.label.en += QStringLiteral(" (copy)");
    return framework;
}

// The reader asks for an identifier; a copy has none until it is kept.
Result<void> keepFramework(journal::Journal &open, QJsonObject values, const QString &id, bool copy) {
    values.insert(QStringLiteral("id"), id);
    auto framework = readPart<domain::Framework>(values);
    if (!framework)
        return framework.fault();
    if (copy)
        framework->id.clear();
    if (auto saved = journal::saveFramework(open, *std::move(framework)); !saved)
        return saved.fault();
    return {};
}

} // namespace

FrameworkForm::FrameworkForm(Desk &desk, QString id, bool copy, QObject *parent)
    : PartForm(QStringLiteral("framework"), parent), m_desk(desk), m_id(std::move(id)), m_copy(copy) {
    m_desk.ask(
        this,
        [id = m_id, copy](journal::Journal &open) -> Result<Contents> {
            const auto known = journal::framework(open, id);
            if (!known)
                return known.fault();
            const QJsonObject values = domain::toJson(copy ? copyOf(*known) : *known);
            return Contents{values, values, {}, {}, {}};
        },
        [this](Result<Contents> contents) { show(std::move(contents)); });
}

void FrameworkForm::keep(const QJsonObject &values) {
    m_desk.write(
        this,
        [id = m_id, copy = m_copy, values](journal::Journal &open) { return keepFramework(open, values, id, copy); },
        [this](const Result<void> &outcome) { finish(outcome); });
}

} // namespace aparte::app
