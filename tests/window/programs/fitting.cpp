// Loaded before the program (LD_PRELOAD), for tests/window/test_longer_text.py: every text that was translated is
// marked, and becomes 40 % longer, as in another language; and whoever asks is told which texts of the window do not
// fit where they stand.
//
// APARTE_FITTING names a folder: a file "ask" in it is answered by a file "answer", one finding a line.
// APARTE_LONGER lengthens; without it the texts are as long as they are.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <dlfcn.h>

namespace {

constexpr QChar Mark(0x2060); // takes no room, and tells what went through the translation from what did not
constexpr double Slack = 1.5; // pixels: letters are measured in fractions

QString longer(const QString &text) {
    QString made(Mark), word;
    const auto put = [&] {
        made += word;
        if (word.size() > 2)
            made += word.first((word.size() * 2 + 4) / 5);
        word.clear();
    };
    for (const QChar &letter : text) {
        if (letter.isLetter() && !made.endsWith(u'%')) {
            word += letter;
            continue;
        }
        put();
        made += letter;
    }
    put();
    return made;
}

// A text as it lies in the window.
struct Lying {
    QQuickItem *item = nullptr;
    QString text;
    QRectF whole, seen; // of the letters
    const QQuickItem *cutBy = nullptr;
    const QQuickItem *layer = nullptr;
};

bool isShown(const QQuickItem *item) {
    return item->isVisible() && item->opacity() > 0 && item->width() > 0;
}

QRectF letters(QQuickItem *item) {
    const double width = item->property("contentWidth").toDouble(), height = item->property("contentHeight").toDouble();
    const int across = item->property("horizontalAlignment").toInt(),
              down = item->property("verticalAlignment").toInt();
    const double left = item->property("leftPadding").toDouble(), right = item->property("rightPadding").toDouble();
    const double top = item->property("topPadding").toDouble(), bottom = item->property("bottomPadding").toDouble();
    const double roomAcross = item->width() - left - right - width, roomDown = item->height() - top - bottom - height;
    const double x = left + (across & Qt::AlignHCenter ? roomAcross / 2 : across & Qt::AlignRight ? roomAcross : 0);
    const double y = top + (down & Qt::AlignVCenter ? roomDown / 2 : down & Qt::AlignBottom ? roomDown : 0);
    return {item->mapToScene({x, y}), item->mapToScene({x + width, y + height})};
}

Lying lie(QQuickItem *item, const QString &text) {
    Lying found{item, text, letters(item), {}, nullptr, item};
    found.seen = found.whole;
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip()) {
            found.cutBy = found.cutBy ? found.cutBy : above;
            found.seen &= above->mapRectToScene(above->boundingRect());
        }
        if (above->parentItem())
            found.layer = above;
    }
    return found;
}

void gather(QQuickItem *item, QList<Lying> &found) {
    if (!isShown(item) && item->parentItem())
        return;
    const QString text = item->inherits("QQuickText") ? item->property("text").toString().trimmed() : QString();
    if (!text.isEmpty())
        found.append(lie(item, text));
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        gather(child, found);
}

QString finding(const char *what, const QString &text, const QString &more = {}) {
    return QStringLiteral("%1\t%2\t%3\n")
        .arg(QLatin1String(what), QString(text).replace(u'\n', u' ').replace(u'\t', u' '), more);
}

QString size(const QRectF &rect) {
    return QStringLiteral("%1x%2").arg(rect.width()).arg(rect.height());
}

QString ofOne(const Lying &one, const QSizeF &window) {
    QString told;
    QQuickItem *item = one.item;
    if (item->property("truncated").toBool())
        told += finding("shortened", one.text, size({0, 0, item->width(), item->height()}));
    if (one.whole.width() > item->width() + Slack || one.whole.height() > item->height() + Slack)
        told += finding("larger than its place", one.text,
                        size(one.whole) + " in " + size({0, 0, item->width(), item->height()}));
    const QRectF room = one.cutBy ? one.cutBy->mapRectToScene(one.cutBy->boundingRect()) : QRectF({0, 0}, window);
    if (one.whole.left() < room.left() - Slack || one.whole.right() > room.right() + Slack)
        told += finding(
            "over the edge", one.text,
            QStringLiteral("by %1").arg(qMax(room.left() - one.whole.left(), one.whole.right() - room.right())));
    if (!one.text.contains(Mark))
        told += finding("unmarked", one.text);
    return told;
}

bool cover(const Lying &one, const Lying &other) {
    if (one.layer != other.layer || one.item->isAncestorOf(other.item) || other.item->isAncestorOf(one.item))
        return false;
    const bool same = one.cutBy == other.cutBy;
    const QRectF both = same ? one.whole & other.whole : one.seen & other.seen;
    return both.width() > 2 && both.height() > 3;
}

QString everything() {
    QString told;
    const auto windows = QGuiApplication::allWindows();
    for (QWindow *each : windows) {
        auto *window = qobject_cast<QQuickWindow *>(each);
        if (!window || !window->isVisible())
            continue;
        QList<Lying> found;
        gather(window->contentItem(), found);
        for (qsizetype at = 0; at < found.size(); ++at) {
            told += ofOne(found[at], window->size());
            for (qsizetype other = at + 1; other < found.size(); ++other)
                if (cover(found[at], found[other]))
                    told += finding("one over the other", found[at].text, found[other].text);
        }
        told += finding("texts", QString::number(found.size()));
    }
    return told;
}

void answerWhoAsks() {
    const QDir folder(qEnvironmentVariable("APARTE_FITTING"));
    if (!QFile::remove(folder.filePath(QStringLiteral("ask"))))
        return;
    QFile answer(folder.filePath(QStringLiteral("answer.part")));
    if (answer.open(QIODevice::WriteOnly) && answer.write(everything().toUtf8()) >= 0) {
        answer.close();
        answer.rename(folder.filePath(QStringLiteral("answer")));
    }
}

void begin() {
    QMetaObject::invokeMethod(
        qApp,
        [] {
            auto *timer = new QTimer(qApp);
            QObject::connect(timer, &QTimer::timeout, qApp, answerWhoAsks);
            timer->start(50);
        },
        Qt::QueuedConnection);
}
Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace

// In front of Qt's own.
QString QCoreApplication::translate(const char *context, const char *key, const char *disambiguation, int n) {
    using Translate = QString (*)(const char *, const char *, const char *, int);
    static const auto original =
        reinterpret_cast<Translate>(dlsym(RTLD_NEXT, "_ZN16QCoreApplication9translateEPKcS1_S1_i"));
    static const bool lengthens = qEnvironmentVariableIsSet("APARTE_LONGER");
    const QString text = original(context, key, disambiguation, n);
    return lengthens ? longer(text) : Mark + text;
}
