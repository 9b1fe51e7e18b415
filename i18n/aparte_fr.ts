<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AddPlaceCard</name>
        <message>
            <source>Add a place for copies</source>
            <translation>Ajouter un endroit pour les copies</translation>
        </message>
        <message>
            <source>A folder on a USB disk, on another computer, or one that Nextcloud or Syncthing carries. Two places are better than one.</source>
            <translation>Un dossier sur un disque USB, sur un autre ordinateur, ou que Nextcloud ou Syncthing synchronise. Deux endroits valent mieux qu’un.</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Dossier pour les copies</translation>
        </message>
        <message>
            <source>Look at this folder</source>
            <translation>Examiner ce dossier</translation>
        </message>
        <message>
            <source>Nothing speaks against this folder.</source>
            <translation>Rien ne s’oppose à ce dossier.</translation>
        </message>
        <message>
            <source>It is on the same disk as the journal: a stolen or broken computer takes both. A USB disk kept elsewhere protects better.</source>
            <translation>Il est sur le même disque que le journal : un ordinateur volé ou en panne emporte les deux. Un disque USB rangé ailleurs protège mieux.</translation>
        </message>
        <message>
            <source>%1 carries this folder elsewhere. Nobody there can read the copies, but it may keep old versions of them: the key of somebody you erase can stay in that history, where no program reaches it.</source>
            <translation>%1 synchronise ce dossier. Personne ne peut y lire les copies, mais ce service peut en garder d’anciennes versions : la clé d’une personne que vous effacez peut rester dans cet historique, hors d’atteinte de tout programme.</translation>
        </message>
        <message>
            <source>Make copies here</source>
            <translation>Faire les copies ici</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
    </context>
    <context>
        <name>BackupPlaceCard</name>
        <message>
            <source>No verified copy yet</source>
            <translation>Aucune copie vérifiée pour l’instant</translation>
        </message>
        <message>
            <source>Last verified copy: %1</source>
            <translation>Dernière copie vérifiée %1</translation>
        </message>
        <message>
            <source>Not plugged in</source>
            <translation>Débranché</translation>
        </message>
        <message numerus="yes">
            <source>Plugged in, %n copy(ies)</source>
            <translation>
                <numerusform>Branché, %n copie</numerusform>
                <numerusform>Branché, %n copies</numerusform>
            </translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Branché</translation>
        </message>
        <message>
            <source>Backup place: %1</source>
            <translation>Endroit de sauvegarde : %1</translation>
        </message>
        <message>
            <source>carried elsewhere by %1</source>
            <translation>synchronisé par %1</translation>
        </message>
        <message>
            <source>Still holds the key of somebody erased, since %1.</source>
            <translation>Contient encore la clé d’une personne effacée depuis le %1.</translation>
        </message>
        <message>
            <source>Still opens with an old passphrase or code, since %1.</source>
            <translation>S’ouvre encore avec une ancienne phrase de passe ou un ancien code depuis le %1.</translation>
        </message>
        <message>
            <source>The next backup replaces it.</source>
            <translation>La prochaine sauvegarde le met à jour.</translation>
        </message>
        <message>
            <source>Plug it in: it is brought up to date by itself.</source>
            <translation>Branchez-le : il est mis à jour tout seul.</translation>
        </message>
        <message>
            <source>Reading the copy</source>
            <translation>Lecture de la copie</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read to the end: %n record(s), all intact. It would come back whole.</source>
            <translation>
                <numerusform>La copie du %1 a été lue en entier : %n élément, intact. Elle pourrait être restaurée.</numerusform>
                <numerusform>La copie du %1 a été lue en entier : %n éléments, tous intacts. Elle pourrait être restaurée.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy of %1 cannot be relied on. %2 Back up again, to another place if need be; the journal itself is not concerned.</source>
            <translation>On ne peut pas se fier à la copie du %1. %2 Sauvegardez à nouveau, ailleurs au besoin ; le journal lui-même n’est pas touché.</translation>
        </message>
        <message>
            <source>This place is away and still holds what should be gone. If you forget it, nobody will remind you to destroy it: break or wipe the disk yourself.</source>
            <translation>Cet endroit est absent et contient encore ce qui devrait avoir disparu. Si vous l’oubliez, rien ne vous rappellera de le détruire : cassez ou effacez le disque vous-même.</translation>
        </message>
        <message>
            <source>Forget it all the same</source>
            <translation>L’oublier quand même</translation>
        </message>
        <message>
            <source>Try this backup</source>
            <translation>Essayer cette sauvegarde</translation>
        </message>
        <message>
            <source>Forget this place</source>
            <translation>Oublier cet endroit</translation>
        </message>
        <message>
            <source>No more copies go there, and its age is watched no more. The copies that are there stay, sealed.</source>
            <translation>Plus aucune copie n’y sera faite et son âge ne sera plus surveillé. Les copies qui s’y trouvent restent, scellées.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>L’oublier</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>A copy is made when the journal locks and once a day, in each place that can be reached. It is sealed like the journal itself, and counts only once it has been opened again and checked.</source>
            <translation>Une copie est faite au verrouillage et une fois par jour, dans chaque endroit joignable. Elle est scellée comme le journal, et ne compte qu’une fois rouverte et vérifiée.</translation>
        </message>
        <message>
            <source>No backup: everything is on this computer only.</source>
            <translation>Aucune sauvegarde : tout est sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
    </context>
    <context>
        <name>BackupWord</name>
        <message>
            <source>No backup: everything is on this computer only.</source>
            <translation>Aucune sauvegarde : tout est sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>No backup has been verified yet.</source>
            <translation>Aucune sauvegarde n’a encore été vérifiée.</translation>
        </message>
        <message>
            <source>The last verified backup was made %1.</source>
            <translation>La dernière sauvegarde a été vérifiée %1.</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Choisir un endroit</translation>
        </message>
        <message>
            <source>See the backups</source>
            <translation>Voir les sauvegardes</translation>
        </message>
        <message numerus="yes">
            <source>%n backup place(s) still hold(s) what should be gone: plug it in.</source>
            <translation>
                <numerusform>%n endroit de sauvegarde contient encore ce qui devrait avoir disparu : branchez-le.</numerusform>
                <numerusform>%n endroits de sauvegarde contiennent encore ce qui devrait avoir disparu : branchez-les.</numerusform>
            </translation>
        </message>
        <message>
            <source>See which</source>
            <translation>Voir lequel</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Backup verified %1</source>
            <translation>Sauvegarde vérifiée %1</translation>
        </message>
        <message>
            <source>The last verified backup is dated %1, which has not come yet: the computer’s clock was wrong then, or is now. Back up once more when it is right.</source>
            <translation>La dernière sauvegarde vérifiée est datée du %1, un jour qui n’est pas encore venu : l’horloge de l’ordinateur était fausse alors, ou l’est maintenant. Sauvegardez à nouveau quand elle sera juste.</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>The lesson, in French</source>
            <translation>L’enseignement, en français</translation>
        </message>
        <message>
            <source>The lesson, in English</source>
            <translation>L’enseignement, en anglais</translation>
        </message>
        <message>
            <source>%1 of at most %2 characters. No name, no place, no quotation, nothing by which a reader could think of one person.</source>
            <translation>%1 caractères sur %2 au plus. Ni nom, ni lieu, ni citation, rien qui puisse faire penser à quelqu’un.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message numerus="yes">
            <source>Who stands behind it: %n person(s)</source>
            <translation>
                <numerusform>Qui le porte : %n personne</numerusform>
                <numerusform>Qui le porte : %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove this lesson</source>
            <translation>Retirer cet enseignement</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>The lesson and its links to the people behind it are removed. Reports that are published stay as they are. This cannot be undone.</source>
            <translation>L’enseignement et ses liens avec les personnes qui le portent sont retirés. Les rapports déjà publiés restent tels quels. C’est irréversible.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Retirer définitivement</translation>
        </message>
        <message>
            <source>What the institution could change, in French</source>
            <translation>Ce que l’institution pourrait changer, en français</translation>
        </message>
        <message>
            <source>What the institution could change, in English</source>
            <translation>Ce que l’institution pourrait changer, en anglais</translation>
        </message>
        <message>
            <source>Why what the guard warns of tells nobody</source>
            <translation>Pourquoi ce qui est signalé ne désigne personne</translation>
        </message>
        <message>
            <source>Kept with the lesson, for you; no report has it. Without it the lesson stays here.</source>
            <translation>Gardé avec l’enseignement, pour vous ; aucun rapport ne le porte. Sans cela, l’enseignement reste ici.</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>CardLine</name>
        <message numerus="yes">
            <source>%n person(s) behind it</source>
            <translation>
                <numerusform>porté par %n personne</numerusform>
                <numerusform>porté par %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardsView</name>
        <message>
            <source>Write a lesson</source>
            <translation>Écrire un enseignement</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>No lesson yet</source>
            <translation>Pas encore d’enseignement</translation>
        </message>
        <message>
            <source>A lesson is written anew, in general words, and stands on several people. It is never a passage of a note.</source>
            <translation>Un enseignement se réécrit, en mots généraux, et repose sur plusieurs personnes. Ce n’est jamais un passage d’une note.</translation>
        </message>
    </context>
    <context>
        <name>CellLine</name>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>fewer than 5, or not published</source>
            <translation>moins de 5, ou non publié</translation>
        </message>
    </context>
    <context>
        <name>CertificatesField</name>
        <message>
            <source>People erased since, from their certificates (optional)</source>
            <translation>Personnes effacées depuis, d’après leurs certificats (facultatif)</translation>
        </message>
        <message>
            <source>The identifiers without a name, 32 letters and digits each. Those people do not come back.</source>
            <translation>Les identifiants sans nom, 32 lettres et chiffres chacun. Ces personnes ne reviennent pas.</translation>
        </message>
        <message>
            <source>One of these is not such an identifier. Compare it with the certificate.</source>
            <translation>L’un d’eux n’est pas un tel identifiant. Comparez-le avec le certificat.</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>None</source>
            <translation>Aucun choix</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
    </context>
    <context>
        <name>ClosingWord</name>
        <message>
            <source>Closed on %1: its text no longer changes. What is added is dated, at its end.</source>
            <translation>Close le %1 : son texte ne change plus. Ce qui s’ajoute est daté, à la fin.</translation>
        </message>
        <message>
            <source>Close this note…</source>
            <translation>Clore cette note…</translation>
        </message>
        <message>
            <source>A closed note can no longer be changed, only added to, with the day. This cannot be undone; earlier versions stay.</source>
            <translation>Une note close ne peut plus être modifiée, seulement complétée, à la date du jour. C’est définitif ; les versions antérieures restent.</translation>
        </message>
        <message>
            <source>Close it for good</source>
            <translation>La clore définitivement</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>La laisser ouverte</translation>
        </message>
    </context>
    <context>
        <name>CoachView</name>
        <message>
            <source>My name, as papers give it</source>
            <translation>Mon nom, tel que les documents le donnent</translation>
        </message>
        <message>
            <source>I am</source>
            <translation>Je suis</translation>
        </message>
        <message>
            <source>an internal coach</source>
            <translation>coach interne</translation>
        </message>
        <message>
            <source>an external coach</source>
            <translation>coach externe</translation>
        </message>
        <message>
            <source>Who answers for the data</source>
            <translation>Responsable des données</translation>
        </message>
        <message>
            <source>Your employer’s name, if the journal is kept for them. Empty: yourself.</source>
            <translation>Le nom de votre employeur, si le journal est tenu pour lui. Vide : vous-même.</translation>
        </message>
        <message>
            <source>Methods and references, one a line</source>
            <translation>Méthodes et référentiels, un par ligne</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Training and certificates</source>
            <translation>Formations et certifications</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>A new recovery code</source>
            <translation>Un nouveau code de récupération</translation>
        </message>
        <message>
            <source>The present code stops working. Do this if the paper is lost, or may have been read.</source>
            <translation>Le code actuel cessera de fonctionner. À faire si le papier est perdu, ou si quelqu’un a pu le lire.</translation>
        </message>
        <message>
            <source>Passphrase, to confirm</source>
            <translation>Phrase de passe, pour confirmer</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Création…</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Créer un nouveau code</translation>
        </message>
        <message>
            <source>Type it back from your paper</source>
            <translation>Recopiez-le depuis votre papier</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>Ce n’est pas le code qui vous a été montré. Comparez chaque groupe avec votre papier.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>The new recovery code is in force.</source>
            <translation>Le nouveau code de récupération est en vigueur.</translation>
        </message>
    </context>
    <context>
        <name>CodeGroups</name>
        <message>
            <source>Recovery code: %1</source>
            <translation>Code de récupération : %1</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Copy your recovery code</source>
            <translation>Recopiez votre code de récupération</translation>
        </message>
        <message>
            <source>If you forget the passphrase, this code is the only way back in. Write it on paper and keep it somewhere else than this computer. Do not print it: a printer keeps copies. It is shown only once.</source>
            <translation>Si vous oubliez la phrase de passe, ce code est le seul moyen de rouvrir le journal. Écrivez-le sur un papier que vous garderez loin de cet ordinateur. Ne l’imprimez pas : une imprimante garde des copies. Il n’est montré qu’une fois.</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Je l’ai recopié</translation>
        </message>
    </context>
    <context>
        <name>Compared</name>
        <message>
            <source>[removed: </source>
            <translation>[retiré : </translation>
        </message>
        <message>
            <source>[added: </source>
            <translation>[ajouté : </translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message numerus="yes">
            <source>The copy of %1 was read to the end, and part of it is damaged: %n person(s).</source>
            <translation>
                <numerusform>La copie du %1 a été lue jusqu’au bout, et une partie est abîmée : %n personne.</numerusform>
                <numerusform>La copie du %1 a été lue jusqu’au bout, et une partie est abîmée : %n personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged place(s) in this copy; the first is named above.</source>
            <translation>
                <numerusform>%n endroit abîmé dans cette copie.</numerusform>
                <numerusform>%n endroits abîmés dans cette copie ; le premier est nommé ci-dessus.</numerusform>
            </translation>
        </message>
        <message>
            <source>This copy is damaged: what cannot be read of it would be missing from the journal. Put it in the journal’s place all the same?</source>
            <translation>Cette copie est abîmée : ce qui ne peut pas y être lu manquerait au journal. La mettre quand même à la place du journal ?</translation>
        </message>
        <message>
            <source>Put the damaged copy in the journal’s place</source>
            <translation>Mettre la copie abîmée à la place du journal</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read whole: %n person(s).</source>
            <translation>
                <numerusform>La copie du %1 a été lue en entier : %n personne.</numerusform>
                <numerusform>La copie du %1 a été lue en entier : %n personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased since then stay erased.</source>
            <translation>
                <numerusform>%n personne effacée depuis le reste.</numerusform>
                <numerusform>%n personnes effacées depuis le restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy and the journal say the same: there is nothing to go back to.</source>
            <translation>La copie et le journal disent la même chose : il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>Nothing of the present journal would be lost.</source>
            <translation>Rien du journal actuel ne serait perdu.</translation>
        </message>
        <message>
            <source>Some of the present journal would be lost. Read the list before you decide.</source>
            <translation>Une partie du journal actuel serait perdue. Lisez la liste avant de décider.</translation>
        </message>
        <message>
            <source>Keep the journal as it is</source>
            <translation>Garder le journal tel qu’il est</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Échange…</translation>
        </message>
        <message>
            <source>Put the copy in the journal’s place</source>
            <translation>Mettre la copie à la place du journal</translation>
        </message>
        <message>
            <source>The journal of today stays beside, sealed, for 30 days; somebody erased is erased there too.</source>
            <translation>Le journal d’aujourd’hui reste à côté, scellé, pendant 30 jours ; une personne effacée l’est là aussi.</translation>
        </message>
    </context>
    <context>
        <name>CopyChoice</name>
        <message>
            <source>Copy to bring back</source>
            <translation>Copie à restaurer</translation>
        </message>
    </context>
    <context>
        <name>CopyLine</name>
        <message>
            <source>verified</source>
            <translation>vérifiée</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>The journal locks in %n second(s).</source>
            <translation>
                <numerusform>Le journal se verrouille dans %n seconde.</numerusform>
                <numerusform>Le journal se verrouille dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Le garder ouvert</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>CourseFigures</name>
        <message numerus="yes">
            <source>%n session(s) held</source>
            <translation>
                <numerusform>%n séance tenue</numerusform>
                <numerusform>%n séances tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held of %1 planned</source>
            <translation>
                <numerusform>%n séance tenue sur %1 prévues</numerusform>
                <numerusform>%n séances tenues sur %1 prévues</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 held</source>
            <translation>%1 réalisées</translation>
        </message>
        <message>
            <source>%1 held of %2 framed</source>
            <translation>%1 réalisées sur %2 cadrées</translation>
        </message>
    </context>
    <context>
        <name>CourseSigns</name>
        <message>
            <source>More was held than the contract plans: is it still needed?</source>
            <translation>Plus de séances ou d’heures que le contrat n’en prévoit : est-ce encore utile ?</translation>
        </message>
        <message>
            <source>The contract was extended several times: is it still needed?</source>
            <translation>Le contrat a été prolongé plusieurs fois : est-ce encore utile ?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held at their workplace: another place is better where one can be found.</source>
            <translation>
                <numerusform>%n séance tenue sur son lieu de travail : mieux vaut un autre lieu, si possible.</numerusform>
                <numerusform>%n séances tenues sur son lieu de travail : mieux vaut un autre lieu, si possible.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseView</name>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Documents…</translation>
        </message>
        <message>
            <source>Who takes part…</source>
            <translation>Qui participe…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>End the mission…</source>
            <translation>Mettre fin à la mission…</translation>
        </message>
        <message>
            <source>How it ended…</source>
            <translation>Comment elle s’est terminée…</translation>
        </message>
        <message>
            <source>Course of the mission</source>
            <translation>Déroulement de la mission</translation>
        </message>
        <message>
            <source>Gone on all the same</source>
            <translation>Poursuivi malgré tout</translation>
        </message>
        <message>
            <source>Earlier versions of the contract</source>
            <translation>Versions précédentes du contrat</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>This day is not understood: write it as 14/10/2025.</source>
            <translation>Ce jour n’est pas compris : écrivez-le comme 14/10/2025.</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
    </context>
    <context>
        <name>DestinationLine</name>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>place</source>
            <translation>page</translation>
        </message>
        <message>
            <source>command</source>
            <translation>commande</translation>
        </message>
    </context>
    <context>
        <name>DifferenceLine</name>
        <message>
            <source>the person</source>
            <translation>la personne</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other thing(s)</source>
            <translation>
                <numerusform>%n autre élément</numerusform>
                <numerusform>%n autres éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>What belongs to nobody: themes, lessons, practice</source>
            <translation>Ce qui n’est à personne : thèmes, enseignements, pratique</translation>
        </message>
        <message>
            <source>Would come back: %1</source>
            <translation>Reviendrait : %1</translation>
        </message>
        <message>
            <source>Would be lost: %1</source>
            <translation>Serait perdu : %1</translation>
        </message>
        <message>
            <source>Says something else: %1</source>
            <translation>Dit autre chose : %1</translation>
        </message>
    </context>
    <context>
        <name>DraftWord</name>
        <message>
            <source>This is a draft that had not been saved yet. Save it, or go back to what was saved before.</source>
            <translation>Ceci est un brouillon qui n’avait pas été enregistré. Enregistrez-le, ou revenez à ce qui l’était avant.</translation>
        </message>
        <message>
            <source>Drop the draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>, late</source>
            <translation>, en retard</translation>
        </message>
    </context>
    <context>
        <name>DueWords</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>contract and hours</source>
            <translation>contrat et heures</translation>
        </message>
        <message>
            <source>accounting</source>
            <translation>comptabilité</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contrat</translation>
        </message>
        <message>
            <source>, since %1: the time to answer has passed</source>
            <translation>, depuis le %1 : le délai de réponse est passé</translation>
        </message>
        <message>
            <source>, by %1</source>
            <translation>, avant la fin du %1</translation>
        </message>
        <message>
            <source>Access to their data, asked for on %1: the month has passed</source>
            <translation>Accès à ses données, demandé le %1 : le mois est passé</translation>
        </message>
        <message>
            <source>Access to their data, asked for on %1</source>
            <translation>Accès à ses données, demandé le %1</translation>
        </message>
        <message>
            <source>Sessions are held, and this is still missing: %1</source>
            <translation>Des séances ont lieu, et il manque encore : %1</translation>
        </message>
        <message>
            <source>A session is planned, and this is still missing: %1</source>
            <translation>Une séance est prévue, et il manque encore : %1</translation>
        </message>
        <message>
            <source>Not signed yet: %1</source>
            <translation>Pas encore signé : %1</translation>
        </message>
        <message>
            <source>Draft to finish, %1</source>
            <translation>Brouillon à terminer, %1</translation>
        </message>
        <message>
            <source>Session planned, %1</source>
            <translation>Séance prévue, %1</translation>
        </message>
        <message>
            <source>A consent ends on %1</source>
            <translation>Un accord prend fin le %1</translation>
        </message>
        <message>
            <source>No supervision noted yet</source>
            <translation>Aucune supervision notée pour l’instant</translation>
        </message>
        <message>
            <source>No supervision since %1</source>
            <translation>Pas de supervision depuis le %1</translation>
        </message>
        <message>
            <source>Yearly declaration of the internal coach to make</source>
            <translation>Déclaration annuelle du coach interne à faire</translation>
        </message>
        <message>
            <source>Yearly declaration to renew: the last one is of %1</source>
            <translation>Déclaration annuelle à renouveler : la dernière est du %1</translation>
        </message>
        <message>
            <source>Solicitation of %1 to report</source>
            <translation>Sollicitation du %1 à signaler</translation>
        </message>
        <message>
            <source>Data breach of %1 to close</source>
            <translation>Violation de données du %1 à clore</translation>
        </message>
        <message>
            <source>Question of ethics of %1, still open</source>
            <translation>Question éthique du %1, toujours ouverte</translation>
        </message>
        <message>
            <source>No longer needed since %1: %2</source>
            <translation>Plus nécessaire depuis le %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to answer</source>
            <translation>
                <numerusform>%n demande à traiter</numerusform>
                <numerusform>%n demandes à traiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) for access to data</source>
            <translation>
                <numerusform>%n demande d’accès aux données</numerusform>
                <numerusform>%n demandes d’accès aux données</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) ahead of a gate</source>
            <translation>
                <numerusform>%n mission en avance sur un préalable</numerusform>
                <numerusform>%n missions en avance sur un préalable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) not signed</source>
            <translation>
                <numerusform>%n document non signé</numerusform>
                <numerusform>%n documents non signés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) to finish</source>
            <translation>
                <numerusform>%n brouillon à terminer</numerusform>
                <numerusform>%n brouillons à terminer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s)</source>
            <translation>
                <numerusform>%n séance prévue</numerusform>
                <numerusform>%n séances prévues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) that end soon</source>
            <translation>
                <numerusform>%n accord bientôt échu</numerusform>
                <numerusform>%n accords bientôt échus</numerusform>
            </translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <source>Yearly declaration</source>
            <translation>Déclaration annuelle</translation>
        </message>
        <message numerus="yes">
            <source>%n solicitation(s) to report</source>
            <translation>
                <numerusform>%n sollicitation à signaler</numerusform>
                <numerusform>%n sollicitations à signaler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n data breach(es) to close</source>
            <translation>
                <numerusform>%n violation de données à clore</numerusform>
                <numerusform>%n violations de données à clore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of ethics still open</source>
            <translation>
                <numerusform>%n question éthique ouverte</numerusform>
                <numerusform>%n questions éthiques ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a retention period that has ended</source>
            <translation>
                <numerusform>%n personne dont une durée de conservation est échue</numerusform>
                <numerusform>%n personnes dont une durée de conservation est échue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) without a note</source>
            <translation>
                <numerusform>%n séance sans note</numerusform>
                <numerusform>%n séances sans note</numerusform>
            </translation>
        </message>
        <message>
            <source>Session planned on %1: was it held?</source>
            <translation>Séance prévue le %1 : a-t-elle eu lieu ?</translation>
        </message>
        <message>
            <source>More was held than the contract plans: is it still needed?</source>
            <translation>Plus de séances ou d’heures que le contrat n’en prévoit : est-ce encore utile ?</translation>
        </message>
        <message>
            <source>The contract was extended several times: is it still needed?</source>
            <translation>Le contrat a été prolongé plusieurs fois : est-ce encore utile ?</translation>
        </message>
        <message>
            <source>Training over since %1: %2</source>
            <translation>Formation échue depuis le %1 : %2</translation>
        </message>
        <message>
            <source>Training that ends on %1: %2</source>
            <translation>Formation valable jusqu’au %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) beyond what was planned</source>
            <translation>
                <numerusform>%n mission au-delà de ce qui était prévu</numerusform>
                <numerusform>%n missions au-delà de ce qui était prévu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s) over or ending soon</source>
            <translation>
                <numerusform>%n formation échue ou bientôt échue</numerusform>
                <numerusform>%n formations échues ou bientôt échues</numerusform>
            </translation>
        </message>
        <message>
            <source>Midpoint to hold</source>
            <translation>Point à mi-parcours à tenir</translation>
        </message>
        <message>
            <source>Closing review to hold</source>
            <translation>Bilan final à tenir</translation>
        </message>
        <message>
            <source>Follow-up to hold</source>
            <translation>Suivi à distance à tenir</translation>
        </message>
        <message numerus="yes">
            <source>%n midpoint(s) to hold</source>
            <translation>
                <numerusform>%n point à mi-parcours à tenir</numerusform>
                <numerusform>%n points à mi-parcours à tenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closing review(s) to hold</source>
            <translation>
                <numerusform>%n bilan final à tenir</numerusform>
                <numerusform>%n bilans finaux à tenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) to hold</source>
            <translation>
                <numerusform>%n suivi à distance à tenir</numerusform>
                <numerusform>%n suivis à distance à tenir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>Close and lose the last words?</source>
            <translation>Fermer et perdre les derniers mots ?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Close and lose what was typed since the last draft</source>
            <translation>Fermer et perdre ce qui a été écrit depuis le dernier brouillon</translation>
        </message>
        <message>
            <source>What you typed last could not be stored on the disk and waits, sealed, in this program. It is stored when you unlock.</source>
            <translation>Vos derniers mots n’ont pas pu être écrits sur le disque et attendent, scellés, dans ce programme. Ils seront conservés quand vous déverrouillerez.</translation>
        </message>
        <message>
            <source>What you typed into a form was not saved and waits, sealed, in this program. It is there again when you unlock.</source>
            <translation>Ce que vous avez écrit dans un formulaire n’est pas enregistré et attend, scellé, dans ce programme. Vous le retrouverez quand vous déverrouillerez.</translation>
        </message>
        <message>
            <source>Closing the program now loses it: this cannot be undone.</source>
            <translation>Fermer le programme maintenant, c’est le perdre : cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Close and lose what was typed</source>
            <translation>Fermer et perdre ce qui a été écrit</translation>
        </message>
    </context>
    <context>
        <name>ErasingView</name>
        <message>
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Erase %1?</source>
            <translation>Effacer %1 ?</translation>
        </message>
        <message>
            <source>Their key will be destroyed, and with it: %1, %2, %3. Nobody will be able to read them again, not even you. This cannot be undone.</source>
            <translation>Sa clé sera détruite, et avec elle : %1, %2, %3. Plus personne ne pourra les lire, pas même vous. C’est irréversible.</translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s)</source>
            <translation>
                <numerusform>%n mission</numerusform>
                <numerusform>%n missions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) with their notes</source>
            <translation>
                <numerusform>%n séance et sa note</numerusform>
                <numerusform>%n séances et leurs notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n échange</numerusform>
                <numerusform>%n échanges</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate: %1</source>
            <translation>Certificat : %1</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Effacement…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Back to people</source>
            <translation>Revenir aux personnes</translation>
        </message>
        <message>
            <source>Keep the certificate as a text file</source>
            <translation>Garder le certificat dans un fichier texte</translation>
        </message>
        <message>
            <source>It names nobody. With it, this person stays erased even when an old copy is restored.</source>
            <translation>Il ne nomme personne. Grâce à lui, cette personne reste effacée même si une ancienne copie est restaurée.</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Enregistrer le certificat</translation>
        </message>
        <message>
            <source>Certificate saved: %1</source>
            <translation>Certificat enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFormView</name>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>A telephone call or a mail, ten to fifteen minutes.</source>
            <translation>Un appel ou un courriel, dix à quinze minutes.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>In a line</source>
            <translation>En une ligne</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponse donnée</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <source>At</source>
            <translation>À</translation>
        </message>
        <message numerus="yes">
            <source>Exchanges are meant to be short: %n minute(s) at most. Beyond that, a session may suit better.</source>
            <translation>
                <numerusform>Un échange est fait pour être court : %n minute au plus. Au-delà, une séance convient peut-être mieux.</numerusform>
                <numerusform>Un échange est fait pour être court : %n minutes au plus. Au-delà, une séance convient peut-être mieux.</numerusform>
            </translation>
        </message>
        <message>
            <source>Late: to be answered by %1.</source>
            <translation>En retard : réponse attendue au plus tard le %1.</translation>
        </message>
        <message>
            <source>To be answered by %1.</source>
            <translation>Réponse attendue au plus tard le %1.</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>Take everything out</source>
            <translation>Tout emporter</translation>
        </message>
        <message>
            <source>One open file with every name and every note, readable by anybody who gets hold of it. Keep it nowhere that others can read, and never send it to an institution.</source>
            <translation>Un seul fichier ouvert, avec tous les noms et toutes les notes, lisible par quiconque met la main dessus. Ne le laissez nulle part où d’autres peuvent lire, et ne l’envoyez jamais à une institution.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Passphrase, to confirm</source>
            <translation>Phrase de passe, pour confirmer</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
        <message>
            <source>Written: %1. Anybody can read it.</source>
            <translation>Fichier écrit : %1. Tout le monde peut le lire.</translation>
        </message>
    </context>
    <context>
        <name>FirstPersonStep</name>
        <message>
            <source>Whom do you accompany?</source>
            <translation>Qui accompagnez-vous ?</translation>
        </message>
        <message>
            <source>One person is enough to begin with. Their notes get a key of their own; if you erase them one day, that key is destroyed.</source>
            <translation>Une personne suffit pour commencer. Ses notes reçoivent une clé qui n’est qu’à elles ; si vous effacez cette personne un jour, la clé est détruite.</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Framework of the accompaniment</source>
            <translation>Cadre de l’accompagnement</translation>
        </message>
        <message>
            <source>Write the first note</source>
            <translation>Écrire la première note</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>FirstRunView</name>
        <message>
            <source>Step %1 of 3</source>
            <translation>Étape %1 sur 3</translation>
        </message>
        <message>
            <source>Step %1 of 5</source>
            <translation>Étape %1 sur 5</translation>
        </message>
        <message>
            <source>Bringing in the example journal</source>
            <translation>Arrivée du journal d’exemple</translation>
        </message>
    </context>
    <context>
        <name>DayTyped</name>
        <message>
            <source>“%1” is not understood as a day: write it as 14/10/2025.</source>
            <translation>« %1 » ne se lit pas comme un jour : écrivez par exemple 14/10/2025.</translation>
        </message>
    </context>
    <context>
        <name>FormButtons</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>FrameworkLine</name>
        <message numerus="yes">
            <source>%n thing(s) asked for</source>
            <translation>
                <numerusform>%n condition demandée</numerusform>
                <numerusform>%n conditions demandées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing asked for</source>
            <translation>aucune condition demandée</translation>
        </message>
        <message>
            <source>See and change…</source>
            <translation>Voir et modifier…</translation>
        </message>
        <message>
            <source>See and change: %1</source>
            <translation>Voir et modifier : %1</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Copier…</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Back to how it ships…</source>
            <translation>Revenir à l’original…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>What you changed in “%1” goes; the missions under it stay.</source>
            <translation>Vos modifications de « %1 » disparaissent ; les missions qui en relèvent restent.</translation>
        </message>
        <message>
            <source>“%1” goes from this journal. This cannot be undone.</source>
            <translation>« %1 » disparaît de ce journal. C’est irréversible.</translation>
        </message>
        <message>
            <source>Take my changes away</source>
            <translation>Enlever mes modifications</translation>
        </message>
        <message>
            <source>Remove this framework</source>
            <translation>Retirer ce cadre</translation>
        </message>
    </context>
    <context>
        <name>FrameworkParts</name>
        <message>
            <source>Framework</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>What missions under it have to have, and when.</source>
            <translation>Ce que ses missions doivent avoir, et à quel moment.</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Nom en français</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nom en anglais</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Référence juridique</translation>
        </message>
        <message>
            <source>Contact for ethical questions</source>
            <translation>Contact pour les questions d’éthique</translation>
        </message>
        <message>
            <source>What stops a mission</source>
            <translation>Ce qui arrête une mission</translation>
        </message>
        <message>
            <source>Each can be passed with a written reason, which stays visible.</source>
            <translation>Chaque condition peut être franchie avec un motif écrit, qui reste visible.</translation>
        </message>
        <message>
            <source>Asked for before going on</source>
            <translation>Demandé avant de poursuivre</translation>
        </message>
        <message>
            <source>Who has to ask</source>
            <translation>Qui doit faire la demande</translation>
        </message>
        <message>
            <source>Signed before the first session</source>
            <translation>Signé avant la première séance</translation>
        </message>
        <message>
            <source>Who answers the proposal</source>
            <translation>Qui répond à la proposition</translation>
        </message>
        <message>
            <source>Who signs the contract</source>
            <translation>Qui signe le contrat</translation>
        </message>
        <message>
            <source>Fewest signatures</source>
            <translation>Nombre minimal de signatures</translation>
        </message>
        <message>
            <source>Delays and price</source>
            <translation>Délais et prix</translation>
        </message>
        <message>
            <source>Days to answer a call or a mail</source>
            <translation>Jours pour répondre à un appel ou à un courriel</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Comptés en</translation>
        </message>
        <message>
            <source>Longest exchange, in minutes</source>
            <translation>Durée maximale d’un échange, en minutes</translation>
        </message>
        <message>
            <source>Months from the closing review to the follow-up</source>
            <translation>Mois entre le bilan final et le suivi</translation>
        </message>
        <message>
            <source>Longest time without supervision, in months</source>
            <translation>Durée maximale sans supervision, en mois</translation>
        </message>
        <message>
            <source>Basis of the price</source>
            <translation>Base du prix</translation>
        </message>
        <message>
            <source>Framework text annexed to each contract</source>
            <translation>Texte de cadrage annexé à chaque contrat</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Signed by me on</source>
            <translation>Signé par moi le</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Links between people</source>
            <translation>Liens entre les personnes</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Lien %1</translation>
        </message>
        <message>
            <source>Add a kind of link</source>
            <translation>Ajouter un type de lien</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>How long things are kept and count</source>
            <translation>Durées de conservation et de prise en compte</translation>
        </message>
        <message>
            <source>In months after the end of a mission. Nothing is erased without you.</source>
            <translation>En mois après la fin d’une mission. Rien n’est effacé sans vous.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Contract and hours</source>
            <translation>Contrat et heures</translation>
        </message>
        <message>
            <source>Accounting</source>
            <translation>Comptabilité</translation>
        </message>
        <message>
            <source>A past mission counts for incompatibilities</source>
            <translation>Prise en compte d’une mission passée pour les incompatibilités</translation>
        </message>
        <message>
            <source>Individual sessions with a team’s manager</source>
            <translation>Séances individuelles avec le manager d’une équipe</translation>
        </message>
    </context>
    <context>
        <name>FrameworkSettings</name>
        <message>
            <source>A framework says what a mission has to have before it goes on, who signs, within which delays, at what price. Three come with the program; copy one to make it yours.</source>
            <translation>Un cadre dit ce qu’une mission doit avoir avant de se poursuivre, qui signe, dans quels délais, à quel prix. Trois sont fournis ; copiez-en un pour en faire le vôtre.</translation>
        </message>
        <message>
            <source>How long records are kept</source>
            <translation>Durée de conservation</translation>
        </message>
        <message>
            <source>Each framework says for how many months. Whoever’s records are no longer needed is proposed to you; nothing is erased by itself.</source>
            <translation>Chaque cadre dit pendant combien de mois. Quand les données de quelqu’un ne sont plus nécessaires, le programme vous le propose ; rien ne s’efface tout seul.</translation>
        </message>
        <message>
            <source>See what is no longer needed</source>
            <translation>Voir ce qui n’est plus nécessaire</translation>
        </message>
    </context>
    <context>
        <name>FreshRestoreStep</name>
        <message numerus="yes">
            <source>The copy of %1 was read to the end, and part of it is damaged: %n person(s).</source>
            <translation>
                <numerusform>La copie du %1 a été lue jusqu’au bout, et une partie est abîmée : %n personne.</numerusform>
                <numerusform>La copie du %1 a été lue jusqu’au bout, et une partie est abîmée : %n personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged place(s) in this copy; the first is named above.</source>
            <translation>
                <numerusform>%n endroit abîmé dans cette copie.</numerusform>
                <numerusform>%n endroits abîmés dans cette copie ; le premier est nommé ci-dessus.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal is back</source>
            <translation>Le journal est restauré</translation>
        </message>
        <message>
            <source>Bring a journal back</source>
            <translation>Restaurer un journal</translation>
        </message>
        <message>
            <source>From the USB disk or the folder where its copies went. It opens with the passphrase of that time, or with the recovery code.</source>
            <translation>Depuis le disque USB ou le dossier où allaient ses copies. Il s’ouvre avec sa dernière phrase de passe, ou avec le code de récupération.</translation>
        </message>
        <message>
            <source>Folder of the copies</source>
            <translation>Dossier des copies</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase de passe</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Utiliser le code de récupération</translation>
        </message>
        <message>
            <source>Where the journal is to lie</source>
            <translation>Où placer le journal</translation>
        </message>
        <message>
            <source>Bringing it back and reading all of it</source>
            <translation>Restauration et lecture complète</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read to the end: %n person(s), nothing missing.</source>
            <translation>
                <numerusform>La copie du %1 a été lue en entier : %n personne, rien ne manque.</numerusform>
                <numerusform>La copie du %1 a été lue en entier : %n personnes, rien ne manque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased since then stay erased.</source>
            <translation>
                <numerusform>%n personne effacée depuis le reste.</numerusform>
                <numerusform>%n personnes effacées depuis le restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>See the copies</source>
            <translation>Voir les copies</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>GateWords</name>
        <message>
            <source>Everybody who has to ask has asked</source>
            <translation>Toutes les demandes nécessaires sont faites</translation>
        </message>
        <message>
            <source>The request was analysed</source>
            <translation>Analyse de la demande faite</translation>
        </message>
        <message>
            <source>Voluntary adhesion</source>
            <translation>Adhésion volontaire</translation>
        </message>
        <message>
            <source>Free choice of the coach</source>
            <translation>Libre choix du coach</translation>
        </message>
        <message>
            <source>Information notice given</source>
            <translation>Notice d’information remise</translation>
        </message>
        <message>
            <source>Proposal answered by each recipient</source>
            <translation>Proposition avec la réponse de chaque destinataire</translation>
        </message>
        <message>
            <source>Documents signed</source>
            <translation>Documents signés</translation>
        </message>
        <message>
            <source>Tripartite meeting held</source>
            <translation>Entretien tripartite tenu</translation>
        </message>
        <message>
            <source>Contract complete and signed</source>
            <translation>Contrat complet et signé</translation>
        </message>
        <message>
            <source>Deontological framework signed by the coach</source>
            <translation>Cadre déontologique signé par le coach</translation>
        </message>
        <message>
            <source>Review prepared with the beneficiary</source>
            <translation>Bilan préparé avec le bénéficiaire</translation>
        </message>
        <message>
            <source>Review given in the beneficiary’s presence</source>
            <translation>Bilan réalisé en présence du bénéficiaire</translation>
        </message>
        <message>
            <source>This framework asks for a request first.</source>
            <translation>Ce cadre demande d’abord une demande expresse.</translation>
        </message>
        <message>
            <source>The request has to be analysed first, and concluded with “go”.</source>
            <translation>La demande doit d’abord être analysée, et l’analyse conclure à un accord.</translation>
        </message>
        <message>
            <source>The person has not said yet that they take part of their own will.</source>
            <translation>La personne n’a pas encore dit qu’elle participe de son plein gré.</translation>
        </message>
        <message>
            <source>The person has not chosen freely yet.</source>
            <translation>La personne n’a pas encore fait son libre choix.</translation>
        </message>
        <message>
            <source>The person was not yet informed of what becomes of their data.</source>
            <translation>La personne n’a pas encore été informée de ce que deviennent ses données.</translation>
        </message>
        <message>
            <source>The proposal is not yet validated by everybody who received it.</source>
            <translation>La proposition n’a pas encore la réponse de tous ses destinataires.</translation>
        </message>
        <message>
            <source>A document that has to be signed first is not.</source>
            <translation>Un document à signer au préalable ne l’est pas.</translation>
        </message>
        <message>
            <source>The tripartite meeting comes first.</source>
            <translation>L’entretien tripartite doit avoir lieu d’abord.</translation>
        </message>
        <message>
            <source>The contract is not complete and signed yet.</source>
            <translation>Le contrat n’est pas encore complet et signé.</translation>
        </message>
        <message>
            <source>The deontological framework that each contract carries is not signed yet (Settings, Frameworks).</source>
            <translation>Le cadre déontologique joint à chaque contrat n’est pas encore signé (Réglages, Cadres).</translation>
        </message>
        <message>
            <source>The review has to be prepared with the beneficiary first.</source>
            <translation>Le bilan doit d’abord être préparé avec le bénéficiaire.</translation>
        </message>
        <message>
            <source>That the beneficiary was present has to be attested.</source>
            <translation>La présence du bénéficiaire doit être attestée.</translation>
        </message>
        <message>
            <source>the request of a member</source>
            <translation>la demande d’un membre</translation>
        </message>
        <message>
            <source>the request of %1</source>
            <translation>la demande de %1</translation>
        </message>
        <message>
            <source>the signature of: %1</source>
            <translation>la signature : %1</translation>
        </message>
        <message>
            <source>a signature</source>
            <translation>une signature</translation>
        </message>
        <message>
            <source>the beneficiary’s request</source>
            <translation>la demande du bénéficiaire</translation>
        </message>
        <message>
            <source>the organisation’s request</source>
            <translation>la demande de l’organisation</translation>
        </message>
        <message>
            <source>the objectives</source>
            <translation>les objectifs</translation>
        </message>
        <message>
            <source>the indicators of success</source>
            <translation>les indicateurs de réussite</translation>
        </message>
        <message>
            <source>the duration</source>
            <translation>la durée</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>l’organisation de l’accompagnement</translation>
        </message>
        <message>
            <source>the cost</source>
            <translation>le coût</translation>
        </message>
        <message>
            <source>a further signature</source>
            <translation>une signature de plus</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>Il manque : %1.</translation>
        </message>
    </context>
    <context>
        <name>GoToPopup</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>New exchange</source>
            <translation>Nouvel échange</translation>
        </message>
        <message>
            <source>New mission</source>
            <translation>Nouvelle mission</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>A person, a place, a command</source>
            <translation>Une personne, une page, une commande</translation>
        </message>
        <message>
            <source>Destinations</source>
            <translation>Destinations</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Pratique</translation>
        </message>
        <message>
            <source>What is no longer needed</source>
            <translation>Ce qui n’est plus nécessaire</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>HeldView</name>
        <message>
            <source>Not locked yet</source>
            <translation>Pas encore verrouillé</translation>
        </message>
        <message>
            <source>The last words you typed could not be stored. They are kept in memory, and storing them is tried again every five seconds. The journal locks as soon as it has worked.</source>
            <translation>Vos derniers mots n’ont pas pu être gardés. Ils restent en mémoire, et un nouvel essai a lieu toutes les cinq secondes. Le journal se verrouille dès que c’est fait.</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <source>Lock and lose what was typed since the last draft</source>
            <translation>Verrouiller et perdre ce qui a été tapé depuis le dernier brouillon</translation>
        </message>
    </context>
    <context>
        <name>HitLine</name>
        <message>
            <source>hypotheses</source>
            <translation>hypothèses</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
    </context>
    <context>
        <name>ImportCard</name>
        <message>
            <source>organisations</source>
            <translation>organisations</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>thèmes</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>missions</source>
            <translation>missions</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>séances</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>échanges</translation>
        </message>
        <message>
            <source>consents</source>
            <translation>accords</translation>
        </message>
        <message>
            <source>lessons</source>
            <translation>enseignements</translation>
        </message>
        <message>
            <source>practice entries</source>
            <translation>éléments de pratique</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>rapports</translation>
        </message>
        <message>
            <source>Bring a file in</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>An open bundle, from this program or another. It is looked at first; nothing is written before you say so, and nothing that is already here is changed.</source>
            <translation>Un fichier ouvert, de ce programme ou d’un autre. Il est d’abord examiné ; rien n’est écrit avant votre accord, et rien de ce qui est déjà là n’est modifié.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>L’examiner</translation>
        </message>
        <message>
            <source>Brought in: %1.</source>
            <translation>Importé : %1.</translation>
        </message>
        <message>
            <source>Would come in: %1.</source>
            <translation>Serait importé : %1.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message numerus="yes">
            <source>%n already here.</source>
            <translation>
                <numerusform>%n élément déjà présent.</numerusform>
                <numerusform>%n éléments déjà présents.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Importer</translation>
        </message>
    </context>
    <context>
        <name>IncompatibilityCard</name>
        <message>
            <source>%1 and %2 are in one managerial line: they cannot both be coached individually.</source>
            <translation>%1 et %2 sont dans une même ligne managériale : vous ne pouvez pas les accompagner toutes les deux individuellement.</translation>
        </message>
        <message>
            <source>%1 and %2 are in one managerial line: only one of the two requests can be taken.</source>
            <translation>%1 et %2 sont dans une même ligne managériale : une seule des deux demandes peut être acceptée.</translation>
        </message>
        <message>
            <source>%1 and %2: a team and one of its members cannot both be coached.</source>
            <translation>%1 et %2 : une équipe et l’un de ses membres ne peuvent pas être accompagnés tous les deux.</translation>
        </message>
        <message>
            <source>%1 and %2: a group and one of its members; be careful with both.</source>
            <translation>%1 et %2 : un groupe et l’un de ses membres ; soyez vigilant avec les deux.</translation>
        </message>
        <message>
            <source>%1 and %2: %3 sessions with the manager of the team, more than the %4 of the framework.</source>
            <translation>%1 et %2 : %3 séances avec le responsable de l’équipe, plus que les %4 du cadre.</translation>
        </message>
        <message>
            <source>%1 and %2: %3 session(s) with the manager of the team, of %4.</source>
            <translation>%1 et %2 : séances avec le responsable de l’équipe : %3 sur %4.</translation>
        </message>
        <message>
            <source>%1 and %2: a link that the framework holds to be incompatible.</source>
            <translation>%1 et %2 : un lien que le cadre tient pour incompatible.</translation>
        </message>
        <message>
            <source>%1 and %2 are linked: be careful.</source>
            <translation>%1 et %2 sont liés : soyez vigilant.</translation>
        </message>
        <message>
            <source>Saved. What was written makes these incompatible</source>
            <translation>Enregistré. Ce que vous avez écrit rend incompatibles</translation>
        </message>
        <message>
            <source>Cannot be accompanied together</source>
            <translation>Ne peuvent pas être accompagnés ensemble</translation>
        </message>
    </context>
    <context>
        <name>InsertPanel</name>
        <message>
            <source>My template: %1</source>
            <translation>Mon modèle : %1</translation>
        </message>
        <message>
            <source>It serves for everybody, so it names nobody. A line that begins with ## is a heading, with - [ ] a box to tick.</source>
            <translation>Il sert pour tout le monde et ne nomme donc personne. Une ligne qui commence par ## est un titre, par - [ ] une case à cocher.</translation>
        </message>
        <message>
            <source>Keep this template</source>
            <translation>Garder ce modèle</translation>
        </message>
        <message>
            <source>Back to the one that came with Aparté</source>
            <translation>Revenir à celui d’Aparté</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Abréviations</translation>
        </message>
        <message>
            <source>Type the short word in a note, then Ctrl+J: the text takes its place.</source>
            <translation>Tapez le mot court dans une note, puis Ctrl+J : le texte prend sa place.</translation>
        </message>
        <message>
            <source>Short word</source>
            <translation>Mot court</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Keep this snippet</source>
            <translation>Garder cette abréviation</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>LessonsView</name>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>General lessons, anonymised: the one thing made of sessions that leaves.</source>
            <translation>Des enseignements généraux et anonymisés : la seule chose tirée des séances qui sorte.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Published reports</source>
            <translation>Rapports publiés</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <source>With whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <source>Kind of link</source>
            <translation>Type de lien</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>is managed by this person</source>
            <translation>est encadré(e) par cette personne</translation>
        </message>
        <message>
            <source>manages this person</source>
            <translation>encadre cette personne</translation>
        </message>
        <message>
            <source>neither above nor below</source>
            <translation>ni au-dessus ni au-dessous</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Retirer ce lien</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Links to others in this journal</source>
            <translation>Liens avec d’autres personnes de ce journal</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>A hierarchical link counts at any distance: two people of one managerial line cannot both be coached individually.</source>
            <translation>Un lien hiérarchique compte à toute distance : deux personnes d’une même ligne managériale ne peuvent pas être accompagnées toutes les deux individuellement.</translation>
        </message>
    </context>
    <context>
        <name>LockedScreen</name>
        <message>
            <source>The last words you typed could not be stored on the disk. They wait in this program, sealed, and are stored when you unlock. Until then leave the program open and the computer on.</source>
            <translation>Les derniers mots que vous avez écrits n’ont pas pu être enregistrés sur le disque. Ils attendent dans ce programme, scellés, et seront enregistrés quand vous déverrouillerez. D’ici là, laissez le programme ouvert et l’ordinateur allumé.</translation>
        </message>
        <message>
            <source>A form was left before it was saved. What you typed in it waits in this program, sealed, and is there again when you unlock. Until then leave the program open and the computer on.</source>
            <translation>Un formulaire a été quitté avant d’être enregistré. Ce que vous y avez écrit attend dans ce programme, scellé, et sera de nouveau là quand vous déverrouillerez. D’ici là, laissez le programme ouvert et l’ordinateur allumé.</translation>
        </message>
    </context>
    <context>
        <name>LockingSettings</name>
        <message>
            <source>Lock when nobody has touched it for</source>
            <translation>Verrouiller quand personne n’y touche depuis</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>It also locks with Ctrl+L, when the computer sleeps, and when the desktop locks.</source>
            <translation>Il se verrouille aussi par Ctrl+L, quand l’ordinateur se met en veille et quand le bureau se verrouille.</translation>
        </message>
        <message>
            <source>Shorter is safer when you leave your desk; nothing you typed is lost. The last minute is announced.</source>
            <translation>Plus c’est court, plus c’est sûr quand vous quittez votre bureau ; rien de ce que vous avez tapé n’est perdu. La dernière minute est annoncée.</translation>
        </message>
    </context>
    <context>
        <name>MembersField</name>
        <message>
            <source>Members who are in this journal</source>
            <translation>Membres présents dans ce journal</translation>
        </message>
        <message>
            <source>Other members, one a line</source>
            <translation>Autres membres, un par ligne</translation>
        </message>
        <message>
            <source>Manager of the group</source>
            <translation>Responsable du groupe</translation>
        </message>
        <message>
            <source>Nobody of this journal</source>
            <translation>Personne de ce journal</translation>
        </message>
        <message>
            <source>Manager’s name</source>
            <translation>Nom du responsable</translation>
        </message>
        <message>
            <source>A few sessions with the manager alone are counted; coaching a member of the team is not possible.</source>
            <translation>Quelques séances avec le responsable seul sont comptées ; un coaching individuel d’un membre de l’équipe n’est pas possible.</translation>
        </message>
        <message>
            <source>Sessions with the manager: %1, more than the %2 that the framework allows.</source>
            <translation>Séances avec le responsable : %1, plus que les %2 que le cadre permet.</translation>
        </message>
        <message>
            <source>Sessions with the manager: %1 of the %2 that the framework allows.</source>
            <translation>Séances avec le responsable : %1 sur les %2 que le cadre permet.</translation>
        </message>
    </context>
    <context>
        <name>MissionFormView</name>
        <message>
            <source>A new mission</source>
            <translation>Une nouvelle mission</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Motive</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Où elle en est</translation>
        </message>
        <message>
            <source>Something is signed under this framework: it stays.</source>
            <translation>Un document est signé dans ce cadre : il ne change plus.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>As the beneficiary is</source>
            <translation>Comme le bénéficiaire</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>MissionParts</name>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Qui participe</translation>
        </message>
        <message>
            <source>End of the mission</source>
            <translation>Fin de la mission</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>The free choice is the person’s: no reason is asked for, and nobody is told.</source>
            <translation>Le choix est libre : aucun motif n’est demandé, et personne n’en est informé.</translation>
        </message>
        <message>
            <source>The reason stays private.</source>
            <translation>Le motif reste privé.</translation>
        </message>
        <message>
            <source>Follow-up meeting planned for</source>
            <translation>Séance de suivi prévue le</translation>
        </message>
        <message>
            <source>Empty: the framework’s delay after the closing review counts.</source>
            <translation>Vide : le délai du cadre après le bilan final s’applique.</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Demande %1</translation>
        </message>
        <message>
            <source>Add a request</source>
            <translation>Ajouter une demande</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Who, of a group</source>
            <translation>Qui, au sein d’un groupe</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>In what words</source>
            <translation>Dans quels termes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Needs of the beneficiary</source>
            <translation>Besoins du bénéficiaire</translation>
        </message>
        <message>
            <source>Stakes of the institution</source>
            <translation>Enjeux de l’institution</translation>
        </message>
        <message>
            <source>Who speaks for the institution</source>
            <translation>Qui représente l’institution</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Why, and where to turn</source>
            <translation>Pourquoi, et vers qui orienter</translation>
        </message>
        <message>
            <source>Actor %1</source>
            <translation>Acteur %1</translation>
        </message>
        <message>
            <source>Add an actor</source>
            <translation>Ajouter un acteur</translation>
        </message>
        <message>
            <source>A column for each who takes part.</source>
            <translation>Une colonne par participant.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Expectations and needs</source>
            <translation>Attentes et besoins</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Results expected</source>
            <translation>Résultats attendus</translation>
        </message>
        <message>
            <source>Expected of the coach</source>
            <translation>Attentes vis-à-vis du coach</translation>
        </message>
        <message>
            <source>Terms of the contract to come</source>
            <translation>Termes du futur contrat</translation>
        </message>
        <message>
            <source>What the person wants to work on, in their words</source>
            <translation>Ce que la personne veut travailler, avec ses mots</translation>
        </message>
        <message>
            <source>How we would work together</source>
            <translation>Comment nous travaillerions ensemble</translation>
        </message>
        <message>
            <source>Free choice</source>
            <translation>Libre choix</translation>
        </message>
        <message>
            <source>Chosen on</source>
            <translation>Choix fait le</translation>
        </message>
        <message>
            <source>Voluntary adhesion on</source>
            <translation>Adhésion volontaire le</translation>
        </message>
        <message>
            <source>Information notice given on</source>
            <translation>Notice d’information remise le</translation>
        </message>
        <message>
            <source>What is kept, why, how long, and the person’s rights.</source>
            <translation>Ce qui est conservé, pourquoi, combien de temps, et les droits de la personne.</translation>
        </message>
        <message>
            <source>Adhesion withdrawn on</source>
            <translation>Adhésion retirée le</translation>
        </message>
        <message>
            <source>Version %1: sent on %2</source>
            <translation>Version %1 : envoyée le %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Ce qui est proposé</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Recipient %1</source>
            <translation>Destinataire %1</translation>
        </message>
        <message>
            <source>Add a recipient</source>
            <translation>Ajouter un destinataire</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Ajouter un document</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Type de document</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Où il en est</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <source>Hours framed</source>
            <translation>Heures cadrées</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Taux horaire</translation>
        </message>
        <message>
            <source>Objectives and indicators of success</source>
            <translation>Objectifs et indicateurs de réussite</translation>
        </message>
        <message>
            <source>Objective %1</source>
            <translation>Objectif %1</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>Ajouter un objectif</translation>
        </message>
        <message>
            <source>In the beneficiary’s words. The contract that was signed before stays, dated.</source>
            <translation>Avec les mots du bénéficiaire. Le contrat signé auparavant reste, daté.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Indicator of success</source>
            <translation>Indicateur de réussite</translation>
        </message>
        <message>
            <source>Stated on</source>
            <translation>Formulé le</translation>
        </message>
        <message>
            <source>Progress, in %</source>
            <translation>Progression, en %</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Séances prévues</translation>
        </message>
        <message>
            <source>Hours planned</source>
            <translation>Heures prévues</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>How the accompaniment is organised</source>
            <translation>Organisation de l’accompagnement</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Basis of the price</source>
            <translation>Base du prix</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Signature %1</source>
            <translation>Signature %1</translation>
        </message>
        <message>
            <source>Add a signature</source>
            <translation>Ajouter une signature</translation>
        </message>
        <message>
            <source>Contract signed on</source>
            <translation>Contrat signé le</translation>
        </message>
        <message>
            <source>Leave it empty until everybody has signed.</source>
            <translation>Laissez vide tant que tout le monde n’a pas signé.</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>Partie %1</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <source>Other coaches</source>
            <translation>Autres coachs</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>Un par ligne.</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Qui finance</translation>
        </message>
        <message>
            <source>Funding %1</source>
            <translation>Financement %1</translation>
        </message>
        <message>
            <source>Add who pays</source>
            <translation>Ajouter un financeur</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Share, in %</source>
            <translation>Part, en %</translation>
        </message>
        <message>
            <source>What the beneficiary was told</source>
            <translation>Ce dont le bénéficiaire a été informé</translation>
        </message>
        <message>
            <source>Notice %1</source>
            <translation>Information %1</translation>
        </message>
        <message>
            <source>Add a notice</source>
            <translation>Ajouter une information</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Where to turn</source>
            <translation>Vers qui se tourner</translation>
        </message>
        <message>
            <source>How it ends</source>
            <translation>Comment elle se termine</translation>
        </message>
        <message>
            <source>Whose reasons, for a refusal or an interruption</source>
            <translation>De qui vient le motif, pour un refus ou une interruption</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Pour vous uniquement</translation>
        </message>
    </context>
    <context>
        <name>MissionWord</name>
        <message>
            <source>Mission: %1</source>
            <translation>Mission : %1</translation>
        </message>
    </context>
    <context>
        <name>MissionWords</name>
        <message>
            <source>Beneficiary</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Hiérarchique</translation>
        </message>
        <message>
            <source>Human resources</source>
            <translation>Ressources humaines</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Commanditaire</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Framing letter</source>
            <translation>Lettre de cadrage</translation>
        </message>
        <message>
            <source>Annex</source>
            <translation>Annexe</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Go: coaching answers this request</source>
            <translation>Accord : le coaching répond à la demande</translation>
        </message>
        <message>
            <source>No: coaching is not the answer</source>
            <translation>Non : le coaching n’est pas la réponse</translation>
        </message>
        <message>
            <source>Redirect: to somebody or something else</source>
            <translation>Réorientation : vers une autre personne ou un autre dispositif</translation>
        </message>
        <message>
            <source>Yes, with this coach</source>
            <translation>Oui, avec ce coach</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Another coach</source>
            <translation>Un autre coach</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Framed hours × hourly rate</source>
            <translation>Heures cadrées × taux horaire</translation>
        </message>
        <message>
            <source>Hours held × hourly rate</source>
            <translation>Heures réalisées × taux horaire</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>Un forfait</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interruption</translation>
        </message>
        <message>
            <source>Objectives reached early</source>
            <translation>Objectifs atteints avant le terme</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Menée à son terme</translation>
        </message>
        <message>
            <source>Reasons of the organisation</source>
            <translation>Raisons propres à l’organisation</translation>
        </message>
        <message>
            <source>Reasons of the person who asks</source>
            <translation>Raisons propres au demandeur</translation>
        </message>
        <message>
            <source>My own reasons</source>
            <translation>Raisons qui me sont propres</translation>
        </message>
        <message>
            <source>Outside what coaching is for</source>
            <translation>Hors du champ du coaching</translation>
        </message>
        <message>
            <source>A method explained</source>
            <translation>Une méthode expliquée</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Information donnée</translation>
        </message>
        <message>
            <source>Individual</source>
            <translation>Individuel</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Co-development group</source>
            <translation>Groupe de co-développement</translation>
        </message>
        <message>
            <source>The organisation and each beneficiary have to ask</source>
            <translation>L’organisation et chaque bénéficiaire doivent demander</translation>
        </message>
        <message>
            <source>One request is enough</source>
            <translation>Une seule demande suffit</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>Jours calendaires</translation>
        </message>
        <message>
            <source>Working days, without French holidays</source>
            <translation>Jours ouvrés, hors jours fériés français</translation>
        </message>
        <message>
            <source>Blocks a mission</source>
            <translation>Bloque une mission</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Avertit</translation>
        </message>
    </context>
    <context>
        <name>NewJournalStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choisissez une phrase de passe</translation>
        </message>
        <message>
            <source>It is asked for each time the journal is opened, and it cannot be looked up anywhere. Five or six unrelated words are easy to remember and hard to guess.</source>
            <translation>Elle sera demandée à chaque ouverture du journal, et ne peut être retrouvée nulle part. Cinq ou six mots sans rapport entre eux se retiennent bien et se devinent mal.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même, une seconde fois</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux sont différentes.</translation>
        </message>
        <message>
            <source>Folder of the journal</source>
            <translation>Dossier du journal</translation>
        </message>
        <message>
            <source>It will be created. A folder that is copied to an online service shows its size and its dates there, nothing else.</source>
            <translation>Il sera créé. Copié vers un service en ligne, il n’y montre que sa taille et ses dates.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Création…</translation>
        </message>
        <message>
            <source>Create the journal</source>
            <translation>Créer le journal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>%1 carries this folder elsewhere. Two computers writing at once would damage the journal, and old versions of its keys stay in that service’s history. A folder that is not carried is better: copies for %1 can be made afterwards, in Settings, Backups.</source>
            <translation>%1 synchronise ce dossier. Deux ordinateurs qui écrivent à la fois abîmeraient le journal, et d’anciennes versions de ses clés restent dans l’historique de ce service. Mieux vaut un dossier qui n’est pas synchronisé : des copies pour %1 se règlent ensuite dans Réglages, Sauvegardes.</translation>
        </message>
        <message>
            <source>Create it there all the same</source>
            <translation>Le créer là quand même</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseView</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Choisissez une nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>The recovery code has opened the journal. The old passphrase stops working as soon as the new one is chosen.</source>
            <translation>Le code de récupération a ouvert le journal. L’ancienne phrase de passe cessera de fonctionner dès que la nouvelle sera choisie.</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Changement…</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Utiliser cette phrase</translation>
        </message>
    </context>
    <context>
        <name>NoteBar</name>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Typing…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Brouillon gardé</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>Brouillon gardé %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Enregistré %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>← Back</source>
            <translation>← Retour</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>State of the note: %1</source>
            <translation>État de la note : %1</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not saved: in memory only</source>
            <translation>Pas enregistré : en mémoire seulement</translation>
        </message>
    </context>
    <context>
        <name>NoteDetails</name>
        <message>
            <source>Kind of session</source>
            <translation>Type de séance</translation>
        </message>
        <message>
            <source>Held or not</source>
            <translation>Tenue ou non</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Techniques</source>
            <translation>Techniques</translation>
        </message>
        <message>
            <source>Another technique</source>
            <translation>Autre technique</translation>
        </message>
        <message>
            <source>Enter adds it.</source>
            <translation>La touche Entrée l’ajoute.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Personnes présentes</translation>
        </message>
    </context>
    <context>
        <name>NoteTexts</name>
        <message>
            <source>What was brought and decided</source>
            <translation>Ce qui a été apporté et décidé</translation>
        </message>
        <message>
            <source>In the person’s words…</source>
            <translation>Dans les mots de la personne…</translation>
        </message>
        <message>
            <source>My hypotheses, kept apart</source>
            <translation>Mes hypothèses, à part</translation>
        </message>
        <message>
            <source>What I wonder about…</source>
            <translation>Ce que je me demande…</translation>
        </message>
        <message>
            <source>Amendment of %1</source>
            <translation>Complément du %1</translation>
        </message>
        <message>
            <source>What is to be added to this closed note…</source>
            <translation>Ce qu’il faut ajouter à cette note close…</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Writing tools</source>
            <translation>Outils d’écriture</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Case à cocher</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Sans distraction</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>No word here is unknown to the dictionary.</source>
            <translation>Aucun mot inconnu du dictionnaire ici.</translation>
        </message>
        <message>
            <source>Spelling rests in a text as long as this one.</source>
            <translation>L’orthographe n’est pas vérifiée dans un texte aussi long.</translation>
        </message>
        <message>
            <source>My dictionary…</source>
            <translation>Mon dictionnaire…</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>This is not a number.</source>
            <translation>Ce n’est pas un nombre.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>Read only: nothing can be changed in this copy of the journal.</source>
            <translation>Lecture seule : rien ne peut être modifié dans cette copie du journal.</translation>
        </message>
        <message>
            <source>This journal was used elsewhere since it was last open on this computer.</source>
            <translation>Ce journal a servi ailleurs depuis sa dernière ouverture sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>One of the two copies of the keys was damaged. It has been made again from the other one.</source>
            <translation>L’une des deux copies des clés était abîmée. Elle a été refaite à partir de l’autre.</translation>
        </message>
        <message>
            <source>What was last seen of this journal could not be remembered on this computer: an old copy put in its place would go unnoticed.</source>
            <translation>Cet ordinateur n’a pas pu retenir le dernier état de ce journal : une vieille copie mise à sa place passerait inaperçue.</translation>
        </message>
        <message>
            <source>What could not be stored when the journal locked is stored now, as a draft.</source>
            <translation>Ce qui n’avait pas pu être enregistré au verrouillage l’est maintenant, comme brouillon.</translation>
        </message>
        <message>
            <source>Rows of an erased person cannot be read and are still in the file, sealed under a key that is gone. The next opening tries again to remove them.</source>
            <translation>Des lignes d’une personne effacée sont illisibles et restent dans le fichier, scellées sous une clé qui n’existe plus. La prochaine ouverture essaiera de nouveau de les retirer.</translation>
        </message>
        <message>
            <source>%1 carries the journal’s folder elsewhere. Never open it on two computers at once: one of the two would lose its notes. Moving the journal out of that folder, and letting its copies go there instead, is safer.</source>
            <translation>%1 synchronise le dossier du journal. Ne l’ouvrez jamais sur deux ordinateurs à la fois : l’un des deux perdrait ses notes. Il est plus sûr de sortir le journal de ce dossier et d’y envoyer plutôt ses copies.</translation>
        </message>
        <message>
            <source>A synchronisation left other versions of the journal’s files beside it: %1. The journal opens without them. If notes are missing, look for them on the other computer; then move these files away.</source>
            <translation>Une synchronisation a laissé d’autres versions des fichiers du journal à côté de lui : %1. Le journal s’ouvre sans elles. S’il manque des notes, cherchez-les sur l’autre ordinateur ; puis déplacez ces fichiers ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisation</translation>
        </message>
        <message>
            <source>Units, one a line</source>
            <translation>Services, un par ligne</translation>
        </message>
    </context>
    <context>
        <name>OrganisationsView</name>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Where people work. Units make it possible to report on a part of an organisation.</source>
            <translation>Là où les personnes travaillent. Les services permettent un rapport sur une partie d’une organisation.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Ajouter une organisation</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>Pas encore d’organisation</translation>
        </message>
    </context>
    <context>
        <name>OwnWord</name>
        <message>
            <source>Unlearn</source>
            <translation>Désapprendre</translation>
        </message>
        <message>
            <source>Unlearn the word %1</source>
            <translation>Désapprendre le mot %1</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>My dictionary</source>
            <translation>Mon dictionnaire</translation>
        </message>
        <message>
            <source>No word was added yet. F7 in a note leads to each unknown word, and offers to add it.</source>
            <translation>Aucun mot ajouté pour l’instant. F7 dans une note mène à chaque mot inconnu et propose de l’ajouter.</translation>
        </message>
        <message>
            <source>A word that is unlearnt is marked again in every note.</source>
            <translation>Un mot désappris est de nouveau souligné dans toutes les notes.</translation>
        </message>
        <message>
            <source>In the notes about this person only</source>
            <translation>Dans les notes sur cette personne seulement</translation>
        </message>
        <message>
            <source>A word with a capital may be a name: it serves in one person’s notes only, and is listed there, under F7.</source>
            <translation>Un mot à majuscule peut être un nom : il ne sert que dans les notes d’une personne ; c’est là qu’il figure, avec F7.</translation>
        </message>
    </context>
    <context>
        <name>PageTitle</name>
        <message>
            <source>← Back</source>
            <translation>← Retour</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>PartFormView</name>
        <message>
            <source>Write another version</source>
            <translation>Écrire une autre version</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Retirer : %1</translation>
        </message>
    </context>
    <context>
        <name>PassedLine</name>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2) : %3</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase de passe actuelle</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Changement…</translation>
        </message>
        <message>
            <source>The new passphrase is in force. The old one opens nothing any more, except copies of the journal made before.</source>
            <translation>La nouvelle phrase est en vigueur. L’ancienne n’ouvre plus rien, sauf des copies du journal faites auparavant.</translation>
        </message>
        <message>
            <source>From then on only the new one opens the journal. Your backups follow when they are next made.</source>
            <translation>À partir de là, seule la nouvelle ouvre le journal. Vos sauvegardes suivent dès qu’elles sont refaites.</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePair</name>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translation>La nouvelle, une seconde fois</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux sont différentes.</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Filter people</source>
            <translation>Filtrer les personnes</translation>
        </message>
        <message>
            <source>A name, an organisation, a unit…</source>
            <translation>Un nom, une organisation, un service…</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 found</source>
            <translation>
                <numerusform>%n trouvée sur %1</numerusform>
                <numerusform>%n trouvées sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Encore personne</translation>
        </message>
        <message>
            <source>Add the first person or group you accompany.</source>
            <translation>Ajoutez la première personne ou le premier groupe que vous accompagnez.</translation>
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Consents and documents…</source>
            <translation>Accords et documents…</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>New exchange</source>
            <translation>Nouvel échange</translation>
        </message>
        <message>
            <source>New mission</source>
            <translation>Nouvelle mission</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
    </context>
    <context>
        <name>PersonFormView</name>
        <message>
            <source>Discreet: this form has names in it. Ctrl+Shift+H shows it.</source>
            <translation>Mode discret : ce formulaire contient des noms. Ctrl+Maj+H l’affiche.</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>Un nouveau groupe</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>Une nouvelle personne</translation>
        </message>
        <message>
            <source>Change what is known</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>Everything written about them is sealed under a key of their own.</source>
            <translation>Tout ce qui s’écrira à son sujet sera scellé sous une clé qui n’est qu’à elle.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>Un groupe</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Stands for them wherever no name may be. Left empty, the program gives one.</source>
            <translation>Désigne la personne partout où aucun nom ne doit figurer. Laissé vide, le programme en donne un.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>J’ai lu</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
        <message>
        <source>They were accompanied before, and erased</source>
        <translation>Cette personne a déjà été accompagnée, puis effacée</translation>
    </message>
    <message>
        <source>Somebody was erased here, and a report may count them under no name. If it is this person, no report ever counts them again. This cannot be taken back.</source>
        <translation>Quelqu’un a été effacé ici, et un rapport le compte peut-être, sans nom. Si c’est cette personne, aucun rapport ne la comptera plus jamais. On ne peut pas revenir là-dessus.</translation>
    </message>
