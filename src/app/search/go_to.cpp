#include "app/search/go_to.h"

#include "app/desk/desk.h"
#include "journal/folding.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

// All that was typed, in any order; beginnings of words come before what is found inside one.
int rank(const Destination &destination, const QStringList &wanted) {
    const QString padded = u' ' + destination.searched;
    int least = wanted.isEmpty() ? 1 : 2;
    for (const QString &word : wanted)
        least = qMin(least, padded.contains(u' ' + word) ? 2 : (destination.searched.contains(word) ? 1 : 0));
    return least;
}

} // namespace

GoTo::GoTo(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_rows({{"kind", [](const Destination &row) { return QVariant(row.kind); }},
                                             {"code", [](const Destination &row) { return QVariant(row.code); }},
                                             {"name", [](const Destination &row) { return QVariant(row.name); }}},
                                            this) {}

void GoTo::open(const QVariantList &words) {
    m_all.clear();
    for (const QVariant &word : words) {
        const QVariantMap map = word.toMap();
        const QString name = map.value(QStringLiteral("name")).toString();
        m_all.push_back({map.value(QStringLiteral("kind")).toString(),
                         map.value(QStringLiteral("id")).toString(),
                         name,
                         journal::folded(name),
                         {}});
    }
    m_text.clear();
    sift();
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::listPeople(open); },
        [this](Result<std::vector<journal::PersonLine>> people) {
            if (!people)
                return;
            for (const journal::PersonLine &line : *people)
                m_all.push_back({QStringLiteral("person"), line.id, line.name,
                                 journal::folded(line.name + u' ' + line.code + u' ' + line.alsoKnownAs.join(u' ')),
                                 line.code.isEmpty() ? line.initials : line.code});
            sift();
        });
}

void GoTo::close() {
    m_all.clear();
    m_rows.show({});
    m_text.clear();
    Q_EMIT changed();
    Q_EMIT closed();
}

void GoTo::setText(const QString &text) {
    if (text == m_text)
        return;
    m_text = text;
    sift();
}

void GoTo::sift() {
    const QStringList wanted = journal::folded(m_text).split(u' ', Qt::SkipEmptyParts);
    std::vector<Destination> kept;
    for (const int wantedRank : {2, 1})
        for (const Destination &one : m_all)
            if (rank(one, wanted) == wantedRank)
                kept.push_back(one);
    m_rows.show(std::move(kept));
    m_current = 0;
    Q_EMIT changed();
}

void GoTo::move(int rows) {
    if (count() == 0)
        return;
    m_current = qBound(0, m_current + rows, count() - 1);
    Q_EMIT changed();
}

void GoTo::choose(int row) {
    if (row < 0 || row >= count())
        return;
    const Destination chosen = m_rows.rows()[static_cast<std::size_t>(row)];
    close();
    if (chosen.kind == u"person")
        Q_EMIT personChosen(chosen.id);
    else
        Q_EMIT wordChosen(chosen.id);
}

} // namespace aparte::app
