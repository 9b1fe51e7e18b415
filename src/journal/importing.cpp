#include "domain/json_scan.h"
#include "journal/exchange_bundle.h"
#include "journal/import_plan.h"
#include "journal/ledger_store.h"

#include <QFile>

namespace aparte::journal {

namespace {

Result<void> writeDown(Journal &journal, const ImportPlan &plan, const domain::Bundle &bundle,
                       const Progress &progress) {
    if (auto added = journal.vault().addPeople(plan.newPeople); !added)
        return added;
    qint64 done = 0;
    for (const vault::Batch &batch : plan.batches) {
        if (!batch.empty())
            if (auto written = journal.vault().write(batch); !written)
                return written;
        progress.at(++done, static_cast<qint64>(plan.batches.size()));
    }
    if (plan.report.imported.value(QStringLiteral("reports")) == 0)
        return {};
    if (auto ledger = importLedger(journal, bundle.reports, false); !ledger)
        return ledger.fault();
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

} // namespace

Result<ImportReport> importBundle(Journal &journal, const QByteArray &json, ImportMode mode, const Progress &progress,
                                  Language language) {
    const auto bundle = domain::readBundle(json);
    if (!bundle)
        return bundle.fault();
    ImportPlan plan(journal, *bundle, progress, language);
    if (auto worked = plan.work(); !worked)
        return worked.fault();
    if (mode == ImportMode::Write)
        if (auto written = writeDown(journal, plan, *bundle, progress); !written)
            return written.fault();
    return std::move(plan.report);
}

Result<ImportReport> importFile(Journal &journal, const QString &path, ImportMode mode, const Progress &progress,
                                Language language) {
    QFile file(path);
    if (!file.exists())
        return fault(Fault::Kind::NotFound, "import.missing", path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return fault(Fault::Kind::Failed, "import.unreadable", path.toStdString());
    if (file.size() > domain::longestFile)
        return fault(Fault::Kind::WrongUse, "bundle.file-too-large", "", file.size(), domain::longestFile);
    const QByteArray json = file.isSequential() ? readPipe(file) : file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fault(Fault::Kind::Failed, "import.unreadable", path.toStdString());
    return importBundle(journal, json, mode, progress, language);
}

} // namespace aparte::journal
