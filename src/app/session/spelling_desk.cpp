#include "app/session/spelling_desk.h"

#include "journal/spelling.h"

#include <QPointer>

#include <array>

namespace aparte::app {
namespace {

constexpr qsizetype mostKnown = 50'000; // words; a journal of years has fewer
std::size_t at(journal::Language language) {
    return language == journal::Language::French ? 0 : 1;
}

} // namespace

SpellingDesk::SpellingDesk(QObject *parent, const QStringList &folders)
    : QObject(parent), m_dictionaries(std::make_shared<journal::Dictionaries>(folders)) {
    m_bench.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SpellingDesk::send);
}

SpellingDesk::~SpellingDesk() {
    m_thread.quit();
    m_thread.wait();
}

SpellingDesk::Verdict SpellingDesk::verdict(const QString &word, journal::Language language) {
    const Words &known = m_known[at(language)];
    if (const auto found = known.find(word); found != known.end())
        return *found ? Verdict::Right : Verdict::Wrong;
    m_wanted[at(language)].insert(word);
    if (!m_soon.isActive())
        m_soon.start();
    return Verdict::NotYet;
}

void SpellingDesk::send() {
    std::array<QSet<QString>, 2> wanted{std::exchange(m_wanted[0], {}), std::exchange(m_wanted[1], {})};
    QMetaObject::invokeMethod(
        &m_bench,
        [this, wanted = std::move(wanted), dictionaries = m_dictionaries] {
            std::array<Words, 2> said;
            for (const auto language : {journal::Language::French, journal::Language::English})
                for (const QString &word : wanted[at(language)])
                    said[at(language)].insert(word, dictionaries->isRight(word, language));
            const bool french = dictionaries->has(journal::Language::French);
            const bool english = dictionaries->has(journal::Language::English);
            QMetaObject::invokeMethod(this, [this, said, french, english] {
                for (std::size_t one = 0; one < said.size(); ++one) {
                    if (m_known[one].size() > mostKnown)
                        m_known[one].clear();
                    m_known[one].insert(said[one]);
                }
                m_french = french;
                m_english = english;
                if (!std::exchange(m_looked, true))
                    Q_EMIT looked();
                Q_EMIT answered();
            });
        },
        Qt::QueuedConnection);
}

void SpellingDesk::suggest(QObject *who, const QString &word, journal::Language language,
                           std::function<void(const QStringList &)> answer) {
    QMetaObject::invokeMethod(
        &m_bench,
        [this, asker = QPointer(who), word, language, answer = std::move(answer), dictionaries = m_dictionaries] {
            const QStringList found = dictionaries->suggestions(word, language);
            QMetaObject::invokeMethod(this, [asker, answer, found] {
                if (asker)
                    answer(found);
            });
        },
        Qt::QueuedConnection);
}

void SpellingDesk::forget() {
    for (Words &words : m_known)
        words.clear();
    for (QSet<QString> &words : m_wanted)
        words.clear();
}

} // namespace aparte::app
