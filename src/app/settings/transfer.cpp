#include "app/settings/transfer.h"

#include "app/desk/desk.h"

#include <QDate>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace aparte::app {
namespace {

// The passphrase again before everything leaves in plain: the vault answers by wrapping its root key anew under the
// same one.
Result<void> confirm(journal::Journal &open, const journal::Passphrase &passphrase) {
    return open.vault().changePassphrase(passphrase, passphrase);
}

journal::Language spoken() {
    return QLocale().language() == QLocale::English ? journal::Language::English : journal::Language::French;
}

} // namespace

Transfer::Transfer(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this),
      m_warnings({{"where", [](const journal::ImportWarning &row) { return QVariant(row.where); }},
                  {"why", [](const journal::ImportWarning &row) { return QVariant(row.why); }}},
                 this) {
    lookForExample();
}

QVariantMap Transfer::counts() const {
    QVariantMap counts;
    for (auto kind = m_report.imported.begin(); kind != m_report.imported.end(); ++kind)
        counts.insert(kind.key(), kind.value());
    return counts;
}

QString Transfer::usualExportFile() const {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("aparte-%1.json").arg(QDate::currentDate().toString(Qt::ISODate)));
}

void Transfer::lookForExample() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::holdsExample(open); },
        [this](Result<bool> holds) {
            m_holdsExample = holds && *holds;
            Q_EMIT changed();
        });
}

void Transfer::lookAt(const QString &file) {
    m_file = file;
    read(journal::ImportMode::DryRun);
}

void Transfer::bringIn() {
    read(journal::ImportMode::Write);
}

void Transfer::read(journal::ImportMode mode) {
    if (m_errand.running())
        return;
    m_trouble.clear();
    m_desk.write(
        this,
        [file = m_file, mode, language = spoken(), progress = m_errand.begin()](journal::Journal &open) {
            return journal::importFile(open, file, mode, progress, language);
        },
        [this, mode](Result<journal::ImportReport> report) {
            m_errand.end();
            if (!report)
                return m_trouble.tell(report.fault());
            m_report = *std::move(report);
            m_warnings.show(m_report.warnings);
            go(mode == journal::ImportMode::Write ? QStringLiteral("imported") : QStringLiteral("looked"));
            lookForExample();
        });
}

void Transfer::exportTo(const QString &file, const QString &passphrase) {
    if (m_errand.running())
        return;
    m_trouble.clear();
    m_file = file;
    m_desk.ask(
        this,
        [file, again = journal::passphraseFrom(passphrase),
         progress = m_errand.begin()](journal::Journal &open) -> Result<void> {
            if (auto known = confirm(open, again); !known)
                return known;
            return journal::exportFile(open, file, progress);
        },
        [this](Result<void> written) {
            m_errand.end();
            if (!written)
                return m_trouble.tell(written.fault());
            go(QStringLiteral("exported"));
        });
}

void Transfer::openExample() {
    if (m_errand.running())
        return;
    m_trouble.clear();
    m_desk.write(
        this,
        [language = spoken(), progress = m_errand.begin()](journal::Journal &open) {
            return journal::openExample(open, progress, language);
        },
        [this](Result<journal::ImportReport> report) {
            m_errand.end();
            if (!report)
                return m_trouble.tell(report.fault());
            go({});
            lookForExample();
        });
}

void Transfer::removeExample() {
    if (m_errand.running())
        return;
    m_trouble.clear();
    Q_EMIT erasing();
    m_desk.write(
        this, [progress = m_errand.begin()](journal::Journal &open) { return journal::removeExample(open, progress); },
        [this](Result<int> removed) {
            m_errand.end();
            if (!removed)
                return m_trouble.tell(removed.fault());
            m_removed = *removed;
            go(QStringLiteral("removed"));
            lookForExample();
        });
}

void Transfer::startOver() {
    m_trouble.clear();
    m_report = {};
    m_warnings.show({});
    go({});
}

void Transfer::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
