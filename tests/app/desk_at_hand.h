// The coach's desk with a journal in a temporary folder, at the cheapest passphrase cost: what the view-models of the
// window stand on.
#pragma once

#include "app/desk/desk.h"
#include "app/session/note_sheet.h"

#include <QQmlEngine>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

namespace at_hand {

using namespace aparte;

constexpr auto person = "Élodie Cœurdevache";
QString passphrase();

class DeskAtHand {
public:
    explicit DeskAtHand(const QString &place = {}, // a folder; empty: one of its own
                        storage::Disk *disk = nullptr);
    app::Desk &desk() { return m_desk; }
    QString place() const { return m_place; }
    QString folder() const { return m_place + QStringLiteral("/essai.aparte"); }

    void create(); // with one person, b1, in one mission, m1
    void unlock();
    void lock() { m_desk.close(); }

    // What `work` gives, from the desk; the window waits, as only tests may.
    template<class Work>
    auto at(Work work) {
        std::optional<std::invoke_result_t<Work &, journal::Journal &>> answer;
        m_desk.askAndWait([&](journal::Journal &open) { answer.emplace(work(open)); });
        if (!answer)
            qFatal("no journal is open");
        return *std::move(answer);
    }
    void importExample(int laterByYears = 0);
    bool filesHold(const QString &text) const; // any file below the place, as plain text
    QMap<QString, QByteArray> files() const;   // every file below the place

private:
    QTemporaryDir m_own;
    const QString m_place;
    app::Desk m_desk;
};

// Holds the desk still until it is let go: what was asked for in the meantime waits.
class HeldDesk {
public:
    explicit HeldDesk(app::Desk &desk);
    ~HeldDesk() { letGo(); }
    void letGo();

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_held = true;
};

// The two text areas of an open note, as its page has them.
class WritingAt {
public:
    explicit WritingAt(app::NoteSheet &sheet);
    ~WritingAt();
    void resize(int pixels); // of the letters
    void write(const QString &text) { m_brought->setProperty("text", text); }
    QString text() const { return m_brought->property("text").toString(); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_brought, m_hypotheses;
};

} // namespace at_hand
