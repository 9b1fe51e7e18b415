// A missed hit is a defect: thousands of questions held against a plain reading of everything that was written, in
// every kind of record, with accents, case, ligatures, apostrophes, right-to-left text, emoji and decomposed marks.
#include "invented_journal.h"
#include "journal/coach.h"
#include "journal/consents.h"
#include "journal/frameworks.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/practice.h"
#include "journal/search.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

namespace {

// It cannot tell how wide these signs are, and breaks the lines anew each time.
// clang-format off
const QStringList pieces =
    QStringLiteral("réunion|RE\u0301UNION|reunion|œuvre|OEUVRE|Cœur|l’été|l'ete|L‘ÉTÉ|ﬁn|fin|straße|STRASSE|ǆ|Ÿ|ÿ|çà|"
                   "c\u0327a\u0300|שלום|שָׁלוֹם|مرحبا|مَرْحَبًا|😀|👩‍👧|日本語|한글|ﬃ|½|non\u202f!|« oui »|a\u00a0b|"
                   "**gras**|- [ ] faire|#titre|é|e\u0301|e|İstanbul|Σίσυφος|ΣΊΣΥΦΟΣ|x²|N°4|l’|aujourd’hui|E\u0327\u0301").split(u'|');
// clang-format on

// What a reader of docs would write, independent of the program's folding.
QString plainly(const QString &text) {
    const auto bare = [](const QString &from) {
        QString kept;
        for (const char32_t point : from.toUcs4())
            if (!QChar::isMark(point))
                kept += QChar::fromUcs4(point);
        return kept;
    };
    QString kept = bare(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    kept = kept.normalized(QString::NormalizationForm_KD);
    kept.replace(u'œ', QStringLiteral("oe")).replace(u'æ', QStringLiteral("ae")).replace(u'ß', QStringLiteral("ss"));
    kept.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'').replace(QChar(0x02BC), u'\'');
    return bare(kept);
}

struct Written {
    QString record, field, text;
};

class Author {
public:
    explicit Author(quint32 seed) : m_random(seed) {}

