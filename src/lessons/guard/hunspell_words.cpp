#include "lessons/guard/hunspell_words.h"

#include <QFileInfo>

#include <hunspell/hunspell.hxx>
#include <mutex>

namespace aparte::lessons::guard {

namespace {

std::unique_ptr<Hunspell> firstOf(const QStringList &folders, const QStringList &names) {
    for (const QString &name : names)
        for (const QString &folder : folders) {
            const QString base = folder + u'/' + name;
            if (QFileInfo::exists(base + QStringLiteral(".aff")) && QFileInfo::exists(base + QStringLiteral(".dic")))
                return std::make_unique<Hunspell>((base + QStringLiteral(".aff")).toLocal8Bit().constData(),
                                                  (base + QStringLiteral(".dic")).toLocal8Bit().constData());
        }
    return {};
}

} // namespace

struct HunspellWords::Dictionaries {
    std::unique_ptr<Hunspell> french, english;
    mutable std::mutex alone; // hunspell changes itself while it answers

    static bool spells(const std::unique_ptr<Hunspell> &dictionary, const QString &word) {
        return dictionary && dictionary->spell(word.toStdString());
    }
};

HunspellWords::HunspellWords(const QStringList &folders) : m_read(std::make_unique<Dictionaries>()) {
    m_read->french = firstOf(folders, {QStringLiteral("fr"), QStringLiteral("fr_FR")});
    m_read->english = firstOf(folders, {QStringLiteral("en_US"), QStringLiteral("en_GB")});
}
HunspellWords::~HunspellWords() = default;

QStringList HunspellWords::systemFolders() {
    return {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
}

bool HunspellWords::has(Language language) const {
    return language == Language::French ? m_read->french != nullptr : m_read->english != nullptr;
}

bool HunspellWords::isWord(const QString &lowerCase) const {
    const std::lock_guard guard(m_read->alone);
    return Dictionaries::spells(m_read->french, lowerCase) || Dictionaries::spells(m_read->english, lowerCase);
}

bool HunspellWords::hasPart(const QString &word, std::initializer_list<const char *> parts) const {
    const std::lock_guard guard(m_read->alone);
    if (!m_read->french)
        return false;
    for (const std::string &analysis : m_read->french->analyze(word.toStdString()))
        for (const char *part : parts)
            if (analysis.find(part) != std::string::npos)
                return true;
    return false;
}

bool HunspellWords::isName(const QString &capitalised) const {
    return hasPart(capitalised, {"po:prn", "po:patr"});
}
bool HunspellWords::isProperNoun(const QString &capitalised) const {
    return hasPart(capitalised, {"po:prn", "po:patr", "po:npr"});
}

} // namespace aparte::lessons::guard
