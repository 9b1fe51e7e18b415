#include "story.h"

#include "crypto/random.h"

#include <cstring>

namespace aparte::test {

namespace {

// Four megabytes of reserve from the system's generator would cost more than the rest of a case.
class QuickRandom final : public crypto::Random {
public:
    void fill(crypto::ByteSpan bytes) override {
        for (std::size_t at = 0; at < bytes.size(); at += sizeof(std::uint64_t)) {
            const auto number = m_generator();
            std::memcpy(bytes.data() + at, &number, std::min(sizeof number, bytes.size() - at));
        }
    }

private:
    std::mt19937_64 m_generator{20251122};
};

} // namespace

Coach::Coach(storage::Disk &disk, const QTemporaryDir &place)
    : m_disk(disk), m_folder(place.filePath(QStringLiteral("journal.aparte"))),
      m_state(place.filePath(QStringLiteral("state"))) {}

Surroundings Coach::surroundings() const {
    auto surroundings = quick(m_state);
    surroundings.disk = &m_disk;
    static QuickRandom random;
    surroundings.random = &random;
    surroundings.today = [] { return 20'000; };
    return surroundings;
}

Result<void> Coach::create() {
    auto created = Vault::create(m_folder, secret("motdepasse"), surroundings());
    if (!created)
        return created.fault();
    m_vault = std::move(created->vault);
    QDir().mkpath(m_folder);
    return {};
}

Result<void> Coach::unlock(const QByteArray &passphrase) {
    auto opened = Vault::unlock(m_folder, secret(passphrase.constData()), surroundings());
    if (!opened)
        return opened.fault();
    m_vault = std::move(*opened);
    return {};
}

namespace {

Result<void> notOpen() {
    return fault(Fault::Kind::Failed, "test.not-open");
}

} // namespace

Step create() {
    return {"create", [](Coach &coach) { return coach.create(); }, [](Expected &now) { now.created = true; }};
}

Step addPerson(const QByteArray &person) {
    return {"add " + person,
            [=](Coach &coach) { return coach.vault() ? addPerson(*coach.vault(), person.constData()) : notOpen(); },
            [=](Expected &now) { now.people.insert(person); }};
}

Step write(const QByteArray &person, const QByteArray &note, const QByteArray &text) {
    return {"write " + note,
            [=](Coach &coach) {
                return coach.vault() ? writeNote(*coach.vault(), person.constData(), note.constData(), text)
                                     : notOpen();
            },
            [=](Expected &now) {
                now.notes[note] = {person, text};
            }};
}

Step removeNote(const QByteArray &note) {
    return {"remove " + note,
            [=](Coach &coach) -> Result<void> {
                if (!coach.vault())
                    return notOpen();
                Batch batch;
                batch.remove(recordNamed(*coach.vault(), note.constData()));
                return coach.vault()->write(batch);
            },
            [=](Expected &now) { now.notes.erase(note); }};
}

Step changePassphrase(const QByteArray &from, const QByteArray &to) {
    return {"passphrase " + to,
            [=](Coach &coach) {
                return coach.vault() ? coach.vault()->changePassphrase(secret(from.constData()), secret(to.constData()))
                                     : notOpen();
            },
            [=](Expected &now) { now.passphrase = to; }};
}

Step erase(const QByteArray &person) {
    return {"erase " + person,
            [=](Coach &coach) -> Result<void> {
                if (!coach.vault())
                    return notOpen();
                auto done = coach.vault()->erase(personNamed(*coach.vault(), person.constData()));
                return done ? Result<void>() : Result<void>(done.fault());
            },
            [=](Expected &now) {
                now.people.erase(person);
                now.erased.insert(person);
                std::erase_if(now.notes, [&](const auto &each) { return each.second.person == person; });
            }};
}

Step lockAndUnlock(const QByteArray &passphrase) {
    return {"lock and unlock",
            [=](Coach &coach) {
                coach.lock();
                return coach.unlock(passphrase);
            },
            [](Expected &) {}};
}

namespace {

QByteArray textOf(int number) {
    return "note " + QByteArray::number(number) +
           QByteArray(900 + 371 * (number % 11) + (number % 17 == 0 ? 40'000 : 0),
                      static_cast<char>('a' + number % 26));
}

} // namespace

std::vector<Step> sixtySteps() {
    const QByteArrayList people{"Nadia", "Karim", "Zoe", "Luc", "Ines"};
    std::vector<Step> steps{create()};
    for (const auto &person : people)
        steps.push_back(addPerson(person));
    auto writeSome = [&, number = 0](int howMany, const QByteArrayList &whose) mutable {
        for (int i = 0; i < howMany; ++i, ++number)
            steps.push_back(write(whose[number % whose.size()], "n" + QByteArray::number(number), textOf(number)));
    };
    writeSome(12, people);
    steps.push_back(lockAndUnlock("motdepasse"));
    writeSome(8, people);
    steps.push_back(write("Nadia", "n0", "rewritten"));
    steps.push_back(removeNote("n1"));
    steps.push_back(changePassphrase("motdepasse", "deux"));
    steps.push_back(erase("Karim"));
    const QByteArrayList others{"Nadia", "Zoe", "Luc", "Ines"};
    writeSome(8, others);
    steps.push_back(erase("Zoe"));
    steps.push_back(lockAndUnlock("deux"));
    steps.push_back(addPerson("Paul"));
    const QByteArrayList left{"Nadia", "Luc", "Ines", "Paul"};
    writeSome(9, left);
    steps.push_back(changePassphrase("deux", "trois"));
    steps.push_back(removeNote("n20"));
    steps.push_back(write("Paul", "n31", QByteArray(70'000, 'r')));
    steps.push_back(lockAndUnlock("trois"));
    steps.push_back(erase("Paul"));
    writeSome(4, {"Nadia", "Luc"});
    steps.push_back(lockAndUnlock("trois"));
    return steps;
}

std::vector<Step> beforehand() {
    return {addPerson("Nadia"), addPerson("Karim"), write("Nadia", "n1", textOf(1)), write("Karim", "k1", textOf(2))};
}

std::vector<Step> fewSteps() {
    return {addPerson("Zoe"), write("Nadia", "n1", "rewritten"), changePassphrase("motdepasse", "deux"),
            erase("Nadia"),   write("Karim", "k2", textOf(17)),  lockAndUnlock("deux"),
            removeNote("k1")};
}

std::vector<Step> moreSteps() {
    auto steps = fewSteps();
    for (const auto &step : {write("Karim", "k3", textOf(3)), addPerson("Ines"), write("Ines", "i1", textOf(34)),
                             changePassphrase("deux", "trois"), write("Karim", "k2", textOf(4)), erase("Ines"),
                             lockAndUnlock("trois"), write("Zoe", "z1", textOf(5)), lockAndUnlock("trois")})
        steps.push_back(step);
    return steps;
}

} // namespace aparte::test
