#include "domain/frameworks.h"

#include "domain/bundle.h"
#include "domain/vocabulary.h"

#include <QFile>
#include <QSet>

#include <algorithm>

// Outside the namespace: the resource's own function is global.
static void openFrameworks() {
    Q_INIT_RESOURCE(frameworks);
}

namespace aparte::domain {

namespace {

constexpr int mostMonths = 1200; // a century: more is a slip of the finger
constexpr int mostDays = 366;

std::vector<Framework> readShipped() {
    openFrameworks();
    QFile file(QStringLiteral(":/aparte/frameworks.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto bundle = readBundle(file.readAll());
    return bundle ? std::move(bundle->frameworks) : std::vector<Framework>();
}

bool anyBlank(const QStringList &list) {
    return std::ranges::any_of(list, [](const QString &one) { return one.trimmed().isEmpty(); });
}

bool anyTwice(const QStringList &list) {
    return QSet<QString>(list.begin(), list.end()).size() != list.size();
}

bool isWithin(const std::optional<int> &number, int most) {
    return !number || (*number >= 0 && *number <= most);
}

bool areLinkTypes(const std::vector<LinkType> &types) {
    QStringList ids;
    for (const LinkType &type : types) {
        if (!isOneOf(type.effect, words::linkEffects))
            return false;
        ids.append(type.id);
    }
    return !anyBlank(ids) && !anyTwice(ids);
}

bool isRetention(const std::optional<Retention> &retention) {
    return !retention || (isWithin(retention->notes, mostMonths) && isWithin(retention->contract, mostMonths) &&
                          isWithin(retention->accounting, mostMonths));
}

bool areGates(const QStringList &gates) {
    return std::ranges::all_of(gates, [](const QString &gate) { return isOneOf(gate, words::gates); }) &&
           !anyTwice(gates);
}

bool isWordOrEmpty(const QString &word, Words list) {
    return word.isEmpty() || isOneOf(word, list);
}

bool areRoles(const QStringList &roles) {
    return !anyBlank(roles) && !anyTwice(roles);
}

} // namespace

const std::vector<Framework> &shippedFrameworks() {
    static const std::vector<Framework> shipped = readShipped();
    return shipped;
}

Framework frameworkNamed(const QString &id, const std::vector<Framework> &own) {
    for (const auto *all : {&own, &shippedFrameworks()})
        if (const auto found = std::ranges::find(*all, id, &Framework::id); found != all->end())
            return *found;
    return {};
}

QString senselessField(const Framework &framework) {
    const std::pair<const char *, bool> fields[] = {
        {"label", !framework.label.in(QStringLiteral("fr")).trimmed().isEmpty()},
        {"request_rule", isWordOrEmpty(framework.requestRule, words::requestRules)},
        {"gates", areGates(framework.gates)},
        {"parties", areRoles(framework.parties)},
        {"least_parties", isWithin(framework.leastParties, 10)},
        {"recipients", areRoles(framework.recipients)},
        {"documents", areRoles(framework.documents)},
        {"answer_days", isWithin(framework.answerDays, mostDays)},
        {"answer_day_kind", isWordOrEmpty(framework.answerDayKind, words::dayKinds)},
        {"exchange_minutes", isWithin(framework.exchangeMinutes, 24 * 60)},
        {"price_basis", isWordOrEmpty(framework.priceBasis, words::costBases)},
        {"link_types", areLinkTypes(framework.linkTypes)},
        {"incompatibility_months", isWithin(framework.incompatibilityMonths, mostMonths)},
        {"manager_sessions", isWithin(framework.managerSessions, 1000)},
        {"follow_up_months", isWithin(framework.followUpMonths, mostMonths)},
        {"supervision_months", isWithin(framework.supervisionMonths, mostMonths)},
        {"retention", isRetention(framework.retention)},
    };
    const auto wrong = std::ranges::find(fields, false, [](const auto &field) { return field.second; });
    return wrong == std::end(fields) ? QString() : QLatin1String(wrong->first);
}

} // namespace aparte::domain
