// The cards: general lessons, rewritten, each with its theme and the people who stand behind it.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/lessons/lesson_reading.h"
#include "app/session/catalogue.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct SupportRow {
    QString id, name, code; // the code stands for the name while somebody looks on
    bool behind = false;
};

class LessonCards : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *cards READ cards CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool editing READ editing NOTIFY editingChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY editingChanged)
    Q_PROPERTY(QString french READ french NOTIFY editingChanged)
    Q_PROPERTY(QString english READ english NOTIFY editingChanged)
    Q_PROPERTY(QString frenchChange READ frenchChange NOTIFY editingChanged) // what the institution could change
    Q_PROPERTY(QString englishChange READ englishChange NOTIFY editingChanged)
    Q_PROPERTY(QString justification READ justification NOTIFY editingChanged)
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY editingChanged) // left before it was saved
    Q_PROPERTY(aparte::app::LessonReading *reading READ reading CONSTANT)
    Q_PROPERTY(int themeAt READ themeAt WRITE setThemeAt NOTIFY editingChanged)
    Q_PROPERTY(QAbstractItemModel *supports READ supports CONSTANT)
    Q_PROPERTY(int supportCount READ supportCount NOTIFY supportsChanged)
    Q_PROPERTY(aparte::app::Catalogue *catalogue READ catalogue CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit LessonCards(Desk &desk, QObject *parent = nullptr);

    static constexpr int longest = 300; // characters of a lesson (design/lessons.md, Text guard)

    QAbstractItemModel *cards() { return &m_cards; }
    int count() const { return static_cast<int>(m_cards.rows().size()); }
    bool loaded() const { return m_loaded; }
    bool editing() const { return m_editing; }
    bool isNew() const { return m_edited.id.isEmpty(); }
    QString french() const { return m_edited.text.fr; }
    QString english() const { return m_edited.text.en; }
    QString frenchChange() const { return m_edited.change.fr; }
    QString englishChange() const { return m_edited.change.en; }
    QString justification() const { return m_edited.justification; }
    bool broughtBack() const { return m_broughtBack; }
    LessonReading *reading() { return &m_reading; }
    int themeAt() const;
    void setThemeAt(int place);
    QAbstractItemModel *supports() { return &m_supports; }
    int supportCount() const;
    Catalogue *catalogue() { return &m_catalogue; }
    Trouble *trouble() { return &m_trouble; }

    void open(const QString &id); // once it is read; not in the place of a card that is being written
    Q_INVOKABLE QStringList themeNames(const QString &language) const;
    Q_INVOKABLE void add();
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void toggleSupport(int row);
    Q_INVOKABLE void change(const QString &french, const QString &english, const QString &justification); // then save
    Q_INVOKABLE void hold(const QString &french, const QString &english); // what is typed, when the page is left
    Q_INVOKABLE void save(const QString &french, const QString &english);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void giveUp();

    QJsonObject asTyped() const; // empty: no card is open with something that is not saved
    void bringBack(const QJsonObject &typed);

Q_SIGNALS:
    void changed();
    void kept();  // a card was saved or removed
    void begun(); // a card is opened: its texts are to be shown
    void editingChanged();
    void supportsChanged();

private:
    void load();
    void openWanted();
    void begin(domain::Lesson lesson);
    void markSupports();

    Desk &m_desk;
    Trouble m_trouble{this};
    Catalogue m_catalogue;
    LessonReading m_reading;
    Rows<domain::Lesson> m_cards;
    Rows<SupportRow> m_supports;
    domain::Lesson m_edited;
    QString m_wanted;    // id
    QJsonObject m_begun; // the card as it was opened
    bool m_loaded = false, m_editing = false, m_broughtBack = false;
};

} // namespace aparte::app
