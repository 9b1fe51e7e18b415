#include "app/practice/register_form.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/mission/reading_part.h"
#include "journal/practice.h"

namespace aparte::app {
namespace {

QStringList parted(const QString &text) {
    QStringList parts;
    for (const QString &part : text.split(u','))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

} // namespace

QString RegisterForm::day() const {
    return isoDay(m_entry.date);
}

QString RegisterForm::settledDay() const {
    return isoDay(m_entry.settledOn.value_or(QDate()));
}

void RegisterForm::begin(domain::PracticeEntry entry) {
    m_entry = std::move(entry);
    m_open = true;
    m_touched = m_broughtBack = false;
    m_trouble.clear();
    Q_EMIT begun();
    Q_EMIT changed();
}

void RegisterForm::setKind(const QString &kind) {
    if (!isNew() || kind == m_entry.kind)
        return;
    m_entry.kind = kind;
    m_touched = true;
    Q_EMIT changed();
}

void RegisterForm::setThemes(const QString &themes) {
    m_entry.themes = parted(themes);
    m_touched = true;
}

void RegisterForm::setCases(const QString &cases) {
    m_entry.cases = parted(cases);
    m_touched = true;
}

void RegisterForm::setMinutes(int minutes) {
    m_entry.minutes = minutes;
    m_touched = true;
}

void RegisterForm::setWhom(const QString &whom) {
    m_entry.with = whom;
    m_touched = true;
}

void RegisterForm::setChannel(const QString &channel) {
    m_entry.channel = channel;
    m_touched = true;
}

void RegisterForm::hold(const QString &note, const QString &measures) {
    if (!m_open || (note == m_entry.note && measures == m_entry.measures))
        return;
    m_entry.note = note;
    m_entry.measures = measures;
    m_touched = true;
}

QJsonObject RegisterForm::asTyped() const {
    if (!m_open || !(m_touched || m_broughtBack))
        return {};
    QJsonObject typed = domain::toJson(m_entry);
    typed.insert(QStringLiteral("id"), m_entry.id); // a bundle has none
    return typed;
}

void RegisterForm::bringBack(const QJsonObject &typed) {
    QJsonObject fields = typed;
    fields.remove(QStringLiteral("id"));
    auto entry = readPart<domain::PracticeEntry>(fields);
    if (!entry)
        return;
    entry->id = typed[u"id"].toString();
    begin(*std::move(entry));
    m_broughtBack = true;
    Q_EMIT begun();
}

// A field that is left gives what it shows, changed or not.
void RegisterForm::typeDay(const QString &typed) {
    const QDate day = dayTyped(typed, QDate::currentDate());
    if (day.isValid() && day != m_entry.date) {
        m_entry.date = day;
        m_touched = true;
    }
    Q_EMIT changed();
}

void RegisterForm::typeSettledDay(const QString &typed) {
    const QDate day = dayTyped(typed, QDate::currentDate());
    const auto before = m_entry.settledOn;
    if (typed.trimmed().isEmpty())
        m_entry.settledOn.reset();
    else if (day.isValid())
        m_entry.settledOn = day;
    if (m_entry.settledOn != before)
        m_touched = true;
    Q_EMIT changed();
}

// A new entry keeps nothing of what was typed for another kind before this one was chosen; a known one keeps all.
domain::PracticeEntry RegisterForm::asked() const {
    domain::PracticeEntry entry = m_entry;
    const domain::PracticeFields kept = fields();
    if (!isNew())
        return entry;
    if (!kept.minutes || entry.minutes == 0)
        entry.minutes.reset();
    if (!kept.with)
        entry.with.clear();
    if (!kept.cases)
        entry.cases.clear();
    if (!kept.themes)
        entry.themes.clear();
    if (!kept.channel)
        entry.channel.clear();
    if (!kept.settling)
        entry.settledOn.reset();
    if (!kept.measures)
        entry.measures.clear();
    return entry;
}

void RegisterForm::save(const QString &note, const QString &measures) {
    if (!canSave())
        return;
    m_entry.note = note.trimmed();
    m_entry.measures = measures.trimmed();
    m_busy = true;
    m_trouble.clear();
    m_desk.write(
        this, [entry = asked()](journal::Journal &open) { return journal::savePractice(open, entry); },
        [this](Result<QString> id) { finish(id ? std::nullopt : std::optional(id.fault())); });
    Q_EMIT changed();
}

void RegisterForm::remove() {
    if (isNew() || m_busy)
        return;
    m_busy = true;
    m_desk.write(
        this, [id = m_entry.id](journal::Journal &open) { return journal::removePractice(open, id); },
        [this](Result<void> done) { finish(done ? std::nullopt : std::optional(done.fault())); });
    Q_EMIT changed();
}

void RegisterForm::finish(const std::optional<Fault> &fault) {
    m_busy = false;
    if (fault)
        m_trouble.tell(*fault);
    else
        giveUp();
    Q_EMIT changed();
}

void RegisterForm::giveUp() {
    m_open = m_touched = m_broughtBack = false;
    m_entry = {};
    m_trouble.clear();
    Q_EMIT begun();
    Q_EMIT changed();
}

} // namespace aparte::app