    QString text(int most = 9) {
        QString written = QStringLiteral("n ");
        for (int left = m_random.bounded(most + 1); left > 0;
             --left) { // one after the other: the same with each compiler
            const QChar after = m_random.bounded(5) ? u' ' : u'\n';
            written += pieces[m_random.bounded(pieces.size())] + after;
        }
        return written.trimmed();
    }
    QString of(const char *record, const char *field, int most = 9) { return keep(record, field, text(most)); }
    QString keep(const char *record, const char *field, const QString &written) {
        m_all.push_back({QLatin1String(record), QLatin1String(field), written});
        return written;
    }
    const std::vector<Written> &all() const { return m_all; }
    QRandomGenerator &random() { return m_random; }

private:
    QRandomGenerator m_random;
    std::vector<Written> m_all;
};

domain::Mission missionBy(Author &by, const char *id) {
    domain::Mission one = invented::mission(QLatin1String(id), QStringLiteral("b1"));
    one.parties = {{QStringLiteral("manager"), by.of(id, "parties"), {}}};
    one.requests = {
        {QStringLiteral("beneficiary"), by.of(id, "requests"), QDate(2026, 1, 1), by.of(id, "requests"), {}}};
    one.analysis = domain::Analysis{
        {}, by.of(id, "analysis"), by.of(id, "analysis"), by.of(id, "analysis"), {}, by.of(id, "analysis"), {}};
    one.expectations = {{QStringLiteral("hr"),
                         by.of(id, "expectations"),
                         by.of(id, "expectations"),
                         by.of(id, "expectations"),
                         by.of(id, "expectations"),
                         by.of(id, "expectations"),
                         by.of(id, "expectations"),
                         {}}};
    one.proposals = {{1,
                      {},
                      by.of(id, "proposals"),
                      {{QStringLiteral("hr"), by.of(id, "proposals"), {}, {}, by.of(id, "proposals"), {}}},
                      {}}};
    one.documents = {
        {QStringLiteral("convention"), QStringLiteral("draft"), {}, {}, {}, {}, {}, by.of(id, "documents"), {}}};
    domain::Contract contract;
    contract.objectives = {{by.of(id, "contract"), by.of(id, "contract"), 40, {}, {}},
                           {by.of(id, "contract"), {}, 0, {}, {}}};
    contract.organisation = by.of(id, "contract");
    one.contract = contract;
    one.notices = {{QStringLiteral("method"), QDate(2026, 1, 1), {by.of(id, "notices")}, by.of(id, "notices"), {}}};
    one.funding = {{by.of(id, "funding"), {}, {}}};
    one.coaches = QStringList{by.of(id, "coaches")};
    return one;
}

std::vector<domain::Theme> themesBy(Author &by, Journal &journal) {
    std::vector<domain::Theme> all;
    for (const char *id : {"t1", "t2", "t3"}) {
        domain::Theme one;
        one.id = QLatin1String(id);
        one.label = {by.text(3) + QStringLiteral(" zut ") + one.id, by.text(3) + QStringLiteral(" fie ") + one.id};
        taken(saveTheme(journal, one));
        all.push_back(std::move(one));
    }
    return all;
}

void writeNotes(Journal &journal, Author &by, const std::vector<domain::Theme> &themes) {
    for (int number = 0; number < 60; ++number) {
        const QByteArray id = "s" + QByteArray::number(number);
        domain::Session one =
            invented::session(QString::fromLatin1(id), "m1", "b1", QDate(2026, 1, 1).addDays(number), {});
        one.note = by.of(id.constData(), "note", 14);
        one.hypotheses = by.of(id.constData(), "hypotheses");
        one.place = by.of(id.constData(), "place", 2);
        if (number % 3 == 0)
            one.techniques = QStringList{by.of(id.constData(), "techniques", 3)};
        if (number % 4 == 0) { // one that ships is found by what the window calls it, in either language
            one.techniques << QStringLiteral("role_play");
            for (const char *label : {"Jeu de rôle", "Role play", "Mise en situation"})
                by.keep(id.constData(), "techniques", QString::fromUtf8(label));
        }
        if (number % 5 == 0) {
            const auto &theme = themes[static_cast<std::size_t>(number / 5) % themes.size()];
            one.themes = QStringList{theme.id};
            by.keep(id.constData(), "themes", theme.label.fr);
            by.keep(id.constData(), "themes", theme.label.en);
        }
        taken(saveNote(journal, one));
    }
    domain::Session draft = invented::session("s99", "m1", "b1", QDate(2026, 3, 3), by.of("s99", "note"));
    QVERIFY(keepDraft(journal, draft).ok());
}

void writeTheRest(Journal &journal, Author &by, const domain::Theme &theme) {
    domain::Exchange call;
    call.id = QStringLiteral("e1");
    call.mission = QStringLiteral("m1");
    call.beneficiary = QStringLiteral("b1");
    call.channel = QStringLiteral("mail");
    call.requestedAt = QStringLiteral("2026-02-03T09:10");
    call.note = by.of("e1", "exchange", 14);
    taken(saveExchange(journal, call));
    domain::Consent consent;
    consent.id = QStringLiteral("c1");
    consent.beneficiary = QStringLiteral("b1");
    consent.what = by.of("c1", "what");
    consent.to = by.of("c1", "to");
    consent.form = QStringLiteral("written");
    consent.givenOn = QDate(2026, 1, 5);
    taken(giveConsent(journal, consent));
    domain::Lesson lesson;
    lesson.id = QStringLiteral("l1");
    lesson.text = {by.of("l1", "text"), by.of("l1", "text")};
    lesson.change = {by.of("l1", "change"), by.of("l1", "change")};
    lesson.justification = by.of("l1", "justification");
    lesson.theme = theme.id;
    by.keep("l1", "theme", theme.label.fr);
    by.keep("l1", "theme", theme.label.en);
    taken(saveLesson(journal, lesson));
    domain::Organisation organisation;
    organisation.id = QStringLiteral("o1");
    organisation.name = by.of("o1", "name");
    organisation.units = {{QStringLiteral("u1"), by.of("o1", "units"), {}, {}}};
    taken(saveOrganisation(journal, organisation));
    domain::PracticeEntry entry;
    entry.kind = QStringLiteral("supervision");
    entry.date = QDate(2026, 1, 7);
    entry.note = by.text();
    entry.with = by.text();
    entry.themes = QStringList{by.text()};
    const QByteArray id = taken(savePractice(journal, entry)).toLatin1();
    by.keep(id.constData(), "note", entry.note);
    by.keep(id.constData(), "with", entry.with);
    by.keep(id.constData(), "themes", entry.themes.front());
    domain::Coach coach;
    coach.name = by.of("coach", "name");
    coach.status = QStringLiteral("internal");
    coach.trainings = {{by.of("coach", "trainings"), by.of("coach", "trainings"), QDate(2020, 1, 1), {}, {}}};
    coach.methods = QStringList{by.of("coach", "methods"), by.of("coach", "methods")};
    coach.controller = by.of("coach", "controller");
    QVERIFY(saveCoach(journal, coach).ok());
    domain::Framework framework = taken(frameworks(journal)).front();
    framework.id = QStringLiteral("f1");
    framework.label = {by.of("f1", "label"), by.of("f1", "label")};
    framework.legalReference = by.of("f1", "legal_reference");
    framework.ethicsContact = by.of("f1", "ethics_contact");
    framework.linkTypes = {{QStringLiteral("k"), {by.of("f1", "link_types"), {}}, QStringLiteral("warns"), {}}};
    framework.annex = domain::Annex{by.of("f1", "annex"), {}, by.of("f1", "annex"), {}, {}};
    taken(saveFramework(journal, framework));
}

QStringList wordsOf(const QString &question) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList words;
    for (const QString &word : question.split(spaces, Qt::SkipEmptyParts))
        if (const QString plain = plainly(word); !plain.isEmpty())
            words << plain;
    return words;
}

