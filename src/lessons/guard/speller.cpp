#include "lessons/guard/speller.h"

#include <QFileInfo>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <vector>

namespace aparte::lessons::guard {

using Several = std::vector<std::unique_ptr<Hunspell>>; // English as both sides of the ocean write it

struct Speller::Dictionaries {
    QStringList folders;
    Several french, english;
    bool read = false;

    void readOnce();
    const Several &of(Language language) {
        readOnce();
        return language == Language::French ? french : english;
    }
};

namespace {

void addFirst(Several &into, const QStringList &folders, const QStringList &names) {
    for (const QString &name : names)
        for (const QString &folder : folders) {
            const QString base = folder + u'/' + name;
            const QString rules = base + QStringLiteral(".aff"), words = base + QStringLiteral(".dic");
            if (!QFileInfo::exists(rules) || !QFileInfo::exists(words))
                continue;
            into.push_back(
                std::make_unique<Hunspell>(rules.toLocal8Bit().constData(), words.toLocal8Bit().constData()));
            return;
        }
}

std::string asDictionaries(QString word) { // one apostrophe, as they have it
    return word.replace(u'’', u'\'').toStdString();
}

} // namespace

void Speller::Dictionaries::readOnce() {
    if (std::exchange(read, true))
        return;
    addFirst(french, folders, {QStringLiteral("fr"), QStringLiteral("fr_FR")});
    addFirst(english, folders, {QStringLiteral("en_GB")});
    addFirst(english, folders, {QStringLiteral("en_US")});
}

Speller::Speller(const QStringList &folders) : m_read(std::make_unique<Dictionaries>()) {
    m_read->folders = folders;
}
Speller::~Speller() = default;

bool Speller::has(Language language) const {
    return !m_read->of(language).empty();
}

bool Speller::isRight(const QString &word, Language language) const {
    const Several &dictionaries = m_read->of(language);
    const std::string asked = asDictionaries(word);
    return dictionaries.empty() ||
           std::ranges::any_of(dictionaries, [&](const auto &one) { return one->spell(asked); });
}

QStringList Speller::suggestions(const QString &word, Language language) const {
    constexpr qsizetype most = 6;
    QStringList found;
    for (const auto &dictionary : m_read->of(language))
        for (const std::string &one : dictionary->suggest(asDictionaries(word)))
            if (const QString said = QString::fromStdString(one); !found.contains(said) && found.size() < most)
                found << said;
    return found;
}

} // namespace aparte::lessons::guard
