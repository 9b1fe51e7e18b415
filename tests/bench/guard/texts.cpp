// Real text: names in old newspapers, runs copied from notes, lessons written by somebody who did not write the guard.
#include "lessons/guard/function_words.h"
#include "rows.h"

#include <QFile>
#include <QStringList>

#include <cstdio>
#include <map>

namespace guard_bench {

namespace {

struct Token {
    QString text;
    bool name = false, begins = false, glued = false; // glued: no space after it
};

std::optional<std::vector<Token>> tokensOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool columns = path.endsWith(QStringLiteral(".tsv"));
    std::vector<Token> tokens;
    bool first = columns;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList parts = line.split(columns ? u'\t' : u' ');
        if (parts.size() < 2 || line.startsWith(QStringLiteral("# ")) || std::exchange(first, false))
            continue;
        const auto isPerson = [&](const char *tag) {
            return parts[1].endsWith(QLatin1String(tag), Qt::CaseInsensitive);
        };
        const bool brokenOff = parts[0].endsWith(u'¬'); // at the end of a printed line: the word goes on
        const QString told = columns ? parts.last() : QString();
        tokens.push_back(
            {parts[0].chopped(brokenOff ? 1 : 0), isPerson("-PER") || isPerson("-pers"), parts[1].startsWith(u'B'),
             brokenOff ||
                 (told.contains(QStringLiteral("NoSpaceAfter")) && !told.contains(QStringLiteral("EndOfLine")))});
    }
    return tokens;
}

struct Names {
    Tally found;
    int otherWords = 0, otherMarked = 0;
};

// One sentence, as it stands, with the places of its names.
void ask(const Guard &guard, const std::vector<Token> &sentence, Names &names) {
    QString text;
    struct Place {
        qsizetype start, end;
        bool name;
    };
    std::vector<Place> places;
    bool before = false;
    for (const Token &token : sentence) {
        if (text.endsWith(u' ') &&
            (token.text == u"." || token.text == u"," || token.text == u")" || token.text == u"..."))
            text.chop(1); // as it is printed
        const qsizetype start = text.toUtf8().size(), end = start + token.text.toUtf8().size();
        if (token.name && before && !token.begins)
            places.back().end = end;
        else
            places.push_back({start, end, token.name});
        before = token.name;
        text += token.text +
                (token.glued || token.text == u"(" || token.text.endsWith(u'\'') ? QString() : QStringLiteral(" "));
    }
    const auto findings = guard.check(text, Language::French);
    for (const Place &place : places) {
        const Tally one = overPlace(findings, place.start, place.end);
        if (place.name)
            names.found.count(one.found > 0, one.blocked > 0);
        if (place.name && one.found == 0 && qEnvironmentVariableIsSet("GUARD_BENCH_SHOW"))
            std::printf("    not found: %s | %s\n", text.toUtf8().mid(place.start, place.end - place.start).constData(),
                        qPrintable(text.left(160)));
        else
            ++names.otherWords, names.otherMarked += one.found;
    }
}

QStringList linesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// Sentences of ordinary words, no two of six words alike.
QStringList inventedNote(std::mt19937 &random) {
    static const QStringList words = QStringLiteral("l’équipe n’avance plus quand chacun garde ses doutes pour lui "
                                                    "depuis la réorganisation et l’on se demande où trouver "
                                                    "un peu d’écoute après tant de réunions où rien n’est décidé alors "
                                                    "qu’une parole simple aurait suffi à rétablir "
                                                    "la confiance entre des collègues épuisés par l’urgence ; il "
                                                    "faudrait ralentir, nommer ce qui pèse, dire à voix "
                                                    "haute les règles implicites, préparer chaque échange difficile, "
                                                    "accepter de déléguer sans contrôler et fêter les "
                                                    "réussites même modestes avec celles qui les ont portées")
                                         .split(u' ');
    QStringList note;
    for (int at = 0; at < 60; ++at)
        note << words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
    return note;
}

