// What a note can begin with or be helped on by: the template of its kind, the last plan, snippets.
#pragma once

#include "app/desk/trouble.h"
#include "journal/beginnings.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class Beginnings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a note has it")
    Q_PROPERTY(QString planDay READ planDay NOTIFY changed) // ISO; empty: no plan
    Q_PROPERTY(QStringList plan READ plan NOTIFY changed)
    Q_PROPERTY(QVariantList snippets READ shown NOTIFY changed) // {word, text}
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Beginnings(Desk &desk, QObject *parent);

    QString planDay() const;
    QStringList plan() const { return m_plan.lines; }
    QVariantList shown() const;
    Trouble *trouble() { return &m_trouble; }

    void load(const domain::Session &session);
    QString standsFor(const QString &word) const; // empty: no snippet

    Q_INVOKABLE QString templateOf(const QString &kind, const QString &language) const;
    Q_INVOKABLE bool isOwn(const QString &kind) const { return m_own.contains(kind); }
    Q_INVOKABLE void saveTemplate(const QString &kind, const QString &text);
    Q_INVOKABLE void forgetTemplate(const QString &kind);
    Q_INVOKABLE void keepSnippet(const QString &word, const QString &text); // one more, or another text for this word
    Q_INVOKABLE void removeSnippet(const QString &word);

Q_SIGNALS:
    void changed();
    void kept(); // what was asked is on the disk

private:
    void keep(std::vector<journal::Snippet> snippets);
    template<class Work>
    void write(Work work);

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::Session m_session; // without its texts
    journal::LastPlan m_plan;
    QMap<QString, QString> m_own;
    std::vector<journal::Snippet> m_snippets;
};

} // namespace aparte::app
