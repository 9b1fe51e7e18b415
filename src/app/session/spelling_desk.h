// Where words are looked up: the dictionaries are read and asked on a thread of their own, so that no key waits for
// them. What was answered is remembered while notes are open, and forgotten with them; nothing is written.
#pragma once

#include "journal/words.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace aparte::journal {
class Dictionaries;
}

namespace aparte::app {

class SpellingDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the open notes have it")
    Q_PROPERTY(bool frenchMissing READ frenchMissing NOTIFY looked)
    Q_PROPERTY(bool englishMissing READ englishMissing NOTIFY looked)

public:
    explicit SpellingDesk(QObject *parent, const QStringList &folders = {}); // empty: the system's
    ~SpellingDesk() override;

    bool frenchMissing() const { return m_looked && !m_french; }
    bool englishMissing() const { return m_looked && !m_english; }

    enum class Verdict { Right, Wrong, NotYet };
    Verdict verdict(const QString &word, journal::Language language); // asks where it is not known yet: answered()
    void suggest(QObject *who, const QString &word, journal::Language language,
                 std::function<void(const QStringList &)> answer);
    void forget();

Q_SIGNALS:
    void looked();
    void answered(); // more words are known

private:
    void send();

    using Words = QHash<QString, bool>;
    Words m_known[2];
    QSet<QString> m_wanted[2];
    QTimer m_soon;
    QThread m_thread;
    QObject m_bench; // lives on m_thread, like the next
    std::shared_ptr<journal::Dictionaries> m_dictionaries;
    bool m_looked = false, m_french = false, m_english = false;
};

} // namespace aparte::app
