#include "app/desk/trouble.h"

#include "journal/words.h"

namespace aparte::app {
namespace {

journal::Language named(const QString &language) {
    return language == QStringLiteral("en") ? journal::Language::English : journal::Language::French;
}

} // namespace

QString Trouble::code() const {
    return m_fault ? QString::fromStdString(m_fault->code) : QString();
}

QString Trouble::message(const QString &language) const {
    return m_fault ? journal::inWords(*m_fault, named(language)).message : QString();
}

QString Trouble::next(const QString &language) const {
    return m_fault ? journal::inWords(*m_fault, named(language)).next : QString();
}

void Trouble::clear() {
    if (!m_fault)
        return;
    m_fault.reset();
    Q_EMIT changed();
}

void Trouble::tell(Fault fault) {
    m_fault = std::move(fault);
    Q_EMIT changed();
}

} // namespace aparte::app
