// How far long work has come, on one line of the screen that is taken away at the end; nothing when standard error is
// no screen. Ctrl+C stops the work either way.
#pragma once

#include "journal/progress.h"

#include <QString>

namespace aparte::cli {

class ProgressLine {
public:
    explicit ProgressLine(QString what) : m_what(std::move(what)) {}
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    journal::Progress progress();

private:
    void show(qint64 done, qint64 total);

    QString m_what;
    int m_percent = -1;
};

} // namespace aparte::cli
