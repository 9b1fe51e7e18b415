#include "app/help/help_page.h"

#include <QHash>

namespace aparte::app {

void HelpPage::setPart(const QString &part) {
    if (part == m_part)
        return;
    m_part = part;
    Q_EMIT changed();
}

void HelpPage::setChapter(int chapter) {
    if (chapter == m_chapter)
        return;
    m_chapter = chapter;
    Q_EMIT changed();
}

QStringList HelpPage::titles(const QString &language) {
    QStringList titles;
    for (const GuideChapter &chapter : in(language))
        titles.push_back(chapter.title);
    return titles;
}

QVariantList HelpPage::blocks(const QString &language, int chapter) {
    const auto &chapters = in(language);
    if (chapter < 1 || static_cast<std::size_t>(chapter) > chapters.size())
        return {};
    QVariantList blocks;
    for (const GuideBlock &block : chapters[static_cast<std::size_t>(chapter - 1)].blocks)
        blocks.push_back(QVariantMap{{QStringLiteral("kind"), block.kind},
                                     {QStringLiteral("text"), block.text},
                                     {QStringLiteral("plain"), block.plain},
                                     {QStringLiteral("picture"), block.picture},
                                     {QStringLiteral("number"), block.number}});
    return blocks;
}

const std::vector<GuideChapter> &HelpPage::in(const QString &language) {
    const auto found = m_read.find(language);
    return found != m_read.end() ? found->second : m_read.emplace(language, guideIn(language)).first->second;
}

int chapterAbout(const QString &place) {
    static const QHash<QString, int> chapters{
        {QStringLiteral("first-run"), 1}, {QStringLiteral("writing"), 2},  {QStringLiteral("person"), 3},
        {QStringLiteral("people"), 3},    {QStringLiteral("course"), 3},   {QStringLiteral("mission"), 3},
        {QStringLiteral("consents"), 4},  {QStringLiteral("review"), 4},   {QStringLiteral("lessons"), 5},
        {QStringLiteral("unlock"), 7},    {QStringLiteral("retention"), 8}};
    return chapters.value(place, 0);
}

} // namespace aparte::app
