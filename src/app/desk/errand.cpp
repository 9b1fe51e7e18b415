#include "app/desk/errand.h"

#include "app/desk/desk.h"

namespace aparte::app {

Errand::Errand(Desk &desk, QObject *parent) : QObject(parent) {
    m_glance.setInterval(50);
    connect(&m_glance, &QTimer::timeout, this, &Errand::look);
    connect(&desk, &Desk::stopping, this, &Errand::cancel);
}

journal::Progress Errand::begin() {
    cancel();
    m_course = std::make_shared<Course>();
    m_share = -1;
    m_glance.start();
    Q_EMIT changed();
    journal::Progress progress;
    progress.cancel = &m_course->cancel;
    progress.report = [course = m_course](qint64 done, qint64 total) { // keeps the flag alive as long as the work
        course->done.store(done, std::memory_order_relaxed);
        course->total.store(total, std::memory_order_relaxed);
    };
    return progress;
}

void Errand::end() {
    m_course.reset();
    m_glance.stop();
    m_share = -1;
    Q_EMIT changed();
}

void Errand::cancel() {
    if (m_course)
        m_course->cancel.store(true, std::memory_order_relaxed);
}

void Errand::look() {
    const qint64 total = m_course->total.load(std::memory_order_relaxed);
    const qint64 done = m_course->done.load(std::memory_order_relaxed);
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1;
    if (qFuzzyCompare(share + 2, m_share + 2))
        return;
    m_share = share;
    Q_EMIT changed();
}

} // namespace aparte::app
