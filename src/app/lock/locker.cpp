#include "app/lock/locker.h"

#include "app/desk/desk.h"
#include "app/lock/aside_bytes.h"
#include "app/lock/clipboard_trace.h"
#include "app/lock/desktop_signals.h"
#include "app/session/open_notes.h"
#include "journal/notes.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace aparte::app {

Locker::Locker(Desk &desk, OpenNotes &notes, LeftForms &forms, Replace replace, QObject *parent)
    : QObject(parent), m_desk(desk), m_notes(notes), m_forms(forms), m_replace(std::move(replace)), m_idle(this),
      m_courier(this, desk.surroundings().disk) {
    connect(&m_courier, &Courier::arrived, this, [this] { m_orders.clear(); });
    connect(&m_idle, &IdleWatch::secondsLeftChanged, this, &Locker::countdownChanged);
    connect(&m_idle, &IdleWatch::ranOut, this, &Locker::lock);
    new ClipboardTrace(this);
    connect(new DesktopSignals(this), &DesktopSignals::lockWanted, this, &Locker::lock);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, this, &Locker::tryAgain);
}

void Locker::watch(int idleMinutes) {
    m_watching = true;
    m_idle.start(idleMinutes * 60);
}

void Locker::receive(int carried) {
    auto memory = process::SealedMemory::handedOver(carried);
    if (!memory)
        return;
    const auto bytes = memory->read();
    if (!bytes)
        return;
    Carried handed = carriedIn(*bytes);
    m_aside = std::move(handed.drafts);
    m_formsAside = std::move(handed.forms);
    m_orders = std::move(handed.orders);
    if (carriesAnything())
        m_memory.emplace(*std::move(memory));
    if (!m_orders.empty())
        m_courier.carry(m_orders);
    Q_EMIT carriedChanged();
}

void Locker::leave(Then then) {
    m_then = then;
    if (m_held)
        return;
    if (m_watching)
        return keep();
    m_endAsked = then == Then::End && carriesAnything();
    Q_EMIT carriedChanged();
    if (!m_endAsked)
        go(then);
}

void Locker::keep() {
    m_watching = false;
    m_idle.stop();
    QGuiApplication::inputMethod()->commit();
    m_unkept = m_notes.unkept();
    Q_EMIT leaving();
    Q_EMIT m_desk.stopping();
    tryAgain();
}

// What can neither be stored nor carried stays here, in memory, behind a blank window that says so; both are tried
// again every few seconds. With something to carry the program locks, even when it was to end: ending would lose it.
void Locker::tryAgain() {
    m_held = !keepDrafts();
    Q_EMIT heldChanged();
    if (m_held)
        m_retry.start();
    else
        go(carriesAnything() ? Then::Fresh : m_then);
}

bool Locker::keepDrafts() {
    m_unkept = storeDrafts();
    if ((!m_unkept.empty() || !m_forms.all().empty()) && !carry())
        return false;
    m_unkept.clear();
    m_forms.forgetAll();
    return true;
}

std::vector<domain::Session> Locker::storeDrafts() {
    std::vector<domain::Session> refused;
    m_desk.askAndWait([&](journal::Journal &open) {
        for (domain::Session &text : m_unkept)
            if (auto kept = journal::keepDraft(open, text); !kept && kept.fault().code != "person.erased") {
                m_trouble.tell(kept.fault());
                refused.push_back(std::move(text));
            }
    });
    return refused;
}

bool Locker::carry() {
    bool carried = false;
    m_desk.askAndWait([&](journal::Journal &open) {
        auto aside = journal::setAside(open, m_unkept);
        auto forms = journal::setFormsAside(open, m_forms.all());
        if (!aside || !forms)
            return;
        aside->insert(aside->end(), m_aside.begin(), m_aside.end());
        forms->insert(forms->end(), m_formsAside.begin(), m_formsAside.end());
        carried = remember(*std::move(aside), *std::move(forms));
    });
    return carried;
}

bool Locker::remember(journal::Aside aside, journal::Aside forms) {
    auto memory = process::SealedMemory::holding(bytesOf({aside, forms, {}}));
    if (!memory)
        return false;
    m_aside = std::move(aside);
    m_formsAside = std::move(forms);
    m_memory.emplace(*std::move(memory));
    return true;
}

void Locker::loseAndGo() {
    m_unkept.clear();
    m_forms.forgetAll();
    if (m_endAsked) {
        m_aside.clear();
        m_formsAside.clear();
    }
    go(carriesAnything() ? Then::Fresh : m_then);
}

void Locker::goOn() {
    m_endAsked = false;
    Q_EMIT carriedChanged();
}

void Locker::understood() {
    m_broughtBack = false;
    Q_EMIT carriedChanged();
}

// What the backups' folders lack. No file is read or written for it here: locking waits for no backup.
void Locker::collectOrders() {
    m_desk.askAndWait([this](journal::Journal &open) { m_orders = open.backups().ordersForLock(); });
}

// The drafts are in memory already; the orders join them if there is room, and are no loss if there is none.
int Locker::handOver(Then then) {
    if (then == Then::End || (!carriesAnything() && m_orders.empty()))
        return -1;
    if (!m_orders.empty())
        if (auto memory = process::SealedMemory::holding(bytesOf({m_aside, m_formsAside, m_orders})))
            m_memory.emplace(*std::move(memory));
    return m_memory ? m_memory->descriptor() : -1;
}

void Locker::go(Then then) {
    m_retry.stop();
    clearOwnedClipboards();
    collectOrders();
    m_desk.close();
    m_replace(then, handOver(then));
}

} // namespace aparte::app
