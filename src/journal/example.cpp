#include "journal/erase.h"
#include "journal/exchange_bundle.h"
#include "journal/lesson_cards.h"
#include "journal/order.h"
#include "journal/people.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QFile>
#include <QSet>

static void makeResourcesKnown() {
    Q_INIT_RESOURCE(journal);
} // outside every namespace, as Qt asks

namespace aparte::journal {

namespace {

// What belongs to nobody goes when nobody uses it any more.
Result<void> removeShared(Journal &journal, const domain::Bundle &example) {
    auto order = readOrder(journal);
    const auto summaries = readSummaries(journal);
    if (!order || !summaries)
        return order ? summaries.fault() : order.fault();
    if (!summaries->empty()) // somebody real is left, and may use any of it
        return {};
    vault::Batch batch;
    const auto remove = [&]<class T>(const std::vector<T> &values) {
        for (const T &value : values) {
            batch.remove(recordOf<T>(journal, value.id));
            order->remove(Stored<T>::type, value.id);
        }
    };
    remove(example.organisations);
    remove(example.themes);
    put(batch, journal, *order);
    return journal.vault().write(batch);
}

} // namespace

QByteArray exampleBundle() {
    makeResourcesKnown();
    QFile file(QStringLiteral(":/aparte/journal.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<bool> holdsExample(const Journal &journal) {
    const auto example = domain::readBundle(exampleBundle());
    if (!example)
        return example.fault();
    for (const domain::Beneficiary &person : example->beneficiaries)
        if (journal.vault().hasPerson(journal.vault().personId(person.id)))
            return true;
    return false;
}

Result<int> removeExample(Journal &journal, const Progress &progress) {
    const auto example = domain::readBundle(exampleBundle());
    if (!example)
        return example.fault();
    int erased = 0;
    qint64 done = 0;
    for (const domain::Beneficiary &person : example->beneficiaries) {
        if (progress.cancelled())
            return erased;
        progress.at(++done, static_cast<qint64>(example->beneficiaries.size()));
        if (!journal.vault().hasPerson(journal.vault().personId(person.id)))
            continue;
        if (auto gone = erase(journal, person.id); !gone)
            return gone.fault();
        ++erased;
    }
    for (const domain::Lesson &lesson : example->lessons)
        if (auto gone = removeLesson(journal, lesson.id); !gone)
            return gone.fault();
    if (auto gone = removeShared(journal, *example); !gone)
        return gone.fault();
    return erased;
}

} // namespace aparte::journal
