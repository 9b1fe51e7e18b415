#include "lessons/guard/canonical_form.h"

#include "lessons/guard/folding_table.h"

#include <algorithm>

namespace aparte::lessons::guard {

namespace {

bool isWritten(char32_t point) { // an emoji's parts and a line's direction are no disguise
    return point != 0x200D && point != 0xAD && point != 0xFEFF && !QChar::isMark(point);
}

QString asTyped(const QString &word) { // as a dictionary has it
    QString kept;
    for (const QChar unit : word)
        if (unit.category() != QChar::Other_Format)
            kept += unit;
    return kept.normalized(QString::NormalizationForm_C);
}

} // namespace

CanonicalForm::CanonicalForm(const QString &text) {
    const QByteArray typed = text.toUtf8();
    const std::string_view utf8(typed.constData(), static_cast<std::size_t>(typed.size()));
    for (std::size_t at = 0; at < utf8.size();) {
        const auto start = static_cast<qsizetype>(at);
        const char32_t point = nextPoint(utf8, at);
        const auto end = static_cast<qsizetype>(at);
        const CanonicalPoint one = canonical(point);
        ++m_length;
        if (one.kind == PointKind::Invisible) {
            if (isWritten(point))
                m_invisible.push_back({start, end});
            if (!m_units.empty())
                m_units.back().end = end;
            continue;
        }
        const bool inWord = one.kind != PointKind::Separator;
        for (const char16_t unit : one.text) {
            m_text += QChar(unit);
            m_units.push_back({start, end, QChar::isUpper(point) || QChar::isTitleCase(point), inWord});
            m_lookAlike.push_back(one.lookAlike);
        }
    }
    findWords();
    for (Word &word : m_words) {
        const Span span = bytes(word.at);
        word.written = asTyped(QString::fromUtf8(typed.sliced(span.start, span.end - span.start)));
    }
}

void CanonicalForm::findWords() {
    const auto unit = [this](qsizetype at) -> const Unit & { return m_units[static_cast<std::size_t>(at)]; };
    for (qsizetype at = 0; at < m_text.size();) {
        if (!unit(at).inWord) {
            ++at;
            continue;
        }
        Word word{.folded = {}, .written = {}, .at = {at, at}};
        qsizetype capitals = 0, letters = 0, alike = 0;
        for (; at < m_text.size() && unit(at).inWord; ++at) {
            capitals += unit(at).capital ? 1 : 0;
            letters += m_text[at].isDigit() ? 0 : 1;
            alike += m_lookAlike[static_cast<std::size_t>(at)] ? 1 : 0;
        }
        word.at.end = at;
        word.folded = m_text.sliced(word.at.start, at - word.at.start);
        word.capital = unit(word.at.start).capital;
        word.allCapitals = capitals == letters && capitals > 0 && word.folded.size() > 1;
        word.mixesAlphabets = alike > 0 && alike < word.folded.size();
        word.opensSentence = opensSentence(word.at.start);
        m_words.push_back(std::move(word));
    }
}

// "M. Durand" and "J. Martin" go on after their dot.
bool CanonicalForm::endsAbbreviation(qsizetype dot) const {
    qsizetype start = dot;
    while (start > 0 && m_units[static_cast<std::size_t>(start - 1)].inWord)
        --start;
    const QStringView word = QStringView(m_text).sliced(start, dot - start);
    return (word.size() == 1 && word[0].isLetter()) || word == u"mm" || word == u"mme" || word == u"mmes" ||
           word == u"mlle" || word == u"dr" || word == u"mr" || word == u"mrs" || word == u"ms" || word == u"pr" ||
           word == u"me";
}

bool CanonicalForm::opensSentence(qsizetype at) const {
    while (at > 0) {
        const QChar before = m_text[--at];
        if (before == u'.')
            return !endsAbbreviation(at);
        if (QStringView(u"!?…:\n•«\"(;*#>[").contains(before))
            return true;
        if (m_units[static_cast<std::size_t>(at)].inWord || !(before == u' ' || before == u'-'))
            return false;
    }
    return true;
}

Span CanonicalForm::bytes(Span inText) const {
    if (m_units.empty() || inText.end <= inText.start)
        return {};
    return {m_units[static_cast<std::size_t>(inText.start)].start,
            m_units[static_cast<std::size_t>(inText.end - 1)].end};
}

QStringView CanonicalForm::between(const Word &one, const Word &next) const {
    return QStringView(m_text).sliced(one.at.end, next.at.start - one.at.end);
}

Findings disguises(const CanonicalForm &form) {
    Findings found;
    for (const Word &word : form.words())
        if (word.mixesAlphabets)
            found.push_back({form.bytes(word.at), 1, "look-alike", true});
    for (const Span &span : form.invisible())
        found.push_back({span, 1, "invisible", false});
    const auto &words = form.words();
    for (std::size_t first = 0; first < words.size();) {
        std::size_t last = first;
        while (last < words.size() && words[last].folded.size() == 1 && words[last].folded[0].isLetter() &&
               (last == first || form.between(words[last - 1], words[last]).size() == 1))
            ++last;
        if (last - first >= 4)
            found.push_back({form.bytes({words[first].at.start, words[last - 1].at.end}), 1, "spaced-letters", false});
        first = std::max(last, first + 1);
    }
    return found;
}

} // namespace aparte::lessons::guard
