#include "app/arguments.h"

namespace aparte::app {
namespace {

QRect geometryFrom(const QString &text) { // x,y,width,height
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return {};
    return {parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), parts[3].toInt()};
}

} // namespace

Arguments readArguments(const QStringList &arguments) {
    Arguments read;
    for (qsizetype place = 1; place < arguments.size(); ++place) {
        const QString &word = arguments[place];
        if (word == u"--locked")
            read.locked = true;
        else if (word == u"--help")
            read.help = true;
        else if (word == u"--version")
            read.version = true;
        else if (word == u"--place")
            read.geometry = geometryFrom(arguments.value(++place));
        else if (word == u"--carried")
            read.carried = arguments.value(++place).toInt();
        else if (!word.startsWith(u'-'))
            read.journal = word;
    }
    return read;
}

std::vector<std::string> argumentsFor(const QString &journal, const QRect &geometry, int carried) {
    const QString place =
        QStringLiteral("%1,%2,%3,%4").arg(geometry.x()).arg(geometry.y()).arg(geometry.width()).arg(geometry.height());
    std::vector<std::string> words{"--place", place.toStdString()};
    if (carried >= 0)
        words.insert(words.end(), {"--carried", std::to_string(carried)});
    words.push_back(journal.toStdString());
    return words;
}

} // namespace aparte::app
