// Names of many origins in every form they may be written in: no origin is found less well than another.
#include "rows.h"

#include <QStringList>

#include <cstdio>

namespace guard_bench {

namespace {

struct Origin {
    const char *called;
    QStringList first, last;
};

QStringList listed(const char *names) {
    return QString::fromUtf8(names).split(u' ');
}

const std::vector<Origin> &origins() {
    static const std::vector<Origin> all{
        {"French", listed("Marie Pierre Claire Benoît Élodie Jean-Luc Anaïs Thibault Solène Lucas Rose Léa"),
         listed("Durand Lefèvre Petit Marchand Dubois Besançon Le-Goff Kerguélen Roux Leblanc Moulin Fontaine")},
        {"North African", listed("Karim Nadia Yasmine Mohamed Fatima Rachid Samira Abdelkader Leïla Zinedine Inès Ali"),
         listed("Benali Haddad Bouzid Cherif El-Amrani Belkacem Mansouri Ziani Khelifi Saïdi Toumi Ait-Ahmed")},
        {"West African", listed("Oumar Aminata Nkosi Kouassi Fatou Ibrahima Mariama Adjoa Kwame Awa Sékou Ndeye"),
         listed("Diallo Traoré Ndiaye Kouyaté Ouédraogo Mbaye Konaté Sow Adébayo Okonkwo Cissé Bâ-Diop")},
        {"Slavic and Baltic", listed("Łukasz Agnieszka Oksana Zdeněk Milica Andrei Ivana Tomáš Bożena Rasa Goran Věra"),
         listed("Wójcik Kowalczyk Shevchenko Dvořák Jovanović Petrov Novák Kaźmierczak Horvat Žukauskas Babić Říha")},
        {"Iberian and Latin American",
         listed("José María-Inés João Conceição Íñigo Guadalupe Tiago Ximena Núria Paulo Lúcia Raúl"),
         listed("García Fernandes Gonçalves Muñoz Ibáñez Carvalho Ortega Sánchez Peña Araújo Quispe Figueiredo")},
        {"Asian", listed("Nguyễn Priya Wei Hiroshi Thị-Mai Anjali Jin-woo Suda Arjun Xiaoming Mei Phuong"),
         listed("Trần Sharma Zhang Yamamoto Phạm Krishnamurthy Kim Chaiyasit Patel Huang Suzuki Đặng")},
        {"English and German",
         listed("James Heather Siobhán Wolfgang Björn Matthew Grace Jürgen Fiona Hope Liam Ulrike"),
         listed("O'Brien Smith Müller Schröder MacDonald Young Weiß Thompson Baker Großmann Hughes Brown")},
        {"Turkish, Armenian, Greek",
         listed("Gülşen Aram Eleni Çağlar Tigran Kostas Zeynep Ayşe Anahit Dimitra Yiğit Vartan"),
         listed("Yılmaz Sarkissian Papadopoulos Öztürk Petrosyan Georgiou Şahin Aydın Grigoryan Nikolaïdis Kılıç "
                "Mardirossian")},
    };
    return all;
}

QString withoutAccents(const QString &name) {
    QString plain;
    for (const QChar unit : name.normalized(QString::NormalizationForm_D))
        if (!unit.isMark())
            plain += unit;
    return plain;
}

QString between(const QString &name, const QString &joint) {
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at)
        text += (at > 0 && name[at].isLetter() && name[at - 1].isLetter() ? joint : QString()) + name[at];
    return text;
}

QString lookAlike(QString name) {
    static const QString latin = QStringLiteral("aeopcxyiABEKMHOPCTX"), other = QStringLiteral("аеорсхуіАВЕКМНОРСТХ");
    for (QChar &unit : name)
        if (const qsizetype at = latin.indexOf(unit); at >= 0)
            unit = other[at];
    return name;
}

// Every written form of one name that stands alone.
QStringList forms(const QString &name) {
    QStringList all{name,
                    name.toUpper(),
                    name.toLower(),
                    withoutAccents(name),
                    withoutAccents(name).toUpper(),
                    name.normalized(QString::NormalizationForm_D),
                    between(name, QStringLiteral(" ")),
                    between(name, QStringLiteral("-")),
                    between(name, QStringLiteral(".")),
                    between(name, QStringLiteral("\u200b")),
                    between(name, QStringLiteral("\u00ad")),
                    lookAlike(name),
                    name + QStringLiteral("'s"),
                    name + QStringLiteral("’s"),
                    QStringLiteral("d’") + name,
                    QString(name).replace(u'-', u' '),
                    QString(name).remove(u'-')};
    all.removeDuplicates();
    return all;
}

struct Sentence {
    QString before, after;
    Language language;
};
const std::vector<Sentence> &sentences() {
    static const std::vector<Sentence> all{
        {QStringLiteral("Un retour clair de "), QStringLiteral(" aide à avancer."), Language::French},
        {QString(), QStringLiteral(" montre que nommer les tensions aide."), Language::French},
        {QStringLiteral("Clear feedback from "), QStringLiteral(" helps a team to move on."), Language::English},
    };
    return all;
}

Tally asked(const Guard &guard, const Sentence &sentence, const QString &written) {
    const auto findings = guard.check(sentence.before + written + sentence.after, sentence.language);
    const qsizetype start = sentence.before.toUtf8().size();
    const Tally tally = overPlace(findings, start, start + written.toUtf8().size());
    if (tally.found == 0 && qEnvironmentVariableIsSet("GUARD_BENCH_SHOW"))
        std::printf("    not found: %s%s%s\n", qPrintable(sentence.before), qPrintable(written),
                    qPrintable(sentence.after));
    return tally;
}

void add(Tally &to, const Tally &one) {
    to.of += one.of, to.found += one.found, to.blocked += one.blocked;
}

// A letter more, less or other, or two that changed places, at every place.
QStringList slips(const QString &name, std::mt19937 &random) {
    const auto letter = [&random] { return QChar(static_cast<char16_t>(u'a' + random() % 26)); };
    QStringList all;
    for (qsizetype at = 0; at < name.size(); ++at) {
        QString other = name, more = name, less = name, turned = name;
        other[at] = letter();
        all << other << more.insert(at, letter()) << less.remove(at, 1);
        if (at + 1 < name.size()) {
            std::swap(turned[at], turned[at + 1]);
            all << turned;
        }
    }
    all.removeAll(name);
    return all;
}

} // namespace

