#include "app/quiet_log.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace aparte::app {
namespace {

void tell(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    std::fprintf(stderr, "%s\n", qFormatLogMessage(type, context, message).toLocal8Bit().constData());
}

} // namespace

void tellWarningsOnly() {
    qInstallMessageHandler(tell);
}

} // namespace aparte::app