QString disguised(const QStringList &run, std::mt19937 &random) {
    QStringList parts = run;
    for (QString &part : parts)
        switch (random() % 5) {
        case 0:
            part = part.toUpper();
            break;
        case 1:
            part = part.normalized(QString::NormalizationForm_D);
            break;
        case 2:
            part.replace(u'é', u'e').replace(u'è', u'e').replace(u'ê', u'e').replace(u'à', u'a').replace(u'ù', u'u');
            break;
        case 3:
            part.replace(u'’', u'\'');
            break;
        default:
            break;
        }
    static const QStringList joints{QStringLiteral(" "),  QStringLiteral(", "),  QStringLiteral(" – "),
                                    QStringLiteral("\n"), QStringLiteral(" ; "), QStringLiteral("... ")};
    QString text;
    for (const QString &part : parts)
        text += (text.isEmpty() ? QString() : joints[static_cast<qsizetype>(random() % 6)]) + part;
    return text;
}

} // namespace

void corpora(const Words &words, const QString &folder) {
    NotesSums none(1);
    none.close();
    const Guard guard({}, words, none, {});
    for (const char *file : {"europeana-fr.bio", "newseye-dev-fr.tsv"}) {
        const auto tokens = tokensOf(folder + u'/' + QLatin1String(file));
        if (!tokens) {
            std::printf("person names in %s: not measured, the corpus is not there\n", file);
            continue;
        }
        Names names;
        std::vector<Token> sentence;
        for (const Token &token : *tokens) {
            sentence.push_back(token);
            const bool ends = token.text == u"." || token.text == u"!" || token.text == u"?";
            const bool shortens = sentence.size() > 1 && sentence[sentence.size() - 2].text.size() <= 3; // "M."
            if ((ends && sentence.size() > 8 && !token.name && !shortens) || sentence.size() == 200) {
                ask(guard, sentence, names);
                sentence.clear();
            }
        }
        ask(guard, sentence, names);
        row(QStringLiteral("person names in %1").arg(QLatin1String(file)), names.found, "goal 0.97");
        row(QStringLiteral("  other words marked there"), {names.otherWords, names.otherMarked, 0}, "");
    }
}

void copiedRuns(const Words &words, std::mt19937 &random) {
    NotesSums notes(random());
    std::vector<QStringList> texts;
    for (NotesSums::Person person = 0; person < 40; ++person)
        for (int round = 0; round < 10; ++round) {
            texts.push_back(inventedNote(random));
            notes.add(person, texts.back().join(u' ').toStdString());
        }
    notes.close();
    const Guard guard({}, words, notes, {});
    Tally copied;
    for (int round = 0; round < 5000; ++round) {
        QStringList note = texts[random() % texts.size()];
        note.removeAll(QStringLiteral(";"));
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(note.size() - 6));
        const QString lesson =
            QStringLiteral("Ce qui aide : ") + disguised(note.mid(at, 6), random) + QStringLiteral(" souvent.");
        const auto findings = guard.check(lesson, Language::French);
        const bool found = std::ranges::any_of(findings, [](const Finding &one) {
            return one.layer == 6 && one.blocking && std::string_view(one.reason) == "copied";
        });
        copied.count(found, found);
    }
    row(QStringLiteral("copied runs of six words, whatever case, accents, punctuation"), copied, "goal 1");
}

void cleanLessons(const Words &words, const QString &file) {
    const QStringList lessons = linesOf(file);
    if (lessons.isEmpty()) {
        std::puts("clean lessons wrongly blocked: not measured, there is no file of them");
        return;
    }
    NotesSums none(1);
    none.close();
    const Guard guard({}, words, none, {});
    Tally blocked{}, warned{};
    std::map<std::string, int> reasons;
    for (const QString &line : lessons) {
        const QString lesson = line.section(u'\t', -1);
        const auto findings = guard.check(lesson, languageOf(lesson));
        const bool stops = std::ranges::any_of(findings, &Finding::blocking);
        blocked.count(stops, stops);
        warned.count(!stops && !findings.empty(), false);
        for (const Finding &one : findings) {
            ++reasons[std::string(one.blocking ? "blocked: " : "warned: ") + one.reason];
            if (qEnvironmentVariableIsSet("GUARD_BENCH_SHOW"))
                std::printf("    %s %s: %s\n", one.blocking ? "BLOCKED" : "warned", one.reason, qPrintable(lesson));
        }
    }
    row(QStringLiteral("clean lessons wrongly blocked"), blocked, "goal <= 0.05");
    row(QStringLiteral("  clean lessons warned of"), warned, "");
    for (const auto &[reason, count] : reasons)
        std::printf("    %4d %s\n", count, reason.c_str());
}

} // namespace guard_bench
