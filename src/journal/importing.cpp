#include "backup/backups.h"
#include "domain/json_scan.h"
#include "journal/exchange_bundle.h"
#include "journal/import_plan.h"
#include "journal/ledger_confirming.h"
#include "journal/ledger_store.h"
#include "journal/ledger_terms.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aparte::journal {

namespace {

// What has left is known before the people it was about come in: cut short in between, an import may be repeated, but
// no report may leave twice.
Result<void> takeLedger(Journal &journal, const ImportPlan &plan, const domain::Bundle &bundle) {
    if (plan.otherLedger)
        return noteForeign(journal, bundle.reports);
    if (plan.report.imported.value(QStringLiteral("reports")) == 0)
        return {};
    const auto ours = readLedger(journal);
    if (ours && ours->entries.empty() && bundle.ledger)
        if (auto ranks = takeRanks(journal, *bundle.ledger); !ranks)
            return ranks;
    const auto taken = importLedger(journal, bundle.reports, false);
    return taken ? Result<void>() : Result<void>(taken.fault());
}

Result<void> writeDown(Journal &journal, const ImportPlan &plan, const domain::Bundle &bundle,
                       const Progress &progress) {
    if (auto ledger = takeLedger(journal, plan, bundle); !ledger)
        return ledger;
    if (auto added = journal.vault().addPeople(plan.newPeople); !added)
        return added;
    if (!plan.newPeople.empty())
        static_cast<void>(journal.backups().offerKeys());
    // One transaction: all comes in or nothing does, whatever happens meanwhile.
    vault::Batch all;
    if (bundle.ledger)
        if (auto taken = takeCare(all, journal, *bundle.ledger, plan.batches); !taken)
            return taken;
    const auto marked = all.puts();
    for (const vault::Batch &batch : plan.batches)
        for (const auto &put : batch.puts())
            if (std::ranges::count(marked, put.id, &vault::Batch::Put::id) == 0)
                all.put(put.id, put.owner, put.kind, put.payload);
    if (auto written = journal.vault().write(all); !written)
        return written;
    const auto people = static_cast<qint64>(plan.batches.size());
    progress.at(people, people);
    return {};
}

// A pipe has no size: one byte more than may be tells that it is too long.
QByteArray readPipe(QFile &pipe) {
    constexpr qint64 piece = 1 << 20;
    QByteArray json;
    while (json.size() <= domain::longestFile) {
        const QByteArray more = pipe.read(piece);
        if (more.isEmpty())
            break;
        json += more;
    }
    return json;
}

Result<ImportReport> bringIn(Journal &journal, const BundleFile &file, ImportMode mode, const Progress &progress,
                             Language language) {
    ImportPlan plan(journal, file.bundle, file.json, progress, language);
    if (auto worked = plan.work(); !worked)
        return worked.fault();
    if (mode == ImportMode::Write)
        if (auto written = writeDown(journal, plan, file.bundle, progress); !written)
            return written.fault();
    return std::move(plan.report);
}

// People come into a vault that knows of no report: whether any was ever sent about them, only the coach can say.
Result<void> doubtIfNew(Journal &journal, const domain::Bundle &bundle) {
    const auto ledger = readLedger(journal);
    const bool isNew = ledger && ledger->entries.empty() && !bundle.beneficiaries.empty();
    return isNew ? doubtLedger(journal) : Result<void>();
}

} // namespace

Result<ImportReport> importBundle(Journal &journal, const BundleFile &file, ImportMode mode, const Progress &progress,
                                  Language language) {
    if (mode == ImportMode::Write)
        if (auto doubted = doubtIfNew(journal, file.bundle); !doubted)
            return doubted.fault();
    return bringIn(journal, file, mode, progress, language);
}

Result<ImportReport> importBundle(Journal &journal, const QByteArray &json, ImportMode mode, const Progress &progress,
                                  Language language) {
    auto bundle = domain::readBundle(json);
    if (!bundle)
        return bundle.fault();
    return bringIn(journal, BundleFile{json, std::move(*bundle)}, mode, progress, language);
}

Result<BundleFile> readBundleFile(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return fault(Fault::Kind::NotFound, "import.missing", path.toStdString());
    if (QFileInfo(path).isDir())
        return fault(Fault::Kind::WrongUse, "import.folder", path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return fault(Fault::Kind::Failed, "import.unreadable", path.toStdString());
    if (file.size() > domain::longestFile)
        return fault(Fault::Kind::WrongUse, "bundle.file-too-large", "", file.size(), domain::longestFile);
    QByteArray json = file.isSequential() ? readPipe(file) : file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fault(Fault::Kind::Failed, "import.unreadable", path.toStdString());
    auto bundle = domain::readBundle(json);
    if (!bundle)
        return bundle.fault();
    return BundleFile{std::move(json), std::move(*bundle)};
}

Result<ImportReport> importFile(Journal &journal, const QString &path, ImportMode mode, const Progress &progress,
                                Language language) {
    const auto file = readBundleFile(path);
    if (!file)
        return file.fault();
    return importBundle(journal, *file, mode, progress, language);
}

} // namespace aparte::journal
