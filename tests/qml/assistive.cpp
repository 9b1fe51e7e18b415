#include "assistive.h"

#include "journal/words_table.h"

#include <QAccessible>
#include <QDir>
#include <QMetaProperty>
#include <QRawFont>

namespace aparte::test {

QString Assistive::nameOf(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    return known ? known->text(QAccessible::Name) : QString();
}

QString Assistive::roleOf(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    if (!known)
        return {};
    switch (known->role()) {
    case QAccessible::Button:
        return QStringLiteral("button");
    case QAccessible::CheckBox:
        return QStringLiteral("check box");
    case QAccessible::ComboBox:
        return QStringLiteral("combo box");
    case QAccessible::EditableText:
        return QStringLiteral("text");
    case QAccessible::AlertMessage:
        return QStringLiteral("alert");
    case QAccessible::Notification:
        return QStringLiteral("notification");
    case QAccessible::Grouping:
        return QStringLiteral("group");
    case QAccessible::Heading:
        return QStringLiteral("heading");
    case QAccessible::List:
        return QStringLiteral("list");
    case QAccessible::ProgressBar:
        return QStringLiteral("progress");
    case QAccessible::SpinBox:
        return QStringLiteral("number");
    case QAccessible::StaticText:
        return QStringLiteral("words");
    case QAccessible::PageTab:
        return QStringLiteral("tab");
    case QAccessible::PageTabList:
        return QStringLiteral("tab list");
    default:
        return QString::number(known->role());
    }
}

QString Assistive::descriptionOf(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    return known ? known->text(QAccessible::Description) : QString();
}

QStringList Assistive::codes() const {
    QStringList known;
    for (const auto table :
         {journal::wordsOfOpening(), journal::wordsOfStorage(), journal::wordsOfBundles(), journal::wordsOfBackups(),
          journal::wordsOfUse(), journal::wordsOfLedger(), journal::wordsOfMissions(), journal::wordsOfLinks(),
          journal::wordsOfPractice(), journal::wordsOfDisclosure()})
        for (const journal::WordsRow &row : table)
            known.append(QString::fromLatin1(row.codes).section(u' ', 0, 0));
    return known;
}

void Assistive::failWith(const QString &code) {
    m_trouble.tell(fault(Fault::Kind::Failed, code.toStdString(), std::string(60, 'w')));
}

QStringList Assistive::components() const {
    return QDir(QStringLiteral(":/qt/qml/Aparte/components")).entryList({QStringLiteral("*.qml")}, QDir::Files);
}

QStringList Assistive::coloursOf(QObject *theme) const {
    QStringList colours;
    for (int at = 0; at < theme->metaObject()->propertyCount(); ++at)
        if (theme->metaObject()->property(at).typeId() == QMetaType::QColor)
            colours.append(QString::fromLatin1(theme->metaObject()->property(at).name()));
    return colours;
}

bool Assistive::draws(const QString &typeface, int place) const {
    return QRawFont::fromFont(QFont(typeface)).supportsCharacter(static_cast<uint>(place));
}

void Assistive::showPaper() {
    documents::Paper paper;
    paper.title = QStringLiteral("Mes autorisations");
    m_paper.show({}, std::move(paper));
}

bool Assistive::isChecked(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    return known && known->state().checked;
}

bool Assistive::isSelected(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    return known && known->state().selected;
}

bool Assistive::press(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    QAccessibleActionInterface *actions = known ? known->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QString Assistive::textOf(QObject *item) const {
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    if (!known)
        return {};
    QString offered;
    for (int which = QAccessible::Name; which <= QAccessible::Accelerator; ++which)
        offered += known->text(static_cast<QAccessible::Text>(which)) + u' ';
    if (QAccessibleTextInterface *text = known->textInterface())
        offered += text->text(0, text->characterCount()) + u' ';
    if (QAccessibleValueInterface *value = known->valueInterface())
        offered += value->currentValue().toString();
    return offered;
}

} // namespace aparte::test
