// A small journal on disk, made once at the cheapest passphrase cost and copied for each case, with a state folder of
// its own.
#pragma once

#include "command.h"
#include "crypto/result.h"

#include <QTemporaryDir>

namespace aparte::test {

class SmallJournal {
public:
    static constexpr const char *passphrase = "sept grues au-dessus du canal";

    SmallJournal();                                // Nadia (b1, mission m1) and Karim (b2, m2), a note each
    explicit SmallJournal(const SmallJournal &of); // a copy, folder and state
    SmallJournal &operator=(const SmallJournal &) = delete;

    QString folder() const { return m_place.filePath(QStringLiteral("essai.aparte")); }
    QString file(const char *name) const { return folder() + u'/' + QLatin1String(name); }
    QString state() const { return m_place.filePath(QStringLiteral("state")); }
    QString beside(const char *name) const { return m_place.filePath(QLatin1String(name)); }
    QString recoveryCode() const { return m_code; }

    // VERB with this folder, in English, with the right passphrase.
    Command command(const char *verb, QStringList rest = {}, const QByteArray &secrets = {}) const;
    Ended run(const char *verb, const QStringList &rest = {}) const { return command(verb, rest).run(); }

    // What is wrong with it; empty when it opens with this passphrase and both first notes are there.
    QByteArray trouble(const QByteArray &withPassphrase = passphrase) const;

private:
    QTemporaryDir m_place;
    QString m_code;
};

QByteArray bundleOf(const QByteArray &beneficiaries, const QByteArray &rest = {});
QByteArray personOf(const QByteArray &id, const QByteArray &missions);

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);
void copyFolder(const QString &from, const QString &to); // over what is there
QMap<QString, QByteArray> filesIn(const QString &folder);

} // namespace aparte::test
