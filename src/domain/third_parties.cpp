#include "domain/third_parties.h"

#include "domain/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace aparte::domain {

namespace {

struct Word {
    QString folded;
    qsizetype from, until;
    bool capital;
};

std::vector<Word> wordsOf(const QString &text) {
    static const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{M}\\p{N}]+"));
    std::vector<Word> words;
    for (auto found = letters.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        words.push_back({foldedName(match.captured()), match.capturedStart(), match.capturedEnd(),
                         match.captured().front().isUpper()});
    }
    return words;
}

// What stands in names without being one.
bool isNobody(const QString &word) {
    static const QSet<QString> words = {
        QStringLiteral("mme"),       QStringLiteral("mlle"),       QStringLiteral("monsieur"),
        QStringLiteral("madame"),    QStringLiteral("direction"),  QStringLiteral("ressources"),
        QStringLiteral("humaines"),  QStringLiteral("service"),    QStringLiteral("drh"),
        QStringLiteral("directeur"), QStringLiteral("directrice"), QStringLiteral("responsable"),
        QStringLiteral("les"),       QStringLiteral("des"),        QStringLiteral("human"),
        QStringLiteral("resources"), QStringLiteral("the"),        QStringLiteral("and")};
    return word.size() < 3 || words.contains(word);
}

// As it follows in a text: "Jean-Marc" and "Jean Marc" are the same, words further apart are not.
bool isBeside(const QString &text, const Word &one, const Word &next) {
    const auto between = QStringView(text).mid(one.until, next.from - one.until);
    return between.size() <= 2 && !between.contains(u'.') && !between.contains(u',') && !between.contains(u'\n');
}

} // namespace

ThirdParties::ThirdParties(const QStringList &others, const QStringList &own, QString mask) : m_mask(std::move(mask)) {
    std::vector<Words> ownNames;
    const auto wordsIn = [](const QString &name) {
        Words words;
        for (const Word &word : wordsOf(name))
            words << word.folded;
        return words;
    };
    for (const QString &name : own) {
        ownNames.push_back(wordsIn(name));
        for (const QString &word : ownNames.back())
            m_own.insert(word);
    }
    for (const QString &name : others) {
        const Words words = wordsIn(name);
        if (words.isEmpty() || std::ranges::find(ownNames, words) != ownNames.end() ||
            (words.size() == 1 && m_own.contains(words.front())))
            continue;
        m_names.push_back(words);
        for (const Word &word : wordsOf(name))
            if (word.capital && !isNobody(word.folded) && !m_own.contains(word.folded))
                m_alone.insert(word.folded);
    }
    std::ranges::stable_sort(m_names, std::greater(), &Words::size);
}

bool ThirdParties::isAlone(const QString &word, bool capital) const {
    return capital && m_alone.contains(word);
}

QString ThirdParties::masked(const QString &text) const {
    const std::vector<Word> words = wordsOf(text);
    const auto nameAt = [&](std::size_t at) -> std::size_t { // how many words of it; 0: no name begins here
        for (const Words &name : m_names) {
            const auto length = static_cast<std::size_t>(name.size());
            bool same = at + length <= words.size();
            for (std::size_t index = 0; same && index < length; ++index)
                same = words[at + index].folded == name[static_cast<qsizetype>(index)] &&
                       (index == 0 || isBeside(text, words[at + index - 1], words[at + index]));
            if (same && (length > 1 || words[at].capital || name.front().size() > 3))
                return length;
        }
        return isAlone(words[at].folded, words[at].capital) ? 1 : 0;
    };
    QString shown;
    qsizetype copied = 0;
    bool justMasked = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t length = nameAt(at);
        if (length == 0) {
            justMasked = false;
            ++at;
            continue;
        }
        const bool together = justMasked && isBeside(text, words[at - 1], words[at]);
        if (!together)
            shown += QStringView(text).mid(copied, words[at].from - copied).toString() + m_mask;
        at += length;
        copied = words[at - 1].until;
        justMasked = true;
    }
    return shown + text.mid(copied);
}

} // namespace aparte::domain
