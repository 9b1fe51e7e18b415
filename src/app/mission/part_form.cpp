#include "app/mission/part_form.h"

#include "app/desk/days_ahead.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aparte::app {
namespace {

QString asText(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isEmpty(const QJsonValue &value) {
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

// What was left empty is not there: a page offers every field, and the bundle holds those that were filled in.
QJsonValue withoutEmpty(const QJsonValue &value) {
    if (value.isString())
        return value.toString().trimmed();
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &one : value.toArray())
            if (const QJsonValue tidy = withoutEmpty(one); !isEmpty(tidy))
                kept.append(tidy);
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        if (const QJsonValue tidy = withoutEmpty(*field); !isEmpty(tidy))
            kept.insert(field.key(), tidy);
    return kept;
}

} // namespace

QString PartForm::values() const {
    return asText(m_values);
}

QString PartForm::framework() const {
    return asText(m_framework);
}

QString PartForm::day(const QString &typed, bool ahead) const {
    const QDate today = QDate::currentDate();
    return isoDay(ahead ? dayTypedAhead(typed, today) : dayTyped(typed, today));
}

void PartForm::hold(const QString &values) {
    if (!m_loaded || m_done)
        return;
    m_values = m_typed = QJsonDocument::fromJson(values.toUtf8()).object();
}

void PartForm::giveUp() {
    m_done = true;
    Q_EMIT closed();
}

void PartForm::save(const QString &values) {
    if (!canSave())
        return;
    m_busy = true;
    m_trouble.clear();
    Q_EMIT changed();
    keep(withoutEmpty(QJsonDocument::fromJson(values.toUtf8()).object()).toObject());
}

void PartForm::show(Result<Contents> contents) {
    if (!contents)
        return m_trouble.tell(contents.fault());
    m_values = broughtBack() ? m_typed : contents->values;
    m_framework = contents->framework;
    m_under = contents->under;
    m_underCode = contents->underCode;
    m_whose = contents->whose;
    m_loaded = true;
    Q_EMIT loaded();
    Q_EMIT changed();
}

void PartForm::finish(const Result<void> &outcome) {
    m_busy = false;
    Q_EMIT changed();
    if (!outcome)
        return m_trouble.tell(outcome.fault());
    m_done = true;
    Q_EMIT saved();
}

} // namespace aparte::app
