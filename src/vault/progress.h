// How long work says where it is, and how it is stopped.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace aparte::vault {

struct Progress {
    std::function<void(qint64 done, qint64 total)> report; // may be empty; called from the working thread
    const std::atomic<bool> *cancel = nullptr;             // may be null; true: stop, leaving things as they were

    void at(qint64 done, qint64 total) const {
        if (report)
            report(done, total);
    }
    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

} // namespace aparte::vault
