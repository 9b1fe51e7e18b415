// Backups while the journal is open: when they are due, one round at a time, and how old the last verified copy is. A
// round never stands in the way: bytes travel with the courier, and what has to be done at the desk gives way to
// whatever else is asked for there, and begins again later.
#pragma once

#include "app/backup/courier.h"
#include "app/desk/desk.h"
#include "app/desk/errand.h"
#include "app/desk/trouble.h"
#include "backup/departure.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace aparte::app {

class BackupRounds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    // What there is to say about it: "" (not known yet), none (no place), never (nothing verified), old, ahead (dated
    // in the future: the clock was wrong then, or is now), fine
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString verifiedAt READ verifiedAt NOTIFY changed) // of the newest, ISO; empty: never
    Q_PROPERTY(int debts READ debts NOTIFY changed)               // places that still hold what was erased or replaced
    Q_PROPERTY(QString now READ now NOTIFY passed)                // ISO, for ages in words; moves once a minute
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    static constexpr int oldAfterDays = 7;

    using Clock = std::function<QDateTime()>;
    BackupRounds(
        Desk &desk, QObject *parent, Clock clock = [] { return QDateTime::currentDateTime(); });

    void start(bool readOnly); // from unlocking on
    void stop();               // the journal closes

    QString state() const;
    QString verifiedAt() const;
    int debts() const;
    QString now() const;
    bool readOnly() const { return m_readOnly; }
    bool running() const { return m_step != Step::Rest; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }
    const std::vector<backup::Destination> &places() const { return m_places; }

    Q_INVOKABLE void runNow();
    Q_INVOKABLE void cancel();
    void letGo(); // the same, for whoever is about to change the journal's files as a whole
    void look();  // at the places, anew

Q_SIGNALS:
    void changed();
    void looked(); // the places were seen anew
    void passed();

private:
    enum class Step { Rest, Leaving, Bytes, Finish };
    using Slot = std::shared_ptr<std::optional<backup::Departure>>; // touched at the desk only
    struct Seen {
        std::vector<backup::Destination> places;
        std::optional<QDateTime> lastVerified;
        bool due = false;
    };
    static Seen seeIn(journal::Journal &open);
    void go(Step step);
    void begin();
    void depart();
    void travel(const std::vector<backup::CopyOrder> &orders);
    void arrive(const std::vector<backup::Arrival> &arrivals);
    void finish();
    void moveAgain();
    void rest();
    void finished(Result<std::vector<backup::Outcome>> outcomes);
    void giveWay();
    void take(Seen seen);
    void notice(const QStringList &reachable);
    template<class Work, class Answer>
    void askQuietly(Work work, Answer answer);

    Desk &m_desk;
    Clock m_clock;
    Trouble m_trouble{this};
    Errand m_errand;
    Courier m_courier;
    QTimer m_glance, m_again;
    std::vector<backup::Destination> m_places;
    std::optional<QDateTime> m_lastVerified;
    std::vector<backup::Arrival> m_arrivals;
    Slot m_departure = std::make_shared<std::optional<backup::Departure>>();
    QElapsedTimer m_sinceTried;
    Step m_step = Step::Rest;
    bool m_started = false, m_readOnly = false, m_known = false, m_asking = false, m_gaveWay = false, m_stopped = false,
         m_letsGoFirst = false;
};

} // namespace aparte::app