// Every text with all the words; of a record that has them in several texts only, one.
QMap<QString, int> plainReading(const std::vector<Written> &all, const QStringList &words) {
    QMap<QString, QStringList> records;
    QMap<QString, int> hits;
    for (const Written &one : all) {
        const QString plain = plainly(one.text);
        records[one.record] << plain;
        hits[one.record] += std::ranges::all_of(words, [&](const QString &word) { return plain.contains(word); });
    }
    for (auto record = records.begin(); record != records.end(); ++record)
        if (hits[record.key()] == 0)
            hits[record.key()] = std::ranges::all_of(words, [&](const QString &word) {
                return std::ranges::any_of(*record, [&](const QString &text) { return text.contains(word); });
            });
    hits.removeIf([](const auto &record) { return record.value() == 0; });
    return hits;
}

} // namespace

class TestSearchMissesNothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsAskedAPlainReadingFindsTheSame_data() {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 20261122u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverIsAskedAPlainReadingFindsTheSame() {
        QFETCH(quint32, seed);
        Author by(seed);
        JournalAtHand journal;
        domain::Beneficiary person = invented::person("b1", "Quetzal Vizzini");
        by.keep("b1", "name", person.name);
        person.jobTitle = by.of("b1", "job_title");
        person.alsoKnownAs = QStringList{by.keep("b1", "also_known_as", QStringLiteral("Zorglub"))};
        person.code = by.keep("b1", "code", QStringLiteral("K7"));
        taken(savePerson(*journal, person));
        taken(saveMission(*journal, missionBy(by, "m1")));
        const auto themes = themesBy(by, *journal);
        writeNotes(*journal, by, themes);
        writeTheRest(*journal, by, themes[1]);
        int asked = 0, found = 0;
        for (int round = 0; round < 600; ++round) {
            const QString text = by.all()[static_cast<std::size_t>(by.random().bounded(int(by.all().size())))].text;
            QString question = by.text(1 + round % 3).mid(2);
            if (round % 2) { // cut out of what was written, within words too
                const auto points = text.toUcs4();
                const int start = by.random().bounded(int(points.size()));
                question.clear();
                for (int at = start; at < qMin(int(points.size()), start + 1 + by.random().bounded(12)); ++at)
                    question += QChar::fromUcs4(points[at]);
            }
            const QStringList words = wordsOf(question);
            if (words.isEmpty())
                continue;
            const Hits hits = taken(search(*journal, {question, {}, 5000}));
            QVERIFY(hits.complete);
            QMap<QString, int> met;
            for (const Hit &hit : hits.hits)
                ++met[hit.id];
            const auto expected = plainReading(by.all(), words);
            ++asked;
            found += !expected.isEmpty();
            QVERIFY2(met == expected,
                     qPrintable(QStringLiteral("<%1>: %2 of %3").arg(question).arg(met.size()).arg(expected.size())));
            QCOMPARE(hits.total, qint64(hits.hits.size()));
        }
        QVERIFY(asked > 400 && found > asked / 2); // or this would compare nothing
    }
};

QTEST_APPLESS_MAIN(TestSearchMissesNothing)
#include "tst_search_misses_nothing.moc"
