#include "app/help/guide.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace aparte::app {
namespace {

QString styled(const QString &words) {
    static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression typed(QStringLiteral("`(.+?)`"));
    QString text = words.toHtmlEscaped();
    text.replace(bold, QStringLiteral("<b>\\1</b>"));
    return text.replace(typed, QStringLiteral("<b>\\1</b>"));
}

QString spoken(const QString &words) {
    QString text = words;
    return text.remove(QStringLiteral("**")).remove(u'`');
}

GuideBlock block(const QString &kind, const QString &words) {
    return {kind, styled(words), spoken(words), {}, 0};
}

GuideBlock picture(const QString &seen, const QString &file, const QString &folder) {
    return {QStringLiteral("picture"), {}, seen, QUrl(folder + u'/').resolved(QUrl(file)).toString(), 0};
}

// What a line opens. A line that opens nothing goes on with the block before it.
bool opens(const QString &line, const QString &folder, GuideChapter &chapter) {
    static const QRegularExpression stepLine(QStringLiteral("^(\\d+)\\. (.+)$"));
    static const QRegularExpression pictureLine(QStringLiteral("^!\\[(.+)\\]\\((.+)\\)$"));
    auto &blocks = chapter.blocks;
    if (line.startsWith(u"# ")) {
        chapter.title = line.mid(2);
    } else if (line.startsWith(u"## ")) {
        blocks.push_back(block(QStringLiteral("heading"), line.mid(3)));
    } else if (line.startsWith(u"- ")) {
        blocks.push_back(block(QStringLiteral("item"), line.mid(2)));
    } else if (line.startsWith(u"> ")) {
        blocks.push_back(block(QStringLiteral("remark"), line.mid(2)));
    } else if (const auto step = stepLine.match(line); step.hasMatch()) {
        blocks.push_back(block(QStringLiteral("step"), step.captured(2)));
        blocks.back().number = step.captured(1).toInt();
    } else if (const auto seen = pictureLine.match(line); seen.hasMatch()) {
        blocks.push_back(picture(seen.captured(1), seen.captured(2), folder));
    } else {
        return false;
    }
    return true;
}

} // namespace

GuideChapter readChapter(const QString &markdown, const QString &folder) {
    GuideChapter chapter;
    bool goesOn = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &full : lines) {
        QString line = full.trimmed();
        if (goesOn && line.startsWith(u"> ") && chapter.blocks.back().kind == u"remark")
            line = line.mid(2); // each line of a remark has the sign
        if (line.isEmpty()) {
            goesOn = false;
        } else if (opens(line, folder, chapter)) {
            goesOn = !line.startsWith(u'#') && !line.startsWith(u'!');
        } else if (goesOn) {
            GuideBlock &last = chapter.blocks.back();
            last.text += u' ' + styled(line);
            last.plain += u' ' + spoken(line);
        } else {
            chapter.blocks.push_back(block(QStringLiteral("words"), line));
            goesOn = true;
        }
    }
    return chapter;
}

std::vector<GuideChapter> guideIn(const QString &language) {
    std::vector<GuideChapter> chapters;
    const QDir folder(QStringLiteral(":/guide/") + language);
    const QStringList files = folder.entryList({QStringLiteral("[1-9]-*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : files)
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            chapters.push_back(
                readChapter(QString::fromUtf8(file.readAll()), QStringLiteral("qrc:/guide/") + language));
    return chapters;
}

} // namespace aparte::app
