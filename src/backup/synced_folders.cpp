#include "backup/backups.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace aparte::backup {

namespace {

struct Trace {
    const char *carrier;
    const char *pattern; // a name, or one with * in it
};

// What each leaves in the folder it carries (Syncthing: .stfolder is its marker; Nextcloud and ownCloud: the database
// and log of the client; Dropbox: its cache and its settings file).
constexpr Trace traces[] = {
    {"Syncthing", ".stfolder"},          {"Syncthing", ".stversions"},      {"Syncthing", ".stignore"},
    {"Nextcloud", ".nextcloudsync.log"}, {"ownCloud", ".owncloudsync.log"}, {"Nextcloud", ".sync_*.db"},
    {"Nextcloud", "._sync_*.db"},        {"Dropbox", ".dropbox.cache"},     {"Dropbox", ".dropbox"},
};

bool has(const QDir &folder, const char *pattern) {
    auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (QLatin1String(pattern) == QLatin1String(".dropbox")) // a folder of that name in $HOME is Dropbox's own
        filter = QDir::Files | QDir::Hidden | QDir::System;
    return !folder.entryList({QString::fromLatin1(pattern)}, filter).isEmpty();
}

QString traceIn(const QDir &folder) {
    for (const auto &trace : traces)
        if (has(folder, trace.pattern))
            return QString::fromLatin1(trace.carrier);
    return {};
}

} // namespace

QString syncedBy(const QString &folder) {
    QString path = QFileInfo(folder).canonicalFilePath();
    if (path.isEmpty()) // not there yet: what carries the folder above will carry it
        path = QFileInfo(QFileInfo(folder).absolutePath()).canonicalFilePath();
    while (!path.isEmpty() && path != u"/") {
        if (auto carrier = traceIn(QDir(path)); !carrier.isEmpty())
            return carrier;
        path = QFileInfo(path).path();
    }
    return {};
}

QStringList conflictCopies(const QString &vaultFolder) {
    // Syncthing: name.sync-conflict-DATE-TIME-DEVICE.ext. Nextcloud, ownCloud: name (conflicted copy DATE TIME).ext, in
    // older versions name_conflict-DATE-TIME.ext. Dropbox: name (WHO's conflicted copy DATE).ext, in French (Copie en
    // conflit de WHO DATE).
    static const QRegularExpression form(
        QStringLiteral(
            "\\A(?:journal|keys|reserve).*(?:\\.sync-conflict-[0-9]{8}-[0-9]{6}|\\([^)]*conflicted copy[^)]*\\)|"
            "\\([^)]*(?:copie en conflit|copie conflictuelle)[^)]*\\)|_conflict-[0-9]{8}-[0-9]{6})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const auto &name : QDir(vaultFolder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name))
        if (form.match(name).hasMatch())
            found.append(name);
    return found;
}

} // namespace aparte::backup
