// A small dictionary for tests: nothing depends on what the system has.
#pragma once

#include "lessons/guard/guard.h"

#include <QSet>

namespace guard_tests {

using namespace aparte::lessons::guard;

class InventedWords : public WordList {
public:
    bool has(Language) const override { return true; }
    bool isWord(const QString &word) const override {
        static const QSet<QString> words = listed(
            "a aide aident aider ainsi an au aussi avance avancer avant avec bon calme ce clair claire clear confiance "
            "comité deux de des dire direction du délai en est et feedback fait from grand helps il intérim la le les "
            "leur "
            "marche matin mer mairie montre no on ouvert pause petit petite pierre pour public quand que qui retour "
            "rennes "
            "rose se service souvent son sur team tension to travail un une vient équipe écoute");
        return words.contains(word);
    }
    bool isName(const QString &word) const override {
        static const QSet<QString> names = listed("Karim Marie Pierre Claire Rose Dupont");
        return names.contains(word);
    }
    bool isProperNoun(const QString &word) const override {
        return isName(word) || word == QStringLiteral("Rennes") || word == QStringLiteral("Paris");
    }

private:
    static QSet<QString> listed(const char *words) {
        const QStringList list = QString::fromUtf8(words).split(u' ');
        return {list.begin(), list.end()};
    }
};

inline NotesSums noNotes() {
    NotesSums notes(1);
    notes.close();
    return notes;
}

inline Guard guardOf(const Known &known, NotesSums notes = noNotes(),
                     const std::vector<EarlierLessons::Earlier> &earlier = {}) {
    return {known, std::make_shared<const InventedWords>(), std::move(notes), earlier};
}

// Each finding as layer, reason, B or w, and the words it marks: "2 vault-name B Marie".
inline QStringList told(const Findings &findings, const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    QStringList all;
    for (const Finding &one : findings)
        all << QStringLiteral("%1 %2 %3 %4")
                   .arg(one.layer)
                   .arg(QLatin1String(one.reason), one.blocking ? QStringLiteral("B") : QStringLiteral("w"),
                        QString::fromUtf8(utf8.mid(one.bytes.start, one.bytes.end - one.bytes.start)));
    return all;
}

} // namespace guard_tests
