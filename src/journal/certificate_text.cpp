#include "journal/erase.h"

#include <QLocale>

namespace aparte::journal {

namespace {

struct Caveat {
    const char *name;
    const char *fr, *en;
};

constexpr Caveat caveats[] = {
    {"copy-on-write",
     "Ce système de fichiers écrit les modifications à côté de l’ancien contenu : l’ancienne clé peut y rester quelque "
     "temps.",
     "This file system writes changes beside the old content: the old key may stay there for some time."},
    {"network", "Ce dossier est sur un serveur : ce que le serveur garde de ses anciens contenus n’est pas connu.",
     "This folder is on a server: what the server keeps of its old contents is not known."},
    {"data-journal", "Ce disque tient un journal des données : l’ancienne clé peut y rester quelque temps.",
     "This disk keeps a journal of data: the old key may stay in it for some time."},
    {"overlay", "Ce dossier est posé sur un autre, qui peut garder l’ancienne clé.",
     "This folder lies over another one, which may keep the old key."},
    {"unknown", "Ce système de fichiers n’est pas connu du programme : il peut garder l’ancienne clé.",
     "The program does not know this file system: it may keep the old key."},
};

constexpr Caveat always[] = {
    {"", "Les blocs de réserve d’un disque SSD ou d’une clé USB ne peuvent pas être atteints par un programme.",
     "No program can reach the spare blocks of an SSD or of a USB stick."},
    {"", "Les instantanés du système et l’historique d’un service de synchronisation ne sont pas effacés.",
     "Snapshots made by the system, and the history of a synchronisation service, are not erased."},
    {"",
     "Les copies de la clé qui seraient ailleurs (anciennes sauvegardes, copies faites à la main) ne sont pas "
     "effacées.",
     "Copies of the key elsewhere (old backups, copies made by hand) are not erased."},
};

QStringList destinationLines(const Certificate &certificate, bool french) {
    QStringList lines;
    if (!certificate.destinations.isEmpty())
        lines.append(french ? QStringLiteral("Clé détruite aussi dans ces sauvegardes :")
                            : QStringLiteral("Key destroyed in these backups too:"));
    for (const QString &folder : certificate.destinations)
        lines.append(QStringLiteral("– ") + folder);
    if (!certificate.debts.empty())
        lines.append(french
                         ? QStringLiteral("Sauvegardes hors d’atteinte, qui gardent encore la clé jusqu’à ce qu’elles "
                                          "soient branchées :")
                         : QStringLiteral("Backups out of reach, which keep the key until they are plugged in:"));
    for (const auto &debt : certificate.debts)
        lines.append((french ? QStringLiteral("– %1, depuis le %2") : QStringLiteral("– %1, since %2"))
                         .arg(debt.folder, debt.since.toString(Qt::ISODate)));
    return lines;
}

QString inLanguage(const Caveat &caveat, Language language) {
    return QString::fromUtf8(language == Language::French ? caveat.fr : caveat.en);
}

} // namespace

QStringList notPromised(const QString &caveat, Language language) {
    QStringList sentences;
    for (const Caveat &known : caveats)
        if (caveat == QLatin1String(known.name))
            sentences.append(inLanguage(known, language));
    for (const Caveat &known : always)
        sentences.append(inLanguage(known, language));
    return sentences;
}

QString certificateText(const Certificate &certificate, const QString &language) {
    const bool french = language != u"en";
    const QString day = certificate.day.toString(Qt::ISODate);
    QStringList lines{
        french ? QStringLiteral("Certificat d’effacement") : QStringLiteral("Certificate of erasure"),
        (french ? QStringLiteral("Personne (identifiant sans nom) : %1")
                : QStringLiteral("Person (identifier without a name): %1"))
            .arg(certificate.person),
        (french ? QStringLiteral("Date : %1") : QStringLiteral("Date: %1")).arg(day),
        french
            ? QStringLiteral("La clé de cette personne a été détruite et relue : il n’en reste rien dans le journal. "
                             "Tout ce qui était scellé sous cette clé est devenu illisible.")
            : QStringLiteral("This person’s key was destroyed and read back: nothing of it is left in the vault. "
                             "Everything that was sealed under it has become unreadable."),
    };
    if (!certificate.finished)
        lines.append(french ? QStringLiteral("Les lignes devenues illisibles seront retirées à la prochaine ouverture.")
                            : QStringLiteral("The rows, now unreadable, will be removed at the next opening."));
    lines.append((french ? QStringLiteral("Système de fichiers : %1") : QStringLiteral("File system: %1"))
                     .arg(certificate.fileSystem));
    lines += destinationLines(certificate, french);
    lines.append(french ? QStringLiteral("Ce qui n’est pas promis :") : QStringLiteral("What is not promised:"));
    for (const QString &sentence : notPromised(certificate.caveat, french ? Language::French : Language::English))
        lines.append(QStringLiteral("– ") + sentence);
    return lines.join(u'\n') + u'\n';
}

} // namespace aparte::journal
