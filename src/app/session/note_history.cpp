#include "app/session/note_history.h"

#include "app/desk/desk.h"
#include "domain/changes.h"

namespace aparte::app {
namespace {

QString tagOf(domain::Change::Kind kind) {
    return kind == domain::Change::Kind::Added ? QStringLiteral("u") : QStringLiteral("s");
}

} // namespace

NoteHistory::NoteHistory(Desk &desk, QString id, QObject *parent)
    : QObject(parent), m_desk(desk), m_id(std::move(id)) {}

void NoteHistory::load() {
    m_desk.ask(
        this, [id = m_id](journal::Journal &open) { return journal::versions(open, id); },
        [this](Result<std::vector<journal::NoteVersion>> versions) {
            if (!versions && versions.fault().code != "id.unknown") // never saved yet: no versions
                m_trouble.tell(versions.fault());
            m_versions = versions ? *std::move(versions) : std::vector<journal::NoteVersion>();
            m_read = true;
            Q_EMIT changed();
        });
}

QStringList NoteHistory::moments() const {
    QStringList all;
    for (const journal::NoteVersion &one : m_versions)
        all << one.replacedAt;
    return all;
}

QString NoteHistory::noteOf(int row) const {
    return row < 0 || row >= static_cast<int>(m_versions.size())
               ? QString()
               : m_versions[static_cast<std::size_t>(row)].session.note;
}

QString NoteHistory::hypothesesOf(int row) const {
    return row < 0 || row >= static_cast<int>(m_versions.size())
               ? QString()
               : m_versions[static_cast<std::size_t>(row)].session.hypotheses;
}

QString NoteHistory::compared(const QString &before, const QString &now) const {
    QString rich;
    for (const domain::Change &change : domain::changesBetween(before, now)) {
        const QString text = change.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        rich += change.kind == domain::Change::Kind::Same
                    ? text
                    : u'<' + tagOf(change.kind) + u'>' + text + QStringLiteral("</") + tagOf(change.kind) + u'>';
    }
    return rich;
}

} // namespace aparte::app
