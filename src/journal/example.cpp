#include "domain/fields.h"
#include "domain/meaning.h"
#include "journal/erase.h"
#include "journal/example_ids.h"
#include "journal/exchange_bundle.h"
#include "journal/lesson_cards.h"
#include "journal/practice_id.h"
#include "journal/shared_use.h"
#include "journal/summary.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

static void makeResourcesKnown() {
    Q_INIT_RESOURCE(journal);
} // outside every namespace, as Qt asks

namespace aparte::journal {

namespace {

// What the example brought, by the ids its file gives.
class Example {
public:
    static Result<Example> read() {
        auto bundle = domain::readBundle(exampleBundle());
        return bundle ? Result(Example(std::move(*bundle))) : bundle.fault();
    }

    // A person of the example: by an id made for it, or by the file's own id and name, since "v1" may be anybody's.
    bool has(const domain::Beneficiary &person) const {
        const QString id = withoutExamplePrefix(person.id);
        return std::ranges::any_of(m_bundle.beneficiaries, [&](const domain::Beneficiary &ours) {
            return id.isEmpty() ? ours.id == person.id && ours.name == person.name : ours.id == id;
        });
    }
    // Anything else of the example, unless the coach has made it their own by changing it.
    template<class T>
    bool has(const T &value, const std::vector<T> &ofTheFile) const {
        const QString id = withoutExamplePrefix(value.id);
        const QString prefix = value.id.chopped(id.isEmpty() ? value.id.size() : id.size());
        const auto ours = std::ranges::find(ofTheFile, id.isEmpty() ? value.id : id, &T::id);
        return ours != ofTheFile.end() && says(value) == says(only(*ours, prefix));
    }
    bool has(const domain::Organisation &value) const { return has(value, m_bundle.organisations); }
    bool has(const domain::Theme &value) const { return has(value, m_bundle.themes); }
    bool has(const domain::Lesson &value) const { return has(value, m_bundle.lessons); }
    QStringList practice() const {
        PracticeIds ids;
        QStringList all;
        for (const domain::PracticeEntry &entry : m_bundle.practice)
            all.append(ids.next(entry));
        return all;
    }

private:
    explicit Example(domain::Bundle bundle) : m_bundle(std::move(bundle)) {}

    template<class T>
    static QByteArray says(T value) {
        if constexpr (std::is_same_v<T, domain::Lesson>)
            value.supports.clear(); // who stands behind it goes with the people
        return QJsonDocument(domain::meaning(domain::toJson(value)).toObject()).toJson();
    }
    static domain::Organisation only(const domain::Organisation &value, const QString &prefix) {
        domain::Bundle bundle;
        bundle.organisations = {value};
        return renamed(bundle, prefix).organisations.front();
    }
    static domain::Theme only(const domain::Theme &value, const QString &prefix) {
        domain::Bundle bundle;
        bundle.themes = {value};
        return renamed(bundle, prefix).themes.front();
    }
    static domain::Lesson only(const domain::Lesson &value, const QString &prefix) {
        domain::Bundle bundle;
        bundle.lessons = {value};
        return renamed(bundle, prefix).lessons.front();
    }

    domain::Bundle m_bundle;
};

Result<QStringList> peopleOf(const Journal &journal, const Example &example) {
    const auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    QStringList people;
    for (const Summary &summary : *everybody)
        if (example.has(summary.person))
            people.append(summary.person.id);
    return people;
}

// Lessons, practice, organisations and themes; of the last two, those that nothing of the coach's refers to.
Result<SharedParts> sharedPartsOf(const Journal &journal, const Example &example) {
    auto parts = readSharedParts(journal);
    if (!parts)
        return parts;
    const QStringList practice = example.practice();
    std::erase_if(parts->lessons, [&](const auto &lesson) { return !example.has(lesson); });
    std::erase_if(parts->practice, [&](const auto &entry) { return !practice.contains(entry.id); });
    std::erase_if(parts->organisations, [&](const auto &organisation) { return !example.has(organisation); });
    std::erase_if(parts->themes, [&](const auto &theme) { return !example.has(theme); });
    return parts;
}

} // namespace

QByteArray exampleBundle() {
    makeResourcesKnown();
    QFile file(QStringLiteral(":/aparte/journal.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportReport> openExample(Journal &journal, const Progress &progress, Language language) {
    const auto there = holdsExample(journal);
    if (!there)
        return there.fault();
    if (*there)
        return fault(Fault::Kind::WrongUse, "example.there");
    auto bundle = domain::readBundle(exampleBundle());
    if (!bundle)
        return bundle.fault();
    const auto own = renamed(std::move(*bundle), freshExamplePrefix());
    return importBundle(journal, domain::writeBundle(own), ImportMode::Write, progress, language);
}

Result<bool> holdsExample(const Journal &journal) {
    const auto example = Example::read();
    if (!example)
        return example.fault();
    const auto people = peopleOf(journal, *example);
    if (!people)
        return people.fault();
    if (!people->isEmpty())
        return true;
    const auto parts = sharedPartsOf(journal, *example); // of a removal that was cut short
    if (!parts)
        return parts.fault();
    return !parts->lessons.empty() || !parts->practice.empty();
}

Result<int> removeExample(Journal &journal, const Progress &progress) {
    const auto example = Example::read();
    if (!example)
        return example.fault();
    const auto people = peopleOf(journal, *example);
    if (!people)
        return people.fault();
    int erased = 0;
    for (const QString &person : *people) {
        if (progress.cancelled())
            return erased;
        progress.at(erased, people->size());
        if (auto gone = erase(journal, person); !gone)
            return gone.fault();
        ++erased;
    }
    auto parts = sharedPartsOf(journal, *example);
    if (!parts)
        return parts.fault();
    if (auto gone = removeUnused(journal, *parts); !gone)
        return gone.fault();
    return erased;
}

} // namespace aparte::journal
