#include "cli/progress_line.h"

#include "cli/interrupt.h"
#include "cli/standard_streams.h"

namespace aparte::cli {

ProgressLine::~ProgressLine() {
    if (m_percent >= 0)
        clearLine();
}

journal::Progress ProgressLine::progress() {
    journal::Progress progress;
    progress.cancel = interrupted();
    if (errorIsScreen())
        progress.report = [this](qint64 done, qint64 total) { show(done, total); };
    return progress;
}

void ProgressLine::show(qint64 done, qint64 total) {
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
    if (percent == m_percent)
        return;
    m_percent = percent;
    clearLine();
    sayWithoutLineEnd(QStringLiteral("%1 %2 %").arg(m_what).arg(percent));
}

} // namespace aparte::cli