</context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>, last on %1</source>
            <translation>, la dernière le %1</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Fil de la mission</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Rien d’écrit encore</translation>
        </message>
        <message>
            <source>No mission yet</source>
            <translation>Pas encore de mission</translation>
        </message>
        <message>
            <source>The first note opens the timeline.</source>
            <translation>La première note ouvrira le fil.</translation>
        </message>
        <message>
            <source>Notes and exchanges belong to a mission: begin with one.</source>
            <translation>Les notes et les échanges appartiennent à une mission : commencez par là.</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Places</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation>Aller à…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Pratique</translation>
        </message>
    </context>
    <context>
        <name>PracticeView</name>
        <message>
            <source>Practice</source>
            <translation>Pratique</translation>
        </message>
        <message>
            <source>Your own practice. Nobody you accompany is named here.</source>
            <translation>Votre propre pratique. Aucune des personnes que vous accompagnez n’y est nommée.</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registres</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>About me</source>
            <translation>À propos de moi</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <source>Network meeting</source>
            <translation>Réunion du réseau</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Solicitation</source>
            <translation>Sollicitation</translation>
        </message>
        <message>
            <source>Interference</source>
            <translation>Ingérence</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Data breach</source>
            <translation>Violation de données</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Éthique</translation>
        </message>
        <message>
            <source>Hours and themes of your supervision; cases by their code only.</source>
            <translation>Les heures et les thèmes de votre supervision ; les situations par leur code seulement.</translation>
        </message>
        <message>
            <source>Meetings of the network of coaches.</source>
            <translation>Les réunions du réseau de coachs.</translation>
        </message>
        <message>
            <source>What you did to keep your knowledge up to date.</source>
            <translation>Ce que vous avez fait pour tenir vos connaissances à jour.</translation>
        </message>
        <message>
            <source>Somebody of an accompanied organisation asked for your services outside the contract. Note the day, the channel and as little as possible, then report it: the letter names nobody.</source>
            <translation>Quelqu’un d’une structure accompagnée vous a sollicité hors du contrat. Notez le jour, le canal et le moins possible, puis signalez-le : la lettre ne nomme personne.</translation>
        </message>
        <message>
            <source>Somebody tried to interfere with your relation to a beneficiary, and you refused.</source>
            <translation>Quelqu’un a voulu s’ingérer dans votre relation avec un bénéficiaire, et vous avez refusé.</translation>
        </message>
        <message>
            <source>Once a year, an internal coach declares that they hold no function in operational management or in decisions on promotion.</source>
            <translation>Une fois par an, le coach interne déclare n’exercer aucune fonction liée à la gestion opérationnelle ni aux décisions de promotion.</translation>
        </message>
        <message>
            <source>Data were lost, seen or changed by somebody who should not have: what happened, and the measures taken. The authority is told within 72 hours where there is a risk for people.</source>
            <translation>Des données ont été perdues, vues ou modifiées par quelqu’un qui n’aurait pas dû : ce qui s’est passé et les mesures prises. La CNIL est informée sous 72 heures s’il y a un risque pour les personnes.</translation>
        </message>
        <message>
            <source>A question taken to the ethics contact, without its content.</source>
            <translation>Une question portée au référent éthique, sans son contenu.</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Superviseur</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Title and body</source>
            <translation>Intitulé et organisme</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Qui est informé</translation>
        </message>
        <message>
            <source>Ethics contact</source>
            <translation>Référent éthique</translation>
        </message>
        <message>
            <source>The facts, in few words</source>
            <translation>Les faits, en peu de mots</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What was asked, and by which role</source>
            <translation>Ce qui a été demandé, et par quelle fonction</translation>
        </message>
        <message>
            <source>What is declared</source>
            <translation>Ce qui est déclaré</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Close le</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Signalée le</translation>
        </message>
        <message>
            <source>To close</source>
            <translation>À clore</translation>
        </message>
        <message>
            <source>To report</source>
            <translation>À signaler</translation>
        </message>
        <message>
            <source>Closed on %1</source>
            <translation>Close le %1</translation>
        </message>
        <message>
            <source>Reported on %1</source>
            <translation>Signalée le %1</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 h %2</translation>
        </message>
    </context>
    <context>
        <name>PublishStep</name>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message>
            <source>I know that a published report is kept as it is: this period cannot be published again otherwise.</source>
            <translation>Je sais qu’un rapport publié reste tel quel : cette période ne pourra pas être publiée autrement.</translation>
        </message>
        <message>
            <source>Publish report %1</source>
            <translation>Publier le rapport %1</translation>
        </message>
        <message>
            <source>Published. Files written: %1</source>
            <translation>Publié. Fichiers écrits : %1</translation>
        </message>
        <message>
            <source>Exactly these pages will be in the file</source>
            <translation>Ces pages exactement seront dans le fichier</translation>
        </message>
        <message>
            <source>Files to write</source>
            <translation>Fichiers à écrire</translation>
        </message>
        <message>
            <source>PDF and ODT are read and printed; CSV and JSON are for a spreadsheet or a program. They are readable by whoever gets them; when the system prints one, it may keep a copy in its queue.</source>
            <translation>PDF et ODT se lisent et s’impriment ; CSV et JSON sont pour un tableur ou un programme. Ils sont lisibles par qui les obtient ; quand le système en imprime un, il peut en garder une copie dans sa file.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publication en cours</translation>
        </message>
        <message>
            <source>Looking at the period</source>
            <translation>Examen de la période</translation>
        </message>
    </context>
    <context>
        <name>PublishedLine</name>
        <message>
            <source>Report %1</source>
            <translation>Rapport %1</translation>
        </message>
        <message>
            <source>Write the files again</source>
            <translation>Réécrire les fichiers</translation>
        </message>
        <message>
            <source>Made on %1. Letters of the report before it, as printed: %2</source>
            <translation>Établi le %1. Lettres du rapport précédent, telles qu’imprimées : %2</translation>
        </message>
        <message>
            <source>Show the check sums of its files</source>
            <translation>Montrer les empreintes de ses fichiers</translation>
        </message>
        <message>
            <source>SHA-256 check sums: %1</source>
            <translation>Empreintes SHA-256 : %1</translation>
        </message>
        <message>
            <source>Made on %1. It is the first report: the letters printed on it (%2) are the same on every first report.</source>
            <translation>Établi le %1. C’est le premier rapport : les lettres qui y figurent (%2) sont les mêmes sur tout premier rapport.</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Folder to write files into again</source>
            <translation>Dossier où réécrire les fichiers</translation>
        </message>
        <message>
            <source>Files written: %1</source>
            <translation>Fichiers écrits : %1</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Pas encore de rapport</translation>
        </message>
        <message>
            <source>A report that was published is found again here, with its number and its letters.</source>
            <translation>Un rapport publié se retrouve ici, avec son numéro et ses lettres.</translation>
        </message>
    </context>
    <context>
        <name>ReadLines</name>
        <message>
            <source>Nothing is written here.</source>
            <translation>Rien n’est écrit ici.</translation>
        </message>
    </context>
    <context>
        <name>RegisterEntry</name>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Telephone, mail, in passing…</source>
            <translation>Téléphone, courriel, au passage…</translation>
        </message>
        <message>
            <source>Themes, separated by commas</source>
            <translation>Thèmes, séparés par des virgules</translation>
        </message>
        <message>
            <source>Cases, by their code only</source>
            <translation>Situations, par leur code seulement</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Mesures prises</translation>
        </message>
        <message>
            <source>Leave it empty as long as it is not done.</source>
            <translation>Laissez vide tant que ce n’est pas fait.</translation>
        </message>
        <message>
            <source>Letter that names nobody…</source>
            <translation>Lettre qui ne nomme personne…</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Retirer cette entrée</translation>
        </message>
        <message>
            <source>The entry is removed from the register. This cannot be undone.</source>
            <translation>L’entrée est retirée du registre. Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Retirer pour de bon</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>Ce que vous aviez saisi ici est de retour ; ce n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>RegistersView</name>
        <message numerus="yes">
            <source>%n matter(s) to report or to close</source>
            <translation>
                <numerusform>%n situation à signaler ou à clore</numerusform>
                <numerusform>%n situations à signaler ou à clore</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>All registers</source>
            <translation>Tous les registres</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Ajouter une entrée</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Nothing noted yet</source>
            <translation>Rien de noté pour l’instant</translation>
        </message>
        <message>
            <source>Supervision, network, training, solicitations, interference, declarations, breaches, ethics: a day and a few words are enough.</source>
            <translation>Supervision, réseau, formation, sollicitations, ingérences, déclarations, violations de données, éthique : un jour et quelques mots suffisent.</translation>
        </message>
    </context>
    <context>
        <name>RekeyCard</name>
        <message>
            <source>May somebody know the passphrase?</source>
            <translation>Quelqu’un connaît peut-être la phrase de passe ?</translation>
        </message>
        <message>
            <source>A new passphrase alone is not enough then: an old copy of the journal still opens with the old one, and shows its keys. Everything can be sealed anew under new keys; the old copies in every reachable place are destroyed once a new one is verified.</source>
            <translation>Une nouvelle phrase de passe ne suffit pas alors : une ancienne copie du journal s’ouvre toujours avec l’ancienne, et livre ses clés. Tout peut être scellé à nouveau sous de nouvelles clés ; les anciennes copies de chaque endroit joignable sont détruites dès qu’une nouvelle est vérifiée.</translation>
        </message>
        <message>
            <source>Seal everything anew…</source>
            <translation>Tout sceller à nouveau…</translation>
        </message>
        <message>
            <source>Present passphrase, to seal anew</source>
            <translation>Phrase de passe actuelle, pour tout sceller à nouveau</translation>
        </message>
        <message>
            <source>New passphrase, known to nobody</source>
            <translation>Nouvelle phrase de passe, connue de personne</translation>
        </message>
        <message>
            <source>The new passphrase once more</source>
            <translation>Encore une fois la nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux sont différentes.</translation>
        </message>
        <message>
            <source>Seal everything anew</source>
            <translation>Tout sceller à nouveau</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Sealing anew</source>
            <translation>Nouveau scellement</translation>
        </message>
        <message>
            <source>Sealed anew. The old passphrase and the old recovery code open nothing of it. Write the new code on paper; it is shown only once.</source>
            <translation>Tout est scellé à nouveau. L’ancienne phrase de passe et l’ancien code n’en ouvrent plus rien. Notez le nouveau code sur papier ; il n’est montré qu’une fois.</translation>
        </message>
        <message>
            <source>Type it back from your paper</source>
            <translation>Recopiez-le depuis votre papier</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>Ce n’est pas le code qui vous a été montré. Comparez chaque groupe avec votre papier.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Everything is sealed under new keys. Places that were away are brought up to date when they are plugged in; destroy copies made by hand.</source>
            <translation>Tout est scellé sous de nouvelles clés. Les endroits absents sont mis à jour quand on les rebranche ; détruisez les copies faites à la main.</translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
    </context>
    <context>
        <name>ReportFindings</name>
        <message>
            <source>Report %1 can be published</source>
            <translation>Le rapport %1 peut être publié</translation>
        </message>
        <message>
            <source>This report cannot be published</source>
            <translation>Ce rapport ne peut pas être publié</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) counted</source>
            <translation>
                <numerusform>%n personne comptée</numerusform>
                <numerusform>%n personnes comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held out</source>
            <translation>
                <numerusform>%n laissée de côté</numerusform>
                <numerusform>%n laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>The report says how many are counted; who they are and who waits stay on this screen.</source>
            <translation>Le rapport dit combien de personnes sont comptées ; qui elles sont et qui attend restent sur cet écran.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Looking at the period</source>
            <translation>Examen de la période</translation>
        </message>
        <message>
            <source>Choose an organisation and a period</source>
            <translation>Choisissez une organisation et une période</translation>
        </message>
        <message>
            <source>Everybody is always counted together with at least four others, the same in all your reports, and no exact number is ever written.</source>
            <translation>Chaque personne est toujours comptée avec au moins quatre autres, les mêmes dans tous vos rapports, et on n’écrit jamais un nombre exact.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>The whole organisation</source>
            <translation>Toute l’organisation</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were seen in the last twelve months: a period like “%1” suits so many. The fewer people, the longer the period.</source>
            <translation>
                <numerusform>%n personne a été vue ces douze derniers mois : une période comme « %1 » convient. Moins il y a de personnes, plus la période est longue.</numerusform>
                <numerusform>%n personnes ont été vues ces douze derniers mois : une période comme « %1 » convient. Moins il y a de personnes, plus la période est longue.</numerusform>
            </translation>
        </message>
        <message>
            <source>How careful</source>
            <translation>Niveau de prudence</translation>
        </message>
        <message>
            <source>Standard: at least 5 people together</source>
            <translation>Standard : au moins 5 personnes ensemble</translation>
        </message>
        <message>
            <source>Health or return to work: at least 11 people together</source>
            <translation>Santé ou retour au travail : au moins 11 personnes ensemble</translation>
        </message>
        <message>
            <source>An earlier report on them was made with the stricter rules: they still hold.</source>
            <translation>Un rapport précédent à leur sujet suivait les règles plus strictes : elles valent toujours.</translation>
        </message>
        <message>
            <source>Periods are cut as in the last report about them: a cut that changes from report to report could be chosen for what it shows.</source>
            <translation>Les périodes suivent le découpage du dernier rapport sur ces personnes : un découpage qui changerait d’un rapport à l’autre pourrait être choisi pour ce qu’il montre.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Go back to a copy</source>
            <translation>Revenir à une copie</translation>
        </message>
        <message>
            <source>The copy is laid beside the journal and compared with it first. Nothing changes before you say so.</source>
            <translation>La copie est d’abord posée à côté du journal et comparée avec lui. Rien ne change avant que vous le disiez.</translation>
        </message>
        <message>
            <source>Folder of the copies</source>
            <translation>Dossier des copies</translation>
        </message>
        <message>
            <source>See the copies</source>
            <translation>Voir les copies</translation>
        </message>
        <message>
            <source>Compare it with the journal</source>
            <translation>La comparer avec le journal</translation>
        </message>
        <message>
            <source>Bringing the copy beside</source>
            <translation>Mise de la copie à côté du journal</translation>
        </message>
        <message>
            <source>The journal is now the copy of %1. What was here before is kept, sealed, beside the journal for 30 days.</source>
            <translation>Le journal est maintenant la copie du %1. Ce qui était là avant est gardé, scellé, à côté du journal pendant 30 jours.</translation>
        </message>
    </context>
    <context>
        <name>RollbackChoice</name>
        <message>
            <source>This copy of the journal is older</source>
            <translation>Cette copie du journal est plus ancienne</translation>
        </message>
        <message>
            <source>This copy of the journal differs</source>
            <translation>Cette copie du journal diffère</translation>
        </message>
        <message>
            <source>This computer has already seen a later state of it. Somebody may have put an old copy back, or you restored one yourself. What was written after this copy is not in it.</source>
            <translation>Cet ordinateur en a déjà vu un état plus récent. Quelqu’un a pu remettre une vieille copie, ou vous en avez restauré une. Ce qui a été écrit après cette copie n’y est pas.</translation>
        </message>
        <message>
            <source>It has the same age as the one last seen here, but not the same content. It may have been written on two computers at once, or put back by somebody.</source>
            <translation>Elle a le même âge que la dernière vue ici, mais pas le même contenu. Elle a pu être écrite sur deux ordinateurs à la fois, ou remise par quelqu’un.</translation>
        </message>
        <message>
            <source>Look at it without changing anything</source>
            <translation>La consulter sans rien modifier</translation>
        </message>
        <message>
            <source>Go on from this copy</source>
            <translation>Continuer à partir de cette copie</translation>
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message numerus="yes">
            <source>%n passage(s) found, the newest %1 shown</source>
            <translation>
                <numerusform>%n passage trouvé, les %1 plus récents affichés</numerusform>
                <numerusform>%n passages trouvés, les %1 plus récents affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found</source>
            <translation>
                <numerusform>%n passage trouvé</numerusform>
                <numerusform>%n passages trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search for</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>A word or a few; accents and capitals do not matter</source>
            <translation>Un mot ou quelques-uns ; ni les accents ni les capitales ne comptent</translation>
        </message>
        <message>
            <source>Everywhere, not only about %1</source>
            <translation>Partout, pas seulement à propos de %1</translation>
        </message>
        <message>
            <source>Some could not be read.</source>
            <translation>Certaines n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing with these filters.</source>
            <translation>Rien avec ces filtres.</translation>
        </message>
        <message>
            <source>Every word has to be there, in any order. Earlier versions of a note are not looked at.</source>
            <translation>Tous les mots doivent y être, dans n’importe quel ordre. Les versions antérieures d’une note ne sont pas lues.</translation>
        </message>
    </context>
    <context>
        <name>SecretLine</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>La touche Verr. Maj. est active</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Locking and passphrase</source>
            <translation>Verrouillage</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>Entrées et sorties</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Frameworks</source>
            <translation>Cadres</translation>
        </message>
    </context>
    <context>
        <name>SheetsView</name>
        <message>
            <source>Two papers made of your registers and of what you say of yourself. They hold hours and counts, and nothing of anybody you accompany.</source>
            <translation>Deux documents tirés de vos registres et de ce que vous dites de vous-même. Ils contiennent des heures et des nombres, et rien des personnes que vous accompagnez.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>See the yearly sheet</source>
            <translation>Voir la fiche annuelle</translation>
        </message>
        <message>
            <source>See the Art. 30 record</source>
            <translation>Voir le registre (art. 30)</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Dossier du fichier</translation>
        </message>
        <message>
            <source>A PDF file is written there, readable by whoever gets it.</source>
            <translation>Un fichier PDF y est écrit, lisible par quiconque l’obtient.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
    </context>
    <context>
        <name>SnippetLine</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Insert the snippet %1</source>
            <translation>Insérer l’abréviation %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the snippet %1</source>
            <translation>Retirer l’abréviation %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingWord</name>
        <message>
            <source>No spelling: no dictionary is installed on this computer (packages hunspell-fr, hunspell-en-us).</source>
            <translation>Pas d’orthographe : aucun dictionnaire n’est installé sur cet ordinateur (paquets hunspell-fr, hunspell-en-us).</translation>
        </message>
        <message>
            <source>No spelling in French: its dictionary is not installed on this computer (package hunspell-fr).</source>
            <translation>Pas d’orthographe en français : son dictionnaire n’est pas installé sur cet ordinateur (paquet hunspell-fr).</translation>
        </message>
        <message>
            <source>No spelling in English: its dictionary is not installed on this computer (package hunspell-en-us).</source>
            <translation>Pas d’orthographe en anglais : son dictionnaire n’est pas installé sur cet ordinateur (paquet hunspell-en-us).</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>StartWith</name>
        <message>
            <source>Since %1</source>
            <translation>Depuis le %1</translation>
        </message>
        <message>
            <source>Template: %1</source>
            <translation>Modèle : %1</translation>
        </message>
        <message>
            <source>Continue from the plan of %1</source>
            <translation>Reprendre ce qui était prévu le %1</translation>
        </message>
        <message>
            <source>Edit the template…</source>
            <translation>Modifier le modèle…</translation>
        </message>
    </context>
    <context>
        <name>StepGate</name>
        <message>
            <source>Gone on all the same: %1</source>
            <translation>Poursuivi malgré tout : %1</translation>
        </message>
        <message>
            <source>Go on all the same…</source>
            <translation>Poursuivre malgré tout…</translation>
        </message>
        <message>
            <source>Go on all the same: %1</source>
            <translation>Poursuivre malgré tout : %1</translation>
        </message>
        <message>
            <source>Why go on without it? The reason stays on this page.</source>
            <translation>Pourquoi poursuivre sans cela ? Le motif reste sur cette page.</translation>
        </message>
        <message>
            <source>Reason to go on all the same</source>
            <translation>Motif pour poursuivre malgré tout</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Poursuivre avec ce motif</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>done</source>
            <translation>c’est fait</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>c’est fait, le %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>late: was due on %1</source>
            <translation>en retard depuis le %1</translation>
        </message>
        <message>
            <source>due</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>à faire le %1</translation>
        </message>
        <message>
            <source>next</source>
            <translation>à venir maintenant</translation>
        </message>
        <message>
            <source>next, due on %1</source>
            <translation>à venir maintenant, le %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>à l’arrêt</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>later, due on %1</source>
            <translation>plus tard, le %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
        <message numerus="yes">
            <source>Asks for %n thing(s) first</source>
            <translation>
                <numerusform>Demande d’abord %n condition</numerusform>
                <numerusform>Demande d’abord %n conditions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Guessed at once</source>
            <translation>devinée aussitôt</translation>
        </message>
        <message>
            <source>Guessed quickly</source>
            <translation>devinée rapidement</translation>
        </message>
        <message>
            <source>Fair: one more word would help</source>
            <translation>moyenne ; un mot de plus aiderait</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>bonne</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>très bonne</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Solidité : %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of this page</source>
            <translation>Parties de cette page</translation>
        </message>
    </context>
    <context>
        <name>ThemeField</name>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
    </context>
    <context>
        <name>TimelineLine</name>
        <message>
            <source>Contract signed</source>
            <translation>Contrat signé</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Accord retiré</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Accord donné</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>No note yet</source>
            <translation>Pas encore de note</translation>
        </message>
    </context>
    <context>
        <name>TodayView</name>
        <message>
            <source>Show more (%1)</source>
            <translation>Voir la suite (%1)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Ce qui attend</translation>
        </message>
        <message>
            <source>A blank page</source>
            <translation>Une page blanche</translation>
        </message>
        <message>
            <source>Nothing is waiting for you</source>
            <translation>Rien ne vous attend</translation>
        </message>
        <message>
            <source>Begin with somebody you accompany.</source>
            <translation>Commencez par une personne que vous accompagnez.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Requests, planned sessions, notes to write and dates to keep appear here.</source>
            <translation>Les demandes, les séances prévues, les notes à écrire et les échéances apparaissent ici.</translation>
        </message>
        <message>
            <source>Discreet: no name is shown. Ctrl+Shift+H shows names again.</source>
            <translation>Mode discret : aucun nom n’est affiché. Ctrl+Maj+H les affiche à nouveau.</translation>
        </message>
        <message>
            <source>What is no longer needed</source>
            <translation>Ce qui n’est plus nécessaire</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
    </context>
    <context>
        <name>TrainingForm</name>
        <message>
            <source>Title of the training or certificate</source>
            <translation>Intitulé de la formation ou de la certification</translation>
        </message>
        <message>
            <source>By whom it is recognised</source>
            <translation>Organisme qui la reconnaît</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>Obtenue le</translation>
        </message>
        <message>
            <source>Valid until, if it ends</source>
            <translation>Valable jusqu’au, si elle prend fin</translation>
        </message>
        <message>
            <source>Add this training</source>
            <translation>Ajouter cette formation</translation>
        </message>
    </context>
    <context>
        <name>TrainingLine</name>
        <message>
            <source>valid until %1</source>
            <translation>valable jusqu’au %1</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>expirée le %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>TransferSettings</name>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>The example journal</source>
            <translation>Le journal d’exemple</translation>
        </message>
        <message numerus="yes">
            <source>%n fictional person(s) erased.</source>
            <translation>
                <numerusform>%n personne fictive effacée.</numerusform>
                <numerusform>%n personnes fictives effacées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its fictional people are in this journal. Removing them erases them and all their notes; your own people stay.</source>
            <translation>Ses personnes fictives sont dans ce journal. Les retirer les efface avec toutes leurs notes ; les vôtres restent.</translation>
        </message>
        <message>
            <source>Remove the example</source>
            <translation>Retirer l’exemple</translation>
        </message>
        <message>
            <source>All its people are erased with their missions, sessions and notes, also those you added to them. This cannot be undone.</source>
            <translation>Toutes ses personnes sont effacées avec leurs missions, leurs séances et leurs notes, y compris celles que vous y avez ajoutées. C’est irréversible.</translation>
        </message>
        <message>
            <source>Remove the example for good</source>
            <translation>Retirer définitivement l’exemple</translation>
        </message>
        <message>
            <source>Fictional people to look around with, beside your own; they can be removed again.</source>
            <translation>Des personnes fictives pour découvrir l’application, à côté des vôtres ; elles peuvent être retirées ensuite.</translation>
        </message>
        <message>
            <source>Open the example journal</source>
            <translation>Ouvrir le journal d’exemple</translation>
        </message>
    </context>
    <context>
        <name>TypedBackStep</name>
        <message>
            <source>Type it back</source>
            <translation>Recopiez-le ici</translation>
        </message>
        <message>
            <source>From your paper, to be sure that it can be read. Spaces, dashes and capitals do not matter.</source>
            <translation>Depuis votre papier, pour être sûr qu’il se lit bien. Espaces, tirets et capitales ne comptent pas.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>Ce n’est pas le code qui vous a été montré. Comparez chaque groupe avec votre papier.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Le montrer encore</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Folder of the journal</source>
            <translation>Dossier du journal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Thirty letters and digits in groups of five. Spaces and capitals do not matter.</source>
            <translation>Trente lettres et chiffres par groupes de cinq. Espaces et capitales ne comptent pas.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
    </context>
    <context>
        <name>UnlockWays</name>
        <message>
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase de passe</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Utiliser le code de récupération</translation>
        </message>
        <message>
            <source>Open another journal</source>
            <translation>Ouvrir un autre journal</translation>
        </message>
        <message>
            <source>Start a new journal</source>
            <translation>Commencer un nouveau journal</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>VersionLine</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>non signée</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>signée le %1</translation>
        </message>
        <message>
            <source>Contract, version %1</source>
            <translation>Contrat, version %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Before versions had a day</source>
            <translation>D’avant que les versions aient une date</translation>
        </message>
        <message>
            <source>Until %1, %2</source>
            <translation>Jusqu’au %1, %2</translation>
        </message>
        <message>
            <source>This note has no earlier version: one is kept each time a saved note is saved again with another text.</source>
            <translation>Cette note n’a pas de version antérieure : une version est gardée chaque fois qu’une note enregistrée l’est à nouveau avec un autre texte.</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Version antérieure</translation>
        </message>
        <message>
            <source>Struck out: only in that version. Underlined: only in what is on the screen.</source>
            <translation>Barré : seulement dans cette version. Souligné : seulement dans ce qui est à l’écran.</translation>
        </message>
        <message>
            <source>Bring this version back as a new one</source>
            <translation>Reprendre cette version, comme une nouvelle</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Your coaching journal. Each person’s notes are sealed under a key of their own, on this computer only; you alone can read them.</source>
            <translation>Votre journal de coaching. Les notes de chaque personne sont scellées sous une clé qui n’est qu’à elle, sur cet ordinateur seulement ; personne d’autre que vous ne peut les lire.</translation>
        </message>
        <message>
            <source>Start my journal</source>
            <translation>Commencer mon journal</translation>
        </message>
        <message>
            <source>A passphrase, a recovery code on paper, a first note: five short steps.</source>
            <translation>Une phrase de passe, un code de récupération sur papier, une première note : cinq courtes étapes.</translation>
        </message>
        <message>
            <source>Look around with an example</source>
            <translation>Découvrir avec un exemple</translation>
        </message>
        <message>
            <source>A journal with fictional people. They can be removed again in Settings.</source>
            <translation>Un journal aux personnes fictives, que les Réglages permettent de retirer.</translation>
        </message>
        <message>
            <source>Open a journal I already have</source>
            <translation>Ouvrir un journal que j’ai déjà</translation>
        </message>
        <message>
            <source>A folder whose name ends in .aparte.</source>
            <translation>Un dossier dont le nom finit par .aparte.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>The folder of the copies, and the passphrase or the recovery code.</source>
            <translation>Le dossier des copies, et la phrase de passe ou le code de récupération.</translation>
        </message>
        <message>
            <source>Read the user guide first</source>
            <translation>Lire d’abord le guide</translation>
        </message>
    </context>
    <context>
        <name>WhomField</name>
        <message>
            <source>With whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <source>First letters of the name</source>
            <translation>Premières lettres du nom</translation>
        </message>
    </context>
    <context>
        <name>WindowSettings</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>The system’s</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claire</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Names in lists</source>
            <translation>Noms dans les listes</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Codes only (Ctrl+Shift+H)</source>
            <translation>Codes seulement (Ctrl+Maj+H)</translation>
        </message>
        <message>
            <source>Changes at once. What you have written stays in its own language.</source>
            <translation>Change aussitôt. Ce que vous avez écrit reste dans sa langue.</translation>
        </message>
        <message>
            <source>Dark is easier on the eyes in the evening; documents stay black on white.</source>
            <translation>Le soir, le sombre repose les yeux ; les documents restent en noir sur blanc.</translation>
        </message>
        <message>
            <source>With codes, no name is on the screen, in a list or in a title, until you change back. Your notes themselves are still shown when you open one.</source>
            <translation>Avec les codes, aucun nom n’apparaît à l’écran, dans une liste ou un titre, jusqu’à ce que vous reveniez aux noms. Une note que vous ouvrez reste lisible.</translation>
        </message>
        <message>
            <source>Everything grows with the text; where the window gets narrow, pages go on below.</source>
            <translation>Tout grandit avec le texte ; si la fenêtre devient étroite, les pages se poursuivent plus bas.</translation>
        </message>
        <message>
            <source>Tips</source>
            <translation>Astuces</translation>
        </message>
        <message>
            <source>Show the tips again</source>
            <translation>Revoir les astuces</translation>
        </message>
        <message>
            <source>Each comes back once, below its page.</source>
            <translation>Chacune reviendra une fois, au bas de sa page.</translation>
        </message>
        <message>
            <source>Each shows below its page until you have read it.</source>
            <translation>Chacune s’affiche au bas de sa page jusqu’à ce que vous l’ayez lue.</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>Instead of “%1”</source>
            <translation>À la place de « %1 »</translation>
        </message>
        <message>
            <source>No other word is near this one.</source>
            <translation>Aucun mot connu n’est proche de celui-ci.</translation>
        </message>
        <message>
            <source>Add to my dictionary</source>
            <translation>Ajouter à mon dictionnaire</translation>
        </message>
        <message>
            <source>My dictionary…</source>
            <translation>Mon dictionnaire…</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not available now</source>
            <translation>Indisponible pour l’instant</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Analysis of the request</source>
            <translation>Analyse de la demande</translation>
        </message>
        <message>
            <source>Preliminary meeting</source>
            <translation>Entretien préliminaire</translation>
        </message>
        <message>
            <source>First meeting</source>
            <translation>Première rencontre</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Tripartite meeting</source>
            <translation>Rencontre tripartite</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Sessions under way</source>
            <translation>Séances en cours</translation>
        </message>
        <message>
            <source>Midpoint</source>
            <translation>Point à mi-parcours</translation>
        </message>
        <message>
            <source>Closing review</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi à distance</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>No mission yet</source>
            <translation>Pas encore de mission</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Telephone call</source>
            <translation>Appel téléphonique</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manquée</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Centre de Gestion</source>
            <translation>Centre de Gestion</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Ministère</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>A difficulty at work</source>
            <translation>Difficulté au travail</translation>
        </message>
        <message>
            <source>Professional practice</source>
            <translation>Pratique professionnelle</translation>
        </message>
        <message>
            <source>Return to work</source>
            <translation>Retour à l’emploi</translation>
        </message>
        <message>
            <source>Another motive</source>
            <translation>Autre motif</translation>
        </message>
        <message>
            <source>Questioning</source>
            <translation>Questionnement</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Role play</source>
            <translation>Jeu de rôle</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Année %1</translation>
        </message>
        <message>
            <source>First half of %1</source>
            <translation>Premier semestre %1</translation>
        </message>
        <message>
            <source>Second half of %1</source>
            <translation>Second semestre %1</translation>
        </message>
        <message>
            <source>Quarter %1 of %2</source>
            <translation>Trimestre %1 de %2</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>il y a %n minute</numerusform>
                <numerusform>il y a %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>il y a %n heure</numerusform>
                <numerusform>il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>This disk keeps what is overwritten for a while: the key of somebody you erase may stay on it for some time.</source>
            <translation>Ce disque garde un temps ce qui est écrasé : la clé d’une personne que vous effacez peut y rester quelque temps.</translation>
        </message>
        <message>
            <source>This folder is on a server: what the server keeps of the key of somebody you erase is not known.</source>
            <translation>Ce dossier est sur un serveur : on ne sait pas ce que le serveur garde de la clé d’une personne que vous effacez.</translation>
        </message>
        <message>
            <source>This disk keeps a record of what is written: the key of somebody you erase may stay in it for some time.</source>
            <translation>Ce disque tient un journal de ce qui s’écrit : la clé d’une personne que vous effacez peut y rester quelque temps.</translation>
        </message>
        <message>
            <source>This folder is in the computer’s memory: its copies are gone when the computer is switched off.</source>
            <translation>Ce dossier est dans la mémoire de l’ordinateur : ses copies disparaissent quand on l’éteint.</translation>
        </message>
        <message>
            <source>It is not known whether this disk really overwrites: the key of somebody you erase may stay on it.</source>
            <translation>On ne sait pas si ce disque écrase vraiment : la clé d’une personne que vous effacez peut y rester.</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>datée du %1</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>feminine</comment>
            <translation>prévue</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>masculine</comment>
            <translation>prévu</translation>
        </message>
        <message>
            <source>missed</source>
            <comment>feminine</comment>
            <translation>manquée</translation>
        </message>
        <message>
            <source>missed</source>
            <comment>masculine</comment>
            <translation>manqué</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>feminine</comment>
            <translation>annulée</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>masculine</comment>
            <translation>annulé</translation>
        </message>
        <message>
            <source>held</source>
            <comment>feminine</comment>
            <translation>tenue</translation>
        </message>
        <message>
            <source>held</source>
            <comment>masculine</comment>
            <translation>tenu</translation>
        </message>
        <message>
            <source>to answer</source>
            <translation>à traiter</translation>
        </message>
    </context>
    <context>
        <name>PresenceField</name>
        <message>
            <source>Accompanied</source>
            <translation>Accompagnement</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Ajouter une période</translation>
        </message>
    </context>
    <context>
        <name>PresenceRow</name>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>14/10/2025</source>
            <translation>14/10/2025</translation>
        </message>
        <message>
            <source>Until (empty: it goes on)</source>
            <translation>Au (vide : en cours)</translation>
        </message>
        <message>
            <source>Remove this period</source>
            <translation>Retirer cette période</translation>
        </message>
    </context>
    <context>
        <name>RetentionLine</name>
        <message>
            <source>%1: no longer needed since %2</source>
            <translation>%1 : plus rien à garder depuis le %2</translation>
        </message>
        <message>
            <source>%1: needed until %2</source>
            <translation>%1 : à garder jusqu’au %2</translation>
        </message>
        <message>
            <source>Nothing about this person is needed any more: they can be erased.</source>
            <translation>Plus rien n’est nécessaire de cette personne : elle peut être effacée.</translation>
        </message>
        <message>
            <source>Something is still needed.</source>
            <translation>Quelque chose est encore nécessaire.</translation>
        </message>
    </context>
    <context>
        <name>RetentionView</name>
        <message>
            <source>What is no longer needed</source>
            <translation>Ce qui n’est plus nécessaire</translation>
        </message>
        <message>
            <source>Each framework says for how many months notes, contract and hours, and accounting are kept once a mission and its follow-up are over (Settings, Frameworks). Nothing is erased by itself.</source>
            <translation>Chaque cadre dit pendant combien de mois les notes, le contrat et les heures, et la comptabilité sont conservés une fois la mission et son suivi terminés (Réglages, Cadres). Rien n’est effacé tout seul.</translation>
        </message>
        <message>
            <source>Erasing somebody destroys the key of everything about them, in the copies too. Notes alone cannot be erased that way: emptied, they would stay readable in older copies. So wait until nothing about the person is needed any more, or print first what you must keep.</source>
            <translation>Effacer une personne détruit la clé de tout ce qui la concerne, dans les copies aussi. Les notes seules ne peuvent pas être effacées ainsi : vidées, elles resteraient lisibles dans les copies plus anciennes. Attendez donc que plus rien ne soit nécessaire, ou imprimez d’abord ce que vous devez garder.</translation>
        </message>
        <message>
            <source>People whose records are no longer needed</source>
            <translation>Personnes dont les données ne sont plus nécessaires</translation>
        </message>
        <message>
            <source>Everything is still needed</source>
            <translation>Tout est encore nécessaire</translation>
        </message>
        <message>
            <source>Whoever’s time has come appears here.</source>
            <translation>Les personnes dont la durée est échue apparaissent ici.</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message>
            <source>Right of access</source>
            <translation>Droit d’accès</translation>
        </message>
        <message>
            <source>This person may ask for everything you keep about them. You answer within a month, once you are sure that they are the one who asks. Names of other people are masked.</source>
            <translation>Cette personne peut demander tout ce que vous gardez à son sujet. Vous répondez dans le mois, une fois assuré que la demande vient bien d’elle. Les noms d’autres personnes sont masqués.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>A request came on that day</source>
            <translation>Une demande est arrivée à cette date</translation>
        </message>
        <message>
            <source>I checked on that day who asks</source>
            <translation>J’ai vérifié son identité à cette date</translation>
        </message>
        <message>
            <source>See the file</source>
            <translation>Voir le dossier</translation>
        </message>
        <message>
            <source>I handed it over on that day</source>
            <translation>Je l’ai remis à cette date</translation>
        </message>
        <message>
            <source>Read it before you hand it over: only names that this journal knows could be masked. A third party named otherwise in a note is still there.</source>
            <translation>Lisez-le avant de le remettre : seuls les noms que ce journal connaît ont pu être masqués. Un tiers nommé autrement dans une note s’y trouve encore.</translation>
        </message>
    </context>
    <context>
        <name>AccessLine</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>to be answered today</source>
            <translation>à répondre aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>il reste %n jour</numerusform>
                <numerusform>il reste %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Request of %1</source>
            <translation>Demande du %1</translation>
        </message>
        <message>
            <source>identity to be checked</source>
            <translation>identité à vérifier</translation>
        </message>
        <message>
            <source>identity checked on %1</source>
            <translation>identité vérifiée le %1</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>répondue le %1</translation>
        </message>
        <message>
            <source>to be answered by %1: %2</source>
            <translation>à répondre avant le %1 inclus : %2</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>Write down a consent</source>
            <translation>Noter un accord</translation>
        </message>
        <message>
            <source>Which document</source>
            <translation>Pour quel document</translation>
        </message>
        <message>
            <source>Who may have it</source>
            <translation>Qui peut l’avoir</translation>
        </message>
        <message>
            <source>A name or a role, as it will be written on the document.</source>
            <translation>Un nom ou une fonction, comme ce sera écrit sur le document.</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>31/12/2026, or nothing</source>
            <translation>31/12/2026, ou rien</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Comment il a été donné</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Par écrit</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Oralement</translation>
        </message>
    </context>
    <context>
        <name>ConsentLine</name>
        <message>
            <source>no day</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir du %1</translation>
        </message>
        <message>
            <source>without an end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>%1, to %2</source>
            <translation>%1, à %2</translation>
        </message>
        <message>
            <source>Withdrawn on %1</source>
            <translation>Retiré le %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>From today on nothing leaves under this consent. What left already stays in the list. This cannot be undone; a new consent can be written down.</source>
            <translation>À partir d’aujourd’hui, plus rien ne sort grâce à cet accord. Ce qui est déjà sorti reste dans la liste. C’est définitif ; un nouvel accord peut être noté.</translation>
        </message>
        <message>
            <source>Withdraw this consent</source>
            <translation>Retirer cet accord</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Review</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Statement of hours</source>
            <translation>État des heures</translation>
        </message>
        <message>
            <source>Proof of attendance</source>
            <translation>Attestation de présence</translation>
        </message>
        <message>
            <source>File of their data</source>
            <translation>Dossier de ses données</translation>
        </message>
        <message>
            <source>Holds today</source>
            <translation>Vaut aujourd’hui</translation>
        </message>
        <message>
            <source>Does not hold yet</source>
            <translation>Ne vaut pas encore</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>N’est plus valable</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>given orally</source>
            <translation>donné oralement</translation>
        </message>
        <message>
            <source>given in writing</source>
            <translation>donné par écrit</translation>
        </message>
        <message>
            <source>Draft, to be prepared with the beneficiary</source>
            <translation>Brouillon, à préparer avec la personne accompagnée</translation>
        </message>
        <message>
            <source>Prepared with the beneficiary, not given yet</source>
            <translation>Préparé avec la personne accompagnée, pas encore réalisé</translation>
        </message>
        <message>
            <source>Given in the beneficiary’s presence</source>
            <translation>Réalisé en présence de la personne accompagnée</translation>
        </message>
        <message>
            <source>Not begun: it is filled from the contract</source>
            <translation>Pas commencé : il part du contrat</translation>
        </message>
        <message>
            <source>it has to be prepared with the beneficiary</source>
            <translation>il doit être préparé avec la personne accompagnée</translation>
        </message>
        <message>
            <source>the beneficiary’s presence has to be attested</source>
            <translation>la présence de la personne accompagnée doit être attestée</translation>
        </message>
    </context>
    <context>
        <name>ConsentsView</name>
        <message>
            <source>Consents and documents</source>
            <translation>Accords et documents</translation>
        </message>
        <message>
            <source>Nothing that names this person is saved as a document without their consent: which document, to whom, until when.</source>
            <translation>Rien de ce qui nomme cette personne n’est enregistré comme document sans son accord : quel document, à qui, jusqu’à quand.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Accords</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Aucun pour l’instant.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Bilans</translation>
        </message>
        <message>
            <source>A review is made on the contract of a mission: there is none yet.</source>
            <translation>Un bilan se fait sur le contrat d’une mission : il n’y en a pas encore.</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>Ce qui est sorti</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
    </context>
    <context>
        <name>DisclosureLine</name>
        <message>
            <source>%1, to %2</source>
            <translation>%1, à %2</translation>
        </message>
        <message>
            <source>could not be written: nothing left</source>
            <translation>n’a pas pu être écrit : rien n’est sorti</translation>
        </message>
        <message>
            <source>with their consent</source>
            <translation>avec son accord</translation>
        </message>
        <message>
            <source>to themselves</source>
            <translation>à elle-même</translation>
        </message>
    </context>
    <context>
        <name>PaperOutCard</name>
        <message>
            <source>Exactly this will be in the file</source>
            <translation>Voici exactement ce que contiendra le fichier</translation>
        </message>
        <message>
            <source>Who will have it</source>
            <translation>À qui il est remis</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Dossier pour le fichier</translation>
        </message>
        <message>
            <source>A PDF file is written there, readable by whoever gets it; its name says nothing of whom it is about. Print it from the program that opens it: the system may keep a copy in its queue.</source>
            <translation>Un fichier PDF y est écrit, lisible par quiconque l’obtient ; son nom ne dit rien de la personne concernée. Imprimez-le depuis le programme qui l’ouvre : le système peut en garder une copie dans sa file d’attente.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Fichier écrit : %1</translation>
        </message>
    </context>
    <context>
        <name>PresenceItem</name>
        <message>
            <source>%1 per cent</source>
            <translation>%1 pour cent</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>PresenceView</name>
        <message>
            <source>Review</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>On the contract of %1</source>
            <translation>Sur le contrat du %1</translation>
        </message>
        <message>
            <source>Escape leaves this screen.</source>
            <translation>Échap quitte cet écran.</translation>
        </message>
    </context>
    <context>
        <name>ReviewItemCard</name>
        <message>
            <source>Sign of success: %1</source>
            <translation>Indicateur de réussite : %1</translation>
        </message>
        <message>
            <source>How far, in per cent</source>
            <translation>Chemin parcouru, en pour cent</translation>
        </message>
        <message>
            <source>Words agreed upon</source>
            <translation>Mots convenus ensemble</translation>
        </message>
        <message>
            <source>Words agreed upon: %1</source>
            <translation>Mots convenus ensemble : %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewLine</name>
        <message>
            <source>On a contract that is not signed</source>
            <translation>Sur un contrat qui n’est pas signé</translation>
        </message>
        <message>
            <source>On the contract of %1</source>
            <translation>Sur le contrat du %1</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>Ouvrir le bilan</translation>
        </message>
    </context>
    <context>
        <name>ReviewSteps</name>
        <message>
            <source>Prepared with the beneficiary</source>
            <translation>Préparé avec la personne accompagnée</translation>
        </message>
        <message>
            <source>Prepared on %1. Whatever is changed after that has to be prepared again.</source>
            <translation>Préparé le %1. Ce qui change ensuite doit être préparé à nouveau.</translation>
        </message>
        <message>
            <source>Prepared together on</source>
            <translation>Préparé ensemble le</translation>
        </message>
        <message>
            <source>It was prepared together</source>
            <translation>Il a été préparé ensemble</translation>
        </message>
        <message>
            <source>Given in their presence</source>
            <translation>Réalisé en sa présence</translation>
        </message>
        <message>
            <source>Given on %1.</source>
            <translation>Réalisé le %1.</translation>
        </message>
        <message>
            <source>To: %1.</source>
            <translation>Remis à : %1.</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Réalisé le</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Remis à</translation>
        </message>
        <message>
            <source>I attest that the beneficiary was present.</source>
            <translation>J’atteste que la personne accompagnée était présente.</translation>
        </message>
        <message>
            <source>It was given in their presence</source>
            <translation>Il a été réalisé en sa présence</translation>
        </message>
        <message>
            <source>Before it goes to anybody else, %1.</source>
            <translation>Avant qu’il soit remis à quelqu’un d’autre, %1.</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Review</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Show in presence</source>
            <translation>Montrer en présence</translation>
        </message>
        <message>
            <source>See the document</source>
            <translation>Voir le document</translation>
        </message>
        <message>
            <source>Objectives and signs of success are those of the contract; nothing of your notes is in a review.</source>
            <translation>Les objectifs et les indicateurs de réussite sont ceux du contrat ; rien de vos notes n’entre dans un bilan.</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Tout est enregistré.</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>LedgerStep</name>
        <message>
            <source>Which report did you send last?</source>
            <translation>Quel rapport avez-vous envoyé en dernier ?</translation>
        </message>
        <message>
            <source>This journal was restored, came from a file, or is opened on this computer for the first time: a report may have left that it does not know. Until you have said which one was the last, organisation by organisation, no report leaves. The number and the six letters of the report before stand on each report.</source>
            <translation>Ce journal a été restauré, vient d’un fichier, ou est ouvert sur cet ordinateur pour la première fois : un rapport a pu partir sans qu’il le connaisse. Tant que vous n’avez pas dit lequel était le dernier, organisation par organisation, aucun rapport ne part. Chaque rapport porte son numéro et les six lettres du rapport précédent.</translation>
        </message>
    </context>
    <context>
        <name>LedgerLine</name>
        <message>
            <source>An organisation that was removed</source>
            <translation>Une organisation supprimée</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>Confirmé.</translation>
        </message>
        <message>
            <source>The last report known here is no. %1 (%2), made on %3.</source>
            <translation>Le dernier rapport connu ici est le n° %1 (%2), établi le %3.</translation>
        </message>
        <message>
            <source>No report about them is known here.</source>
            <translation>Aucun rapport à leur sujet n’est connu ici.</translation>
        </message>
        <message>
            <source>Number of the last report you sent</source>
            <translation>Numéro du dernier rapport envoyé</translation>
        </message>
        <message>
            <source>Letters that stand on it</source>
            <translation>Lettres qui y figurent</translation>
        </message>
        <message>
            <source>This was the last one</source>
            <translation>C’était le dernier</translation>
        </message>
        <message>
            <source>None was ever sent</source>
            <translation>Aucun n’a jamais été envoyé</translation>
        </message>
    </context>
    <context>
        <name>PeopleCounted</name>
        <message>
            <source>Who is counted</source>
            <translation>Qui est compté</translation>
        </message>
        <message>
            <source>These names stay on this screen: no file has them.</source>
            <translation>Ces noms restent sur cet écran : aucun fichier ne les porte.</translation>
        </message>
        <message>
            <source>✓ Counted (%1): %2</source>
            <translation>✓ Comptées (%1) : %2</translation>
        </message>
        <message>
            <source>… Waiting (%1): %2</source>
            <translation>… En attente (%1) : %2</translation>
        </message>
        <message>
            <source>They came or left since an earlier report and are still too few to be counted together. They will be, once enough others have joined them. Who waits is drawn once, before anything is counted.</source>
            <translation>Arrivées ou parties depuis un rapport précédent, ces personnes sont encore trop peu nombreuses pour être comptées ensemble. Elles le seront quand assez d’autres les auront rejointes. Qui attend est tiré une fois, avant tout comptage.</translation>
        </message>
        <message>
            <source>– Not seen in this period (%1): %2</source>
            <translation>– Non vues sur cette période (%1) : %2</translation>
        </message>
        <message>
            <source>? To be answered in their form (%1): %2</source>
            <translation>? Question à laquelle répondre dans leur fiche (%1) : %2</translation>
        </message>
        <message>
            <source>They came in from a file after somebody was erased and a report had left. Nobody counts them before their form says whether they were accompanied before.</source>
            <translation>Ces personnes sont arrivées par un fichier après un effacement et un rapport parti. Aucun rapport ne les compte avant que leur fiche dise si elles étaient déjà accompagnées.</translation>
        </message>
    </context>
    <context>
        <name>ReportQuestions</name>
        <message>
            <source>Is it anonymous? Three questions</source>
            <translation>Est-ce anonyme ? Trois questions</translation>
        </message>
        <message>
            <source>Can one person be singled out?</source>
            <translation>Peut-on isoler une personne ?</translation>
        </message>
        <message>
            <source>No: nobody is counted with fewer than %1 others, and no exact number is written.</source>
            <translation>Non : personne n’est compté avec moins de %1 autres, et aucun nombre exact n’est écrit.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait, so that this holds.</source>
            <translation>
                <numerusform>%n personne attend, pour qu’il en soit ainsi.</numerusform>
                <numerusform>%n personnes attendent, pour qu’il en soit ainsi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Can reports be linked to find somebody?</source>
            <translation>Peut-on relier des rapports pour retrouver quelqu’un ?</translation>
        </message>
        <message numerus="yes">
            <source>No: laid beside the %n earlier report(s), this one leaves nobody with fewer than %1 others, whoever came or left in between.</source>
            <translation>
                <numerusform>Non : posé à côté du rapport précédent, celui-ci ne laisse personne avec moins de %1 autres, qui que ce soit qui soit arrivé ou parti entre-temps.</numerusform>
                <numerusform>Non : posé à côté des %n rapports précédents, celui-ci ne laisse personne avec moins de %1 autres, qui que ce soit qui soit arrivé ou parti entre-temps.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the first report: there is none to link it with. Later ones will be checked against it.</source>
            <translation>C’est le premier rapport : il n’y en a aucun auquel le relier. Les suivants seront comparés à lui.</translation>
        </message>
        <message>
            <source>Can something be worked out about somebody?</source>
            <translation>Peut-on en déduire quelque chose sur quelqu’un ?</translation>
        </message>
        <message>
            <source>Not for certain: before anything was counted, each label was tried with all earlier reports.</source>
            <translation>Pas avec certitude : avant tout comptage, chaque mention a été essayée avec tous les rapports précédents.</translation>
        </message>
        <message numerus="yes">
            <source>For %n theme(s) a label would have proved something; they say less, whatever is true.</source>
            <translation>
                <numerusform>Pour %n thème, une mention aurait prouvé quelque chose ; il en dit moins, quoi qu’il en soit.</numerusform>
                <numerusform>Pour %n thèmes, une mention aurait prouvé quelque chose ; ils en disent moins, quoi qu’il en soit.</numerusform>
            </translation>
        </message>
        <message>
            <source>None would prove anything.</source>
            <translation>Aucune ne prouverait quoi que ce soit.</translation>
        </message>
        <message>
            <source>A guess that is only probable, other coaches’ reports and what people tell each other are not covered.</source>
            <translation>Ne sont pas couverts : une déduction seulement probable, les rapports d’autres coachs, ce que les gens se racontent.</translation>
        </message>
    </context>
    <context>
        <name>SheetOfReport</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>ReportLesson</name>
        <message>
            <source>It stands in the report.</source>
            <translation>Il figure dans le rapport.</translation>
        </message>
        <message>
            <source>Looking whether it may be printed…</source>
            <translation>On regarde s’il peut y figurer…</translation>
        </message>
    </context>
    <context>
        <name>WhatToDo</name>
        <message>
            <source>Choose a longer period, or the whole organisation.</source>
            <translation>Choisissez une période plus longue, ou toute l’organisation.</translation>
        </message>
        <message>
            <source>Wait for the next period, or choose a longer one that begins after that report.</source>
            <translation>Attendez la période suivante, ou choisissez-en une plus longue qui commence après ce rapport.</translation>
        </message>
        <message>
            <source>Report on the same unit as before, or on the whole organisation.</source>
            <translation>Faites le rapport sur le même service qu’avant, ou sur toute l’organisation.</translation>
        </message>
        <message>
            <source>A longer period may bring more people together; the theme above it may say more.</source>
            <translation>Une période plus longue peut réunir plus de personnes ; le thème au-dessus peut en dire plus.</translation>
        </message>
        <message>
            <source>Keep the lesson for a later report, when more people stand behind it.</source>
            <translation>Gardez cet enseignement pour un rapport suivant, quand plus de personnes seront derrière lui.</translation>
        </message>
        <message>
            <source>Choose a period that is over.</source>
            <translation>Choisissez une période terminée.</translation>
        </message>
        <message>
            <source>Its files can be written again, under Published reports.</source>
            <translation>Ses fichiers peuvent être écrits à nouveau, dans Rapports publiés.</translation>
        </message>
        <message>
            <source>Choose a period that begins after it.</source>
            <translation>Choisissez une période qui commence après.</translation>
        </message>
        <message>
            <source>Stay at the level of that report until the next period.</source>
            <translation>Restez au niveau de ce rapport jusqu’à la période suivante.</translation>
        </message>
    </context>
    <context>
        <name>LessonsToPrint</name>
        <message>
            <source>Lessons to print in it</source>
            <translation>Enseignements à y imprimer</translation>
        </message>
        <message>
            <source>A lesson is printed with its theme, if enough of the people counted here stand behind it and the text guard finds nothing that stops it.</source>
            <translation>Un enseignement est imprimé avec son thème si assez de personnes comptées ici sont derrière lui et si la relecture automatique n’y trouve rien qui l’arrête.</translation>
        </message>
    </context>
    <context>
        <name>LanguageChips</name>
        <message>
            <source>Pages in French</source>
            <translation>Pages en français</translation>
        </message>
        <message>
            <source>Pages in English</source>
            <translation>Pages en anglais</translation>
        </message>
    </context>
    <context>
        <name>GuardFindings</name>
        <message>
            <source>Looking for clues…</source>
            <translation>Recherche d’indices…</translation>
        </message>
        <message>
            <source>Something here could tell who it is about: as it stands, no report takes this lesson.</source>
            <translation>Quelque chose ici pourrait dire de qui il s’agit : en l’état, aucun rapport ne prend cet enseignement.</translation>
        </message>
        <message>
            <source>Something here may be a clue: change it, or write below why it is none.</source>
            <translation>Quelque chose ici est peut-être un indice : changez-le, ou écrivez ci-dessous pourquoi il n’en est pas un.</translation>
        </message>
        <message>
            <source>No clue found. That is not a promise: read it once more as a colleague would.</source>
            <translation>Aucun indice trouvé. Ce n’est pas une promesse : relisez-le comme le ferait un collègue.</translation>
        </message>
    </context>
    <context>
        <name>GuardFinding</name>
        <message>
            <source>Stops it</source>
            <translation>Bloquant</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Guide d’utilisation</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Ce qui est protégé</translation>
        </message>
    </context>
    <context>
        <name>GuideContents</name>
        <message>
            <source>Short chapters, to read in any order. They are part of the program: nothing is fetched from anywhere.</source>
            <translation>De courts chapitres, à lire dans le désordre. Ils font partie du programme : rien n’est téléchargé.</translation>
        </message>
    </context>
    <context>
        <name>GuideChapter</name>
        <message>
            <source>All chapters</source>
            <translation>Tous les chapitres</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Suivant : %1</translation>
        </message>
        <message>
            <source>Previous: %1</source>
            <translation>Précédent : %1</translation>
        </message>
    </context>
    <context>
        <name>GuidePassage</name>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutLine</name>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
    </context>
    <context>
        <name>ProtectionHelp</name>
        <message>
            <source>What is protected</source>
            <translation>Ce qui est protégé</translation>
        </message>
        <message>
            <source>Somebody who takes the computer while it is off or locked reads no word, no name, no date. Whoever keeps a copy of the folder reads nothing of it, and every change to it is noticed. Each person’s notes have a key of their own; erasing the person destroys it. The program reaches no network: the system refuses it.</source>
            <translation>Qui prend l’ordinateur éteint ou verrouillé n’y lit pas un mot, pas un nom, pas une date. Qui garde une copie du dossier n’en lit rien, et toute modification se remarque. Les notes de chaque personne ont leur propre clé ; effacer la personne la détruit. Le programme n’atteint aucun réseau : le système le lui refuse.</translation>
        </message>
        <message>
            <source>The only thing made of sessions that can leave without the person’s consent is a report of lessons: no name, no exact number, nobody counted with fewer than four others.</source>
            <translation>La seule chose tirée des séances qui puisse sortir sans l’accord de la personne est un rapport d’enseignements : ni nom, ni nombre exact, et personne n’y est compté avec moins de quatre autres.</translation>
        </message>
        <message>
            <source>What is not</source>
            <translation>Ce qui ne l’est pas</translation>
        </message>
        <message>
            <source>A weak passphrase can be guessed. A program that spies on this account can read the keyboard and the screen. Disks keep traces that no program can wipe: spare blocks of an SSD, snapshots, copies made by an online service. That a journal exists, and its size, can be seen. If both the passphrase and the recovery code are lost, nobody can open it.</source>
            <translation>Une phrase de passe faible se devine. Un programme qui espionne ce compte peut lire le clavier et l’écran. Les disques gardent des traces qu’aucun programme n’atteint : blocs de réserve d’un SSD, instantanés, copies d’un service en ligne. On peut voir qu’un journal existe, et sa taille. Si la phrase de passe et le code de récupération sont tous deux perdus, personne ne peut plus l’ouvrir.</translation>
        </message>
        <message>
            <source>Text that you copy leaves the clipboard after half a minute, and whenever the journal locks.</source>
            <translation>Un texte que vous copiez quitte le presse-papiers au bout d’une demi-minute, et dès que le journal se verrouille.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardHelp</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In a note or a form</source>
            <translation>Dans une note ou un formulaire</translation>
        </message>
        <message>
            <source>Go to a person, a place, a command</source>
            <translation>Aller à une personne, une page, une commande</translation>
        </message>
        <message>
            <source>New note for the open person</source>
            <translation>Nouvelle note pour la personne ouverte</translation>
        </message>
        <message>
            <source>Note an exchange: telephone, mail</source>
            <translation>Noter un échange : téléphone, courriel</translation>
        </message>
        <message>
            <source>Mission of the open person</source>
            <translation>Mission de la personne ouverte</translation>
        </message>
        <message>
            <source>Find in the note; elsewhere, search: the open person first, then everywhere</source>
            <translation>Chercher dans la note ; ailleurs, rechercher : la personne ouverte d’abord, puis partout</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Discreet: codes instead of names</source>
            <translation>Mode discret : des codes au lieu des noms</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Back; closes what opened last</source>
            <translation>Retour ; ferme ce qui s’est ouvert en dernier</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Cette page</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <source>Save a telephone call or a mail</source>
            <translation>Enregistrer un appel ou un courriel</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Leave the text for the next field; Shift+Tab goes back</source>
            <translation>Quitter le texte pour le champ suivant ; Maj+Tab revient en arrière</translation>
        </message>
        <message>
            <source>Everything can be done without a mouse: Tab goes from control to control, Enter or Space presses, the arrows move in a list.</source>
            <translation>Tout peut se faire sans souris : Tab va d’un élément à l’autre, Entrée ou Espace l’active, les flèches parcourent une liste.</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Italics</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Case à cocher</translation>
        </message>
        <message>
            <source>Write out the abbreviation before the cursor</source>
            <translation>Développer l’abréviation avant le curseur</translation>
        </message>
        <message>
            <source>Read the note as it will look; again to write</source>
            <translation>Lire la note mise en forme ; à nouveau pour écrire</translation>
        </message>
        <message>
            <source>Next passage found in the note</source>
            <translation>Passage suivant trouvé dans la note</translation>
        </message>
        <message>
            <source>Passage before</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>The note alone; again to leave</source>
            <translation>La note seule ; à nouveau pour en sortir</translation>
        </message>
    </context>
    <context>
        <name>TipStrip</name>
        <message>
            <source>Tip</source>
            <translation>Astuce</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>No more tips</source>
            <translation>Plus d’astuces</translation>
        </message>
        <message>
            <source>Nothing you type gets lost: a draft is kept, sealed, two seconds after your last key. Ctrl+S saves the note itself.</source>
            <translation>Rien de ce que vous tapez ne se perd : un brouillon scellé est gardé deux secondes après votre dernière frappe. Ctrl+S enregistre la note elle-même.</translation>
        </message>
        <message>
            <source>Ctrl+K, then a few letters: that is the short way to any person, page or command.</source>
            <translation>Ctrl+K, puis quelques lettres : c’est le chemin le plus court vers une personne, une page ou une commande.</translation>
        </message>
        <message>
            <source>Somebody behind you? Ctrl+Shift+H shows codes instead of names, everywhere.</source>
            <translation>Quelqu’un derrière vous ? Ctrl+Maj+H remplace partout les noms par des codes.</translation>
        </message>
        <message>
            <source>F1 explains the page you are on, in a short chapter.</source>
            <translation>F1 explique la page où vous êtes, en un court chapitre.</translation>
        </message>
        <message>
            <source>Try it with the example journal first: a published report cannot be taken back.</source>
            <translation>Essayez d’abord avec le journal d’exemple : un rapport publié ne se reprend pas.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Filters (%1)</source>
            <translation>Filtres (%1)</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>dépliés</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>repliés</translation>
        </message>
        <message>
            <source>Without filters</source>
            <translation>Sans filtre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Every theme</source>
            <translation>Tous les thèmes</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Every mission</source>
            <translation>Toutes les missions</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>14/10/2025</source>
            <translation>14/10/2025</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir du %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>SearchWords</name>
        <message>
            <source>Notes of sessions</source>
            <translation>Notes de séance</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Missions</source>
            <translation>Missions</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Accords</translation>
        </message>
        <message>
            <source>What has left</source>
            <translation>Ce qui est sorti</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Pratique</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>hypotheses</source>
            <translation>hypothèses</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Est sorti</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Enseignement</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Earlier contract</source>
            <translation>Ancien contrat</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Issue de la mission</translation>
        </message>
        <message>
            <source>Gone on all the same</source>
            <translation>Poursuivi malgré tout</translation>
        </message>
        <message>
            <source>What the person was told</source>
            <translation>Ce qui a été dit à la personne</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Qui finance</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Qui participe</translation>
        </message>
        <message>
            <source>About me</source>
            <translation>À propos de moi</translation>
        </message>
        <message>
            <source>Frameworks</source>
            <translation>Cadres</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>technique</source>
            <translation>technique</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Find in this note</source>
            <translation>Chercher dans cette note</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveLine</name>
        <message>
            <source>Objective %1</source>
            <translation>Objectif %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>ObjectivesCard</name>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Note the progress…</source>
            <translation>Noter la progression…</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Le mois précédent</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Le mois suivant</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Back to this day</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Jours de %1</translation>
        </message>
        <message>
            <source>%1, arrows go from day to day</source>
            <translation>%1, les flèches vont d’un jour à l’autre</translation>
        </message>
        <message>
            <source>On this day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Rien ce jour-là.</translation>
        </message>
    </context>
    <context>
        <name>MonthCell</name>
        <message numerus="yes">
            <source>%n session(s) held</source>
            <translation>
                <numerusform>%n séance tenue</numerusform>
                <numerusform>%n séances tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) planned</source>
            <translation>
                <numerusform>%n séance prévue</numerusform>
                <numerusform>%n séances prévues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
    </context>
    <context>
        <name>MonthKey</name>
        <message>
            <source>session held</source>
            <translation>séance tenue</translation>
        </message>
        <message>
            <source>session planned</source>
            <translation>séance prévue</translation>
        </message>
        <message>
            <source>something due</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
    </context>
</TS>
