// The user guide, read from the very Markdown files of docs/guide, which the program carries inside itself: no browser,
// no network. Only what those files use is understood: headings, paragraphs, lists, steps, remarks, pictures, words in
// bold.
#pragma once

#include <QString>
#include <QVariantList>

#include <vector>

namespace aparte::app {

struct GuideBlock {
    QString kind;    // "heading", "words", "item", "step", "remark", "picture"
    QString text;    // as QML's styled text
    QString plain;   // the same for a screen reader; of a picture: what is seen on it
    QString picture; // address of the picture, inside the program
    int number = 0;  // of a step
};

struct GuideChapter {
    QString title;
    std::vector<GuideBlock> blocks;
};

// `folder`: where pictures are looked for, as the file itself would ("qrc:/guide/fr").
GuideChapter readChapter(const QString &markdown, const QString &folder);
// All chapters of one language ("fr", "en"), in their order.
std::vector<GuideChapter> guideIn(const QString &language);

} // namespace aparte::app