void namesInAllForms(const Words &words, std::mt19937 &random) {
    Known known;
    for (const Origin &origin : origins())
        for (qsizetype at = 0; at < origin.first.size(); ++at)
            known.people.push_back({{origin.first[at] + u' ' + origin.last[at]}, {}});
    NotesSums none(1);
    none.close();
    const Guard guard(known, words, none, {});
    Tally all, initials, slipped;
    for (const Origin &origin : origins()) {
        Tally mine, mineSlipped;
        for (qsizetype at = 0; at < origin.first.size(); ++at) {
            const QString &first = origin.first[at], &last = origin.last[at];
            for (const Sentence &sentence : sentences()) {
                for (const QString &name :
                     {first, last, QString(first + u' ' + last), QString(last + u' ' + first), QString(first + last)})
                    for (const QString &form : forms(name))
                        add(mine, asked(guard, sentence, form));
                for (const QString &form :
                     {QString(first.left(1) + last.left(1)).toUpper(),
                      QString(first.left(1) + u'.' + last.left(1) + u'.').toUpper(),
                      QString(first.left(1) + QStringLiteral(". ") + last.left(1) + u'.').toUpper(),
                      QString(first + u' ' + last.left(1) + u'.'),
                      QString(first.left(1) + QStringLiteral(". ") + last)})
                    add(initials, asked(guard, sentence, form));
                for (const QString &name : {first, last})
                    if (name.size() >= 5)
                        for (const QString &slip : slips(name, random))
                            add(mineSlipped, asked(guard, sentence, slip));
            }
        }
        row(QStringLiteral("  names, %1: all written forms").arg(QLatin1String(origin.called)), mine, "");
        row(QStringLiteral("  names, %1: one typo").arg(QLatin1String(origin.called)), mineSlipped, "");
        add(all, mine);
        add(slipped, mineSlipped);
    }
    row(QStringLiteral("vault names in all written forms"), all, "goal 1");
    row(QStringLiteral("vault names as initials"), initials, "goal 1");
    row(QStringLiteral("one typo from five letters"), slipped, "goal 1");
}

} // namespace guard_bench
