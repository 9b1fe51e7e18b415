// What the program was started with: a person may name a journal; a locked program also says where its window was.
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace aparte::app {

struct Arguments {
    bool locked = false;
    QString journal;  // folder; empty: the one last opened
    QRect geometry;   // invalid: the usual
    int carried = -1; // descriptor of what the process before this one could not store
    bool help = false, version = false;
};

Arguments readArguments(const QStringList &arguments);
// Of the fresh process after locking.
std::vector<std::string> argumentsFor(const QString &journal, const QRect &geometry, int carried);

} // namespace aparte::app
