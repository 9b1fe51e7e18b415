// What is known of a session besides its texts: every change is an edit, and kept like one.
#include "app/desk/days.h"
#include "app/session/note_sheet.h"

namespace aparte::app {
namespace {

void toggle(QStringList &list, const QString &what) {
    if (!list.removeOne(what))
        list << what;
}

} // namespace

QString NoteSheet::day() const {
    return isoDay(m_session.date);
}

bool NoteSheet::typeDay(const QString &typed) {
    const QDate day = dayTyped(typed, QDate::currentDate());
    if (!day.isValid())
        return false;
    moveDay(static_cast<int>(m_session.date.daysTo(day)));
    return true;
}

void NoteSheet::moveDay(int days) {
    if (days == 0)
        return;
    m_session.date = m_session.date.addDays(days);
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::setKind(const QString &kind) {
    if (kind == m_session.kind)
        return;
    m_session.kind = kind;
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::setStatus(const QString &status) {
    if (status == this->status())
        return;
    m_session.status = status;
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::setMinutes(int minutes) {
    if (minutes == this->minutes())
        return;
    m_session.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt;
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::setVenue(const QString &venue) {
    if (venue == m_session.place)
        return;
    m_session.place = venue;
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::togglePresent(const QString &role) {
    toggle(m_session.present, role);
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::toggleTechnique(const QString &technique) {
    toggle(m_session.techniques, technique);
    Q_EMIT detailsChanged();
    edited();
}

void NoteSheet::toggleTheme(const QString &theme) {
    toggle(m_session.themes, theme);
    Q_EMIT detailsChanged();
    edited();
}

} // namespace aparte::app
