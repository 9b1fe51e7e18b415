#include "note_texts.h"

#include "vault/codec.h"

namespace aparte::test {

QByteArray NoteTexts::next() {
    static const char *const syllables[] = {"la",  "ré",   "tion", "ment", "con", "dé", "ci", "sion",
                                            "par", "ler",  "équi", "pe",   "ma",  "na", "ge", "cœur",
                                            "ou",  "vert", "ques", "tion", "ai",  "der"};
    const auto size = std::uniform_int_distribution<qsizetype>(1500, 4600)(m_random);
    QByteArray text;
    while (text.size() < size) {
        for (unsigned left = 1 + m_random() % 4; left > 0; --left)
            text += syllables[m_random() % std::size(syllables)];
        text += m_random() % 12 == 0 ? ". " : " ";
    }
    return text;
}

Result<Filled> fill(Vault &vault, int people, int notes, unsigned seed) {
    NoteTexts texts(seed);
    Filled filled;
    std::vector<PersonId> ids;
    for (int i = 0; i < people; ++i)
        ids.push_back(vault.personId(QStringLiteral("p%1").arg(i)));
    if (auto added = vault.addPeople(ids); !added)
        return added.fault();
    for (int i = 0; i < people; ++i) {
        Batch batch;
        batch.put(vault.recordId("summary", QString::number(i)), ids[static_cast<std::size_t>(i)], Kind::Summary,
                  QByteArray(200, 's'));
        for (int j = 0; j < notes / people; ++j) {
            domain::Session session;
            session.id = QStringLiteral("s%1-%2").arg(i).arg(j);
            session.date = QDate(2025, 1, 1).addDays(j);
            session.minutes = 90;
            session.note = QString::fromUtf8(texts.next());
            filled.textBytes += session.note.toUtf8().size();
            ++filled.notes;
            batch.put(vault.recordId("session", session.id), ids[static_cast<std::size_t>(i)], Kind::Session,
                      encode(session));
        }
        if (auto written = vault.write(batch); !written)
            return written.fault();
    }
    return filled;
}

} // namespace aparte::test
