#include "app/lock/left_forms.h"

#include <QJsonDocument>

#include <algorithm>

namespace aparte::app {

void LeftForms::keep(const QString &name, const Leavable &form) {
    forget(name);
    const QJsonObject typed = form.asTyped();
    if (!typed.isEmpty())
        m_forms.push_back({form.whose(), name, QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact))});
}

QJsonObject LeftForms::take(const QString &name) {
    const auto found = std::ranges::find(m_forms, name, &journal::LeftForm::name);
    if (found == m_forms.end())
        return {};
    QJsonObject typed = QJsonDocument::fromJson(found->typed.toUtf8()).object();
    m_forms.erase(found);
    return typed;
}

void LeftForms::forget(const QString &name) {
    std::erase_if(m_forms, [&](const journal::LeftForm &form) { return form.name == name; });
}

void LeftForms::forgetOf(const QString &person) {
    std::erase_if(m_forms, [&](const journal::LeftForm &form) { return form.person == person; });
}

void LeftForms::bringBack(std::vector<journal::LeftForm> forms) {
    for (journal::LeftForm &form : forms) {
        forget(form.name);
        m_forms.push_back(std::move(form));
    }
}

} // namespace aparte::app
