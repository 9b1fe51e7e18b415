// The small journal with a copy of it on a stick.
#pragma once

#include "small_journal.h"

#include <QDir>
#include <QFileInfo>

namespace aparte::test {

class BackedUp : public SmallJournal {
public:
    explicit BackedUp(const SmallJournal &of) : SmallJournal(of) {
        QDir().mkdir(stick());
        backUp();
    }
    QString stick() const { return beside("stick"); }
    QString elsewhere() const { return beside("neu.aparte"); }
    QString id() const { return QDir(stick()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0); }
    QString keysThere() const { return stick() + u'/' + id() + QStringLiteral("/keys"); }
    QString generation(int number = 0) const { // the oldest first
        const auto names = QDir(stick() + u'/' + id()).entryList({QStringLiteral("journal-*")}, QDir::Files);
        return stick() + u'/' + id() + u'/' + names.value(number);
    }
    QStringList besides() const {
        return QDir(beside(".")).entryList({QStringLiteral("*.re*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    }

    void backUp() const { must(run("backup", {stick()})); }
    // Of one day the last copy is enough; this one lies there as one of long ago too, which stays.
    void ageTheCopy() const {
        if (!QFile::copy(generation(), generation().chopped(11) + QStringLiteral("20250102.db")))
            qFatal("not copied");
    }
    // Another note of Nadia's; its id.
    QString write(const QByteArray &text) const {
        auto command = this->command(
            "note", {QStringLiteral("b1"), QStringLiteral("--date=2025-05-06"), QStringLiteral("--json")});
        const auto ended = command.input(text).run();
        must(ended);
        return ended.object()[u"id"].toString();
    }
    Ended erase(const char *person) const {
        return run("erase", {QString::fromLatin1(person), QStringLiteral("--yes"), QStringLiteral("--json")});
    }
    void loseVaultAndState() const {
        for (const auto &lost : {folder(), state() + QStringLiteral("/aparte")})
            QDir(lost).removeRecursively();
    }

    Ended restoreFrom(const QString &from, const QString &to, const QStringList &rest = {},
                      const QByteArray &secrets = {}) const {
        Command command(QStringList{QStringLiteral("restore"), from, to, QStringLiteral("--json"),
                                    QStringLiteral("--language"), QStringLiteral("en")} +
                        rest);
        command.set("XDG_STATE_HOME", state());
        return command.secrets(secrets.isEmpty() ? QByteArray(passphrase) + '\n' : secrets).run();
    }
    Ended restore(const QString &to, const QStringList &rest = {}, const QByteArray &secrets = {}) const {
        return restoreFrom(stick(), to, rest, secrets);
    }
    // Empty: none.
    QString noteIn(const QString &vault, const QString &session) const {
        Command command({QStringLiteral("show"), vault, session, QStringLiteral("--json")});
        command.set("XDG_STATE_HOME", state());
        return command.secrets(QByteArray(passphrase) + '\n').run().object()[u"note"].toString();
    }

private:
    static void must(const Ended &ended) {
        if (ended.code != 0)
            qFatal("%s", ended.said().constData());
    }
};

} // namespace aparte::test
