#include "lessons/guard/checksums.h"
#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

constexpr Pattern rows[] = {
    {R"((?<![a-z0-9])[a-hj-np-tv-z]{2}[ -]\d{3}[ -][a-hj-np-tv-z]{2}(?![a-z0-9]))", "plate"},
};

bool isJoint(QChar unit) {
    return unit == u' ' || unit == u'.' || unit == u'-' || unit == u'/';
}

// The characters of a number that begins at `start`, without what stands between them, up to `length` of them; where
// the number ends, or -1 when the text has not that many.
struct Run {
    QString characters;
    qsizetype end = -1;
};
Run runFrom(const QString &text, qsizetype start, qsizetype length, bool letters) {
    Run run;
    for (qsizetype at = start; at < text.size() && run.characters.size() < length; ++at) {
        const QChar unit = text[at];
        const bool digit = unit >= u'0' && unit <= u'9', letter = unit >= u'a' && unit <= u'z';
        if (digit || (letter && letters))
            run.characters += unit, run.end = at + 1;
        else if (!isJoint(unit) || isJoint(text[at - 1]))
            break;
    }
    if (run.characters.size() < length)
        run.end = -1;
    return run;
}

// More of the same number behind it, or before it: a part of a longer one is none.
bool goesOn(const QString &text, qsizetype end) {
    return end < text.size() &&
           (text[end].isLetterOrNumber() || (isJoint(text[end]) && end + 1 < text.size() && text[end + 1].isDigit()));
}
bool isBegun(const QString &text, qsizetype start) {
    return start > 1 && isJoint(text[start - 1]) && text[start - 2].isDigit();
}

struct Kind {
    const char *reason;
    qsizetype length;
    bool letters;
    bool (*isOne)(QStringView);
};
constexpr Kind kinds[] = {
    // longest first: a SIRET begins with a SIREN
    {"nir", 15, true, isNir},
    {"siret", 14, false, isSiret},
    {"siren", 9, false, isSiren},
};

// Where it ends; -1: none begins here.
qsizetype numberFrom(const CanonicalForm &form, qsizetype start, Findings &found) {
    const QString &text = form.text();
    if (isBegun(text, start))
        return -1;
    for (const Kind &kind : kinds) {
        const Run run = runFrom(text, start, kind.length, kind.letters);
        if (run.end < 0 || goesOn(text, run.end) || !kind.isOne(run.characters))
            continue;
        found.push_back({form.bytes({start, run.end}), 3, kind.reason, true});
        return run.end;
    }
    return -1;
}

qsizetype ibanFrom(const CanonicalForm &form, qsizetype start, Findings &found) {
    const int length = start + 2 <= form.text().size() ? ibanLength(QStringView(form.text()).sliced(start, 2)) : 0;
    if (length == 0)
        return -1;
    const Run run = runFrom(form.text(), start, length, true);
    if (run.end < 0 || goesOn(form.text(), run.end) || !isIban(run.characters))
        return -1;
    found.push_back({form.bytes({start, run.end}), 3, "iban", true});
    return run.end;
}

// Eight digits and more in a row are no lesson, whatever they are.
void findLongNumbers(const CanonicalForm &form, Findings &found) {
    static constexpr Pattern longRow[] = {{R"((?<![a-z0-9])\d(?:[ .-]?\d){7,}(?![a-z0-9]))", "long-number", false}};
    static const Patterns patterns(longRow);
    patterns.find(form, found);
}

} // namespace

void findNumbers(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
    const QString &text = form.text();
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
        const qsizetype end = !begins              ? -1
                              : text[at].isDigit() ? numberFrom(form, at, found)
                                                   : ibanFrom(form, at, found);
        at = end > at ? end : at + 1;
    }
    findLongNumbers(form, found);
}

} // namespace aparte::lessons::guard
