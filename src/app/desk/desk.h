// The coach's desk: the one open journal lies here, on a thread of its own, so that nothing it does (key derivation,
// import, search, a report) ever holds up the window. Pages ask, and get their answer later on the window's thread.
#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <type_traits>

namespace aparte::app {

class Desk : public QObject {
    Q_OBJECT

public:
    using OpenJournal = std::unique_ptr<journal::Journal>; // empty while locked

    explicit Desk(vault::Surroundings surroundings = {}, QObject *parent = nullptr);
    ~Desk() override;

    // `work` runs on the desk's thread and gives a Result; `answer` gets it on this one, unless `who` is gone by then.
    // Work is done in the order it was asked for. With no journal open the answer is WrongUse journal.locked.
    template<class Work, class Answer>
    void ask(QObject *who, Work work, Answer answer) {
        using Outcome = std::invoke_result_t<Work &, journal::Journal &>;
        atDesk(
            who,
            [work = std::move(work)](OpenJournal &open) mutable -> Outcome {
                if (!open)
                    return fault(Fault::Kind::WrongUse, "journal.locked");
                return work(*open);
            },
            std::move(answer));
    }

    // The same for work that changes the journal: changed() follows the answer when it went well.
    template<class Work, class Answer>
    void write(QObject *who, Work work, Answer answer) {
        using Outcome = std::invoke_result_t<Work &, journal::Journal &>;
        QPointer<QObject> asker(who);
        ask(this, std::move(work), [this, asker, answer = std::move(answer)](Outcome outcome) mutable {
            const bool written = outcome.ok();
            if (asker)
                answer(std::move(outcome));
            if (written)
                Q_EMIT changed();
        });
    }

    // For what opens the journal in the first place: `work` gets the place where it lies.
    template<class Work, class Answer>
    void atDesk(QObject *who, Work work, Answer answer) {
        QPointer<QObject> asker(who);
        post([this, asker, work = std::move(work), answer = std::move(answer)]() mutable {
            auto outcome = std::make_shared<std::invoke_result_t<Work &, OpenJournal &>>(work(m_open));
            QMetaObject::invokeMethod(
                this,
                [asker, outcome, answer = std::move(answer)]() mutable {
                    if (asker)
                        answer(std::move(*outcome));
                },
                Qt::QueuedConnection);
        });
    }

    const vault::Surroundings &surroundings() const { return m_surroundings; }

    // For what lies beside the journal and holds on to it: runs at the desk, once, before the journal closes.
    void beforeClosing(std::function<void()> deed);

    // Waits for the work in hand (long work is told to stop by stopping()), then closes the journal and wipes its keys.
    void close();

    // Runs now and waits: only for locking, where a draft must be stored before anything else happens.
    template<class Work>
    void askAndWait(Work work) {
        Q_EMIT asked();
        QMetaObject::invokeMethod(
            &m_bench,
            [this, &work] {
                if (m_open)
                    work(*m_open);
            },
            Qt::BlockingQueuedConnection);
    }

Q_SIGNALS:
    void asked();    // somebody waits for the desk: work in the background gives way
    void changed();  // something was written
    void stopping(); // every long piece of work is to end

private:
    template<class Deed>
    void post(Deed deed) {
        Q_EMIT asked();
        QMetaObject::invokeMethod(&m_bench, std::move(deed), Qt::QueuedConnection);
    }

    const vault::Surroundings m_surroundings;
    QThread m_thread;
    QObject m_bench;    // lives on m_thread
    OpenJournal m_open; // touched on m_thread only, like the next
    std::vector<std::function<void()>> m_beforeClosing;
};

} // namespace aparte::app
