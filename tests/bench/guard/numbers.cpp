// French patterns with good and bad checksums, and figures that are none of them.
#include "rows.h"

#include <QStringList>

namespace guard_bench {

namespace {

using Random = std::mt19937;

QString digits(int count, Random &random) {
    QString text;
    for (int at = 0; at < count; ++at)
        text += QChar(static_cast<char16_t>(u'0' + random() % 10));
    return text;
}
int from(int least, int most, Random &random) {
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}
QString padded(qint64 number, int width) {
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}
QString grouped(const QString &text, std::initializer_list<int> sizes, const QString &joint) {
    QStringList parts;
    qsizetype at = 0;
    for (const int size : sizes)
        parts << text.mid(at, size), at += size;
    return parts.join(joint);
}
QString joint(Random &random) {
    static const QStringList joints{QString(), QStringLiteral(" "), QStringLiteral("\u00a0"), QStringLiteral("."),
                                    QStringLiteral("-")};
    return joints[from(0, 4, random)];
}

QString luhn(const QString &digits) { // the digit that closes it
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const int value = digits[digits.size() - 1 - at].digitValue() * (at % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return QString::number((10 - sum % 10) % 10);
}

QString nir(Random &random, int wrong) {
    const bool corsica = random() % 10 == 0;
    const QString department =
        corsica ? (random() % 2 ? QStringLiteral("2A") : QStringLiteral("2B")) : padded(from(1, 95, random), 2);
    const QString body = QString::number(from(1, 2, random)) + padded(from(0, 99, random), 2) +
                         padded(from(1, 12, random), 2) + department + padded(from(1, 990, random), 3) +
                         padded(from(1, 999, random), 3);
    QString number = body;
    number.replace(QStringLiteral("2A"), QStringLiteral("19")).replace(QStringLiteral("2B"), QStringLiteral("18"));
    const qint64 key = 97 - number.toLongLong() % 97;
    return grouped(body + padded((key + wrong - 1) % 97 + 1, 2), {1, 2, 2, 2, 3, 3, 2}, joint(random));
}
QString siren(Random &random, int wrong) {
    const QString body = QString::number(from(1, 9, random)) + digits(7, random);
    return grouped(body + QString::number((luhn(body).toInt() + wrong) % 10), {3, 3, 3}, joint(random));
}
QString siret(Random &random, int wrong) {
    const QString body = QString::number(from(1, 9, random)) + digits(12, random);
    return grouped(body + QString::number((luhn(body).toInt() + wrong) % 10), {3, 3, 3, 5}, joint(random));
}
QString iban(Random &random, int wrong) {
    const QString account = digits(23, random); // FR: 15, 27
    int rest = 0;
    for (const QChar unit : account + QStringLiteral("152700"))
        rest = (rest * 10 + unit.digitValue()) % 97;
    const int key = 98 - rest;
    return grouped(QStringLiteral("FR") + padded((key + wrong - 2) % 97 + 2, 2) + account, {4, 4, 4, 4, 4, 4, 3},
                   random() % 2 ? QStringLiteral(" ") : QString());
}
QString phone(Random &random, int) {
    static const QStringList heads{QStringLiteral("0"), QStringLiteral("+33 "), QStringLiteral("+33"),
                                   QStringLiteral("0033 "), QStringLiteral("+33 (0)")};
    return heads[from(0, 4, random)] +
           grouped(QString::number(from(1, 9, random)) + digits(8, random), {1, 2, 2, 2, 2}, joint(random));
}
QString mail(Random &random, int) {
    static const QStringList names{QStringLiteral("prenom.nom"), QStringLiteral("p_nom"), QStringLiteral("nom+essai"),
                                   QStringLiteral("n2")};
    static const QStringList places{QStringLiteral("exemple.fr"), QStringLiteral("mairie.exemple.gouv.fr"),
                                    QStringLiteral("exemple-a.org")};
    static const QStringList marks{QStringLiteral("@"), QStringLiteral(" @ "), QStringLiteral("(at)"),
                                   QStringLiteral(" arobase ")};
    return names[from(0, 3, random)] + marks[from(0, 3, random)] + places[from(0, 2, random)];
}
QString date(Random &random, int) {
    static const QStringList months{QStringLiteral("janvier"), QStringLiteral("février"), QStringLiteral("mars"),
                                    QStringLiteral("août"), QStringLiteral("décembre")};
    const int day = from(1, 28, random), month = from(1, 12, random), year = from(1990, 2027, random);
    switch (from(0, 4, random)) {
    case 0:
        return QStringLiteral("%1/%2/%3").arg(padded(day, 2), padded(month, 2)).arg(year);
    case 1:
        return QStringLiteral("%1.%2.%3").arg(padded(day, 2), padded(month, 2), padded(year % 100, 2));
    case 2:
        return QStringLiteral("%1-%2-%3").arg(year).arg(padded(month, 2), padded(day, 2));
    case 3:
        return QStringLiteral("%1 %2 %3").arg(day).arg(months[from(0, 4, random)]).arg(year);
    default:
        return QStringLiteral("en %1 %2").arg(months[from(0, 4, random)]).arg(year);
    }
}
QString ordinary(Random &random, int) { // figures of a lesson
    static const QStringList texts{
        QStringLiteral("80 %"),         QStringLiteral("12 étapes"), QStringLiteral("1,5 fois"),
        QStringLiteral("15 minutes"),   QStringLiteral("24 heures"), QStringLiteral("5 à 10 minutes"),
        QStringLiteral("3/4 du temps"), QStringLiteral("100 jours"), QStringLiteral("1 000 façons"),
        QStringLiteral("2 semaines"),   QStringLiteral("N+1"),       QStringLiteral("50/50")};
    return texts[from(0, 11, random)];
}

struct Kind {
    const char *called;
    QString (*make)(Random &, int wrong);
    bool sums; // has a checksum that may be wrong
};
constexpr Kind kinds[] = {{"NIR", nir, true},   {"SIREN", siren, true},      {"SIRET", siret, true},
                          {"IBAN", iban, true}, {"telephone", phone, false}, {"mail", mail, false},
                          {"date", date, false}};

bool blockedByPattern(const Guard &guard, const QString &written) {
    const QString before = QStringLiteral("On peut en rester à ");
    const auto findings = guard.check(before + written + QStringLiteral(" pour avancer."), Language::French);
    return std::ranges::any_of(findings, [](const Finding &one) { return one.layer == 3 && one.blocking; });
}

} // namespace

void frenchPatterns(const Words &words, Random &random) {
    NotesSums none(1);
    none.close();
    const Guard guard({}, words, none, {});
    constexpr int rounds = 2000;
    Tally all, right;
    for (const Kind &kind : kinds) {
        Tally mine, wrong;
        for (int round = 0; round < rounds; ++round) {
            const bool good = blockedByPattern(guard, kind.make(random, 0));
            mine.count(good, good);
            if (good)
                right.count(true, true);
            const bool bad =
                blockedByPattern(guard, kind.sums ? kind.make(random, from(1, 8, random)) : ordinary(random, 0));
            wrong.count(bad, bad);
            if (bad)
                right.count(false, false);
        }
        row(QStringLiteral("  %1: found").arg(QLatin1String(kind.called)), mine, "");
        row(kind.sums ? QStringLiteral("  %1 with a wrong checksum: taken for one").arg(QLatin1String(kind.called))
                      : QStringLiteral("  ordinary figures: taken for a pattern"),
            wrong, "");
        all.of += mine.of, all.found += mine.found, all.blocked += mine.blocked;
    }
    row(QStringLiteral("French patterns found"), all, "goal 0.995");
    row(QStringLiteral("French patterns rightly found"), right, "goal 0.98");
}

} // namespace guard_bench
