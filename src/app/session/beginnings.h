// What a note can begin with or be helped on by: the template of its kind, the last plan, snippets. What is typed where
// they are edited, and not kept yet, is carried past a lock like any form.
#pragma once

#include "app/desk/trouble.h"
#include "app/lock/left_forms.h"
#include "journal/beginnings.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace aparte::app {

class Desk;

class Beginnings : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a note has it")
    Q_PROPERTY(QString planDay READ planDay NOTIFY changed) // ISO; empty: no plan
    Q_PROPERTY(QStringList plan READ plan NOTIFY changed)
    Q_PROPERTY(QVariantList snippets READ shown NOTIFY changed)  // {word, text}
    Q_PROPERTY(QString shortWord READ shortWord NOTIFY cameBack) // of a snippet that is being written
    Q_PROPERTY(QString longText READ longText NOTIFY cameBack)
    Q_PROPERTY(bool broughtBack READ broughtBack CONSTANT) // something typed before a lock is here again
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Beginnings(Desk &desk, QObject *parent);

    QString planDay() const;
    QStringList plan() const { return m_plan.lines; }
    QVariantList shown() const;
    Trouble *trouble() { return &m_trouble; }

    void load(const domain::Session &session);
    Q_INVOKABLE void refresh() { load(m_session); } // another note may have changed them
    QString standsFor(const QString &word) const;   // empty: no snippet

    QString shortWord() const { return m_typedSnippet.word; }
    QString longText() const { return m_typedSnippet.text; }
    bool broughtBack() const { return m_broughtBack; }
    QString whose() const override { return m_session.beneficiary; }
    QJsonObject asTyped() const override;
    void bringBack(const QJsonObject &typed) override;

    Q_INVOKABLE QString templateOf(const QString &kind, const QString &language) const;
    Q_INVOKABLE QString editedTemplate(const QString &kind, const QString &language) const; // as typed, if it was
    Q_INVOKABLE void holdTemplate(const QString &kind, const QString &language, const QString &text);
    Q_INVOKABLE void holdSnippet(const QString &word, const QString &text);
    Q_INVOKABLE bool isOwn(const QString &kind) const { return m_own.contains(kind); }
    Q_INVOKABLE void saveTemplate(const QString &kind, const QString &text);
    Q_INVOKABLE void forgetTemplate(const QString &kind);
    Q_INVOKABLE void keepSnippet(const QString &word, const QString &text); // one more, or another text for this word
    Q_INVOKABLE void removeSnippet(const QString &word);

Q_SIGNALS:
    void changed();
    void kept(); // what was asked is on the disk
    void cameBack();

private:
    void keep(std::vector<journal::Snippet> snippets, bool typed);
    template<class Work>
    void write(Work work, std::function<void()> done);

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::Session m_session; // without its texts
    journal::LastPlan m_plan;
    QMap<QString, QString> m_own;
    std::vector<journal::Snippet> m_snippets;
    QMap<QString, QString> m_typedTemplates; // by kind
    journal::Snippet m_typedSnippet;
    bool m_broughtBack = false;
};

} // namespace aparte::app
