// Help inside the window: the user guide, the keyboard, what is protected. It knows nothing of a journal, so it can be
// read before one is open.
#pragma once

#include "app/help/guide.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace aparte::app {

class HelpPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed)      // "guide", "keyboard", "protection"
    Q_PROPERTY(int chapter READ chapter WRITE setChapter NOTIFY changed) // from 1; 0: the table of contents

public:
    explicit HelpPage(int chapter, QObject *parent = nullptr) : QObject(parent), m_chapter(chapter) {}

    QString part() const { return m_part; }
    void setPart(const QString &part);
    int chapter() const { return m_chapter; }
    void setChapter(int chapter);

    Q_INVOKABLE QStringList titles(const QString &language);
    Q_INVOKABLE QVariantList blocks(const QString &language, int chapter); // of GuideBlock's fields; none: no such

Q_SIGNALS:
    void changed();

private:
    const std::vector<GuideChapter> &in(const QString &language); // read once, when first asked for

    QString m_part = QStringLiteral("guide");
    int m_chapter;
    std::map<QString, std::vector<GuideChapter>> m_read;
};

// The chapter about the place that help was asked from ("writing", "lessons", ...); 0 where none is about it.
int chapterAbout(const QString &place);

} // namespace aparte::app
