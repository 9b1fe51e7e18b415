#include "app/session/catalogue.h"

#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

bool sameThemes(const std::vector<domain::Theme> &one, const std::vector<domain::Theme> &other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto &left, const auto &right) {
        return left.id == right.id && left.label.fr == right.label.fr && left.label.en == right.label.en;
    });
}

} // namespace

Catalogue::Catalogue(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_themes({{"theme", [](const domain::Theme &row) { return QVariant(row.id); }},
                {"fr", [](const domain::Theme &row) { return QVariant(row.label.in(QStringLiteral("fr"))); }},
                {"en", [](const domain::Theme &row) { return QVariant(row.label.in(QStringLiteral("en"))); }},
                {"child", [](const domain::Theme &row) { return QVariant(!row.parent.isEmpty()); }}},
               this) {
    connect(&desk, &Desk::changed, this, &Catalogue::load);
    load();
}

QStringList Catalogue::techniques() const {
    return {QStringLiteral("questioning"), QStringLiteral("exercise"), QStringLiteral("role_play")};
}

void Catalogue::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::themes(open); },
        [this](Result<std::vector<domain::Theme>> known) {
            if (!known || sameThemes(*known, m_themes.rows()))
                return;
            m_themes.show(*std::move(known));
            Q_EMIT changed();
        });
}

} // namespace aparte::app
