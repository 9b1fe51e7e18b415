#include "app/unlock/first_run.h"

#include "app/desk/desk.h"
#include "app/unlock/beginning.h"
#include "app/unlock/recovery_code.h"
#include "journal/exchange_bundle.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace aparte::app {
namespace {

const QStringList steps{QStringLiteral("welcome"), QStringLiteral("passphrase"), QStringLiteral("code"),
                        QStringLiteral("typed-back"), QStringLiteral("person")};

QString usualFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("Journal.aparte"));
}

} // namespace

FirstRun::FirstRun(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_restore(desk, this), m_folder(usualFolder()) {}

int FirstRun::number() const {
    return qMax(0, static_cast<int>(steps.indexOf(m_step)));
}

QStringList FirstRun::codeGroups() const {
    return m_code.empty() ? QStringList() : groupsOf(m_code);
}

void FirstRun::setFolder(const QString &folder) {
    m_folder = folder;
    m_syncedBy.clear();
    m_trouble.clear();
    Q_EMIT changed();
}

int FirstRun::strength(const QString &passphrase) const {
    return journal::passphraseStrength(passphrase);
}

void FirstRun::begin(bool withExample) {
    m_withExample = withExample;
    go(steps[1]);
}

void FirstRun::create(const QString &passphrase) {
    if (m_busy)
        return;
    m_trouble.clear();
    beBusy(true);
    m_desk.atDesk(
        this,
        [folder = m_folder, around = m_desk.surroundings(), secret = journal::passphraseFrom(passphrase),
         withThemes = !m_withExample](Desk::OpenJournal &open) {
            return createAt(folder, secret, around, open, withThemes);
        },
        [this](Made made) {
            beBusy(false);
            if (!made.opened)
                return m_trouble.tell(made.opened.fault());
            m_opened = *made.opened;
            m_opened.syncAccepted = !m_syncedBy.isEmpty();
            m_code = std::move(made.code);
            go(steps[2]);
        });
}

void FirstRun::restoreCopy() {
    go(QStringLiteral("restore"));
}

bool FirstRun::mayCreateThere() {
    if (!m_syncedBy.isEmpty())
        return true;
    m_syncedBy = backup::syncedBy(QFileInfo(m_folder).path());
    Q_EMIT changed();
    return m_syncedBy.isEmpty();
}

void FirstRun::codeCopied() {
    go(steps[3]);
}

void FirstRun::typeBack(const QString &code) {
    m_codeDiffers = !sameCode(code, m_code);
    if (m_codeDiffers) {
        Q_EMIT changed();
        return;
    }
    m_code = {};
    if (m_withExample)
        importExample();
    else
        go(steps[4]);
}

void FirstRun::importExample() {
    go(QStringLiteral("example"));
    m_desk.write(
        this, [progress = m_errand.begin()](journal::Journal &open) { return journal::openExample(open, progress); },
        [this](Result<journal::ImportReport> report) {
            m_errand.end();
            if (!report)
                m_trouble.tell(report.fault());
            else
                Q_EMIT opened(m_opened);
        });
}

void FirstRun::addPerson(const QString &name, const QString &framework) {
    if (m_busy || name.trimmed().isEmpty())
        return;
    beBusy(true);
    m_desk.write(
        this,
        [name = name.trimmed(), framework](journal::Journal &open) {
            return savePersonAndMission(open, name, framework);
        },
        [this](Result<First> first) {
            beBusy(false);
            if (!first)
                return m_trouble.tell(first.fault());
            Q_EMIT opened(m_opened);
            Q_EMIT firstNote(first->person, first->mission);
        });
}

void FirstRun::later() {
    Q_EMIT opened(m_opened);
}

void FirstRun::back() {
    if (m_step == steps[1] || m_step == u"restore")
        go(steps[0]);
    else if (m_step == steps[3])
        go(steps[2]);
}

void FirstRun::go(const QString &step) {
    m_step = step;
    m_trouble.clear();
    m_codeDiffers = false;
    Q_EMIT changed();
}

void FirstRun::beBusy(bool busy) {
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace aparte::app
