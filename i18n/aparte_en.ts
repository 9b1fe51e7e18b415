<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>CourseSigns</name>
        <message numerus="yes">
            <source>%n session(s) held at their workplace: another place is better where one can be found.</source>
            <translation>
                <numerusform>%n session held at their workplace: another place is better where one can be found.</numerusform>
                <numerusform>%n sessions held at their workplace: another place is better where one can be found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddPlaceCard</name>
        <message>
            <source>Add a place for copies</source>
            <translation>Add a place for copies</translation>
        </message>
        <message>
            <source>A folder on a USB disk, on another computer, or one that Nextcloud or Syncthing carries. Two places are better than one.</source>
            <translation>A folder on a USB disk, on another computer, or one that Nextcloud or Syncthing carries. Two places are better than one.</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Folder for the copies</translation>
        </message>
        <message>
            <source>Look at this folder</source>
            <translation>Look at this folder</translation>
        </message>
        <message>
            <source>Nothing speaks against this folder.</source>
            <translation>Nothing speaks against this folder.</translation>
        </message>
        <message>
            <source>It is on the same disk as the journal: a stolen or broken computer takes both. A USB disk kept elsewhere protects better.</source>
            <translation>It is on the same disk as the journal: a stolen or broken computer takes both. A USB disk kept elsewhere protects better.</translation>
        </message>
        <message>
            <source>%1 carries this folder elsewhere. Nobody there can read the copies, but it may keep old versions of them: the key of somebody you erase can stay in that history, where no program reaches it.</source>
            <translation>%1 carries this folder elsewhere. Nobody there can read the copies, but it may keep old versions of them: the key of somebody you erase can stay in that history, where no program reaches it.</translation>
        </message>
        <message>
            <source>Make copies here</source>
            <translation>Make copies here</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choose another folder</translation>
        </message>
    </context>
    <context>
        <name>BackupPlaceCard</name>
        <message>
            <source>No verified copy yet</source>
            <translation>No verified copy yet</translation>
        </message>
        <message>
            <source>Last verified copy: %1</source>
            <translation>Last verified copy: %1</translation>
        </message>
        <message>
            <source>Not plugged in</source>
            <translation>Not plugged in</translation>
        </message>
        <message numerus="yes">
            <source>Plugged in, %n copy(ies)</source>
            <translation>
                <numerusform>Plugged in, %n copy</numerusform>
                <numerusform>Plugged in, %n copies</numerusform>
            </translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Plugged in</translation>
        </message>
        <message>
            <source>Backup place: %1</source>
            <translation>Backup place: %1</translation>
        </message>
        <message>
            <source>carried elsewhere by %1</source>
            <translation>carried elsewhere by %1</translation>
        </message>
        <message>
            <source>Still holds the key of somebody erased, since %1.</source>
            <translation>Still holds the key of somebody erased, since %1.</translation>
        </message>
        <message>
            <source>Still opens with an old passphrase or code, since %1.</source>
            <translation>Still opens with an old passphrase or code, since %1.</translation>
        </message>
        <message>
            <source>The next backup replaces it.</source>
            <translation>The next backup replaces it.</translation>
        </message>
        <message>
            <source>Plug it in: it is brought up to date by itself.</source>
            <translation>Plug it in: it is brought up to date by itself.</translation>
        </message>
        <message>
            <source>Reading the copy</source>
            <translation>Reading the copy</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read to the end: %n record(s), all intact. It would come back whole.</source>
            <translation>
                <numerusform>The copy of %1 was read to the end: %n record, intact. It would come back whole.</numerusform>
                <numerusform>The copy of %1 was read to the end: %n records, all intact. It would come back whole.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy of %1 cannot be relied on. %2 Back up again, to another place if need be; the journal itself is not concerned.</source>
            <translation>The copy of %1 cannot be relied on. %2 Back up again, to another place if need be; the journal itself is not concerned.</translation>
        </message>
        <message>
            <source>This place is away and still holds what should be gone. If you forget it, nobody will remind you to destroy it: break or wipe the disk yourself.</source>
            <translation>This place is away and still holds what should be gone. If you forget it, nobody will remind you to destroy it: break or wipe the disk yourself.</translation>
        </message>
        <message>
            <source>Forget it all the same</source>
            <translation>Forget it all the same</translation>
        </message>
        <message>
            <source>Try this backup</source>
            <translation>Try this backup</translation>
        </message>
        <message>
            <source>Forget this place</source>
            <translation>Forget this place</translation>
        </message>
        <message>
            <source>No more copies go there, and its age is watched no more. The copies that are there stay, sealed.</source>
            <translation>No more copies go there, and its age is watched no more. The copies that are there stay, sealed.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>A copy is made when the journal locks and once a day, in each place that can be reached. It is sealed like the journal itself, and counts only once it has been opened again and checked.</source>
            <translation>A copy is made when the journal locks and once a day, in each place that can be reached. It is sealed like the journal itself, and counts only once it has been opened again and checked.</translation>
        </message>
        <message>
            <source>No backup: everything is on this computer only.</source>
            <translation>No backup: everything is on this computer only.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Backing up…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
    </context>
    <context>
        <name>BackupWord</name>
        <message>
            <source>No backup: everything is on this computer only.</source>
            <translation>No backup: everything is on this computer only.</translation>
        </message>
        <message>
            <source>No backup has been verified yet.</source>
            <translation>No backup has been verified yet.</translation>
        </message>
        <message>
            <source>The last verified backup was made %1.</source>
            <translation>The last verified backup was made %1.</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Choose a place</translation>
        </message>
        <message>
            <source>See the backups</source>
            <translation>See the backups</translation>
        </message>
        <message numerus="yes">
            <source>%n backup place(s) still hold(s) what should be gone: plug it in.</source>
            <translation>
                <numerusform>%n backup place still holds what should be gone: plug it in.</numerusform>
                <numerusform>%n backup places still hold what should be gone: plug them in.</numerusform>
            </translation>
        </message>
        <message>
            <source>See which</source>
            <translation>See which</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Backing up…</translation>
        </message>
        <message>
            <source>Backup verified %1</source>
            <translation>Backup verified %1</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>The lesson, in French</source>
            <translation>The lesson, in French</translation>
        </message>
        <message>
            <source>The lesson, in English</source>
            <translation>The lesson, in English</translation>
        </message>
        <message>
            <source>%1 of at most %2 characters. No name, no place, no quotation, nothing by which a reader could think of one person.</source>
            <translation>%1 of at most %2 characters. No name, no place, no quotation, nothing by which a reader could think of one person.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message numerus="yes">
            <source>Who stands behind it: %n person(s)</source>
            <translation>
                <numerusform>Who stands behind it: %n person</numerusform>
                <numerusform>Who stands behind it: %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove this lesson</source>
            <translation>Remove this lesson</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The lesson and its links to the people behind it are removed. Reports that are published stay as they are. This cannot be undone.</source>
            <translation>The lesson and its links to the people behind it are removed. Reports that are published stay as they are. This cannot be undone.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Remove for good</translation>
        </message>
        <message>
            <source>What the institution could change, in French</source>
            <translation>What the institution could change, in French</translation>
        </message>
        <message>
            <source>What the institution could change, in English</source>
            <translation>What the institution could change, in English</translation>
        </message>
        <message>
            <source>Why what the guard warns of tells nobody</source>
            <translation>Why what the guard warns of tells nobody</translation>
        </message>
        <message>
            <source>Kept with the lesson, for you; no report has it. Without it the lesson stays here.</source>
            <translation>Kept with the lesson, for you; no report has it. Without it the lesson stays here.</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>What you had typed here is back; it is not saved yet.</translation>
        </message>
    </context>
    <context>
        <name>CardLine</name>
        <message numerus="yes">
            <source>%n person(s) behind it</source>
            <translation>
                <numerusform>%n person behind it</numerusform>
                <numerusform>%n people behind it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardsView</name>
        <message>
            <source>Write a lesson</source>
            <translation>Write a lesson</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>No lesson yet</source>
            <translation>No lesson yet</translation>
        </message>
        <message>
            <source>A lesson is written anew, in general words, and stands on several people. It is never a passage of a note.</source>
            <translation>A lesson is written anew, in general words, and stands on several people. It is never a passage of a note.</translation>
        </message>
    </context>
    <context>
        <name>CellLine</name>
        <message>
            <source>at least %1</source>
            <translation>at least %1</translation>
        </message>
        <message>
            <source>fewer than 5, or not published</source>
            <translation>fewer than 5, or not published</translation>
        </message>
    </context>
    <context>
        <name>CertificatesField</name>
        <message>
            <source>People erased since, from their certificates (optional)</source>
            <translation>People erased since, from their certificates (optional)</translation>
        </message>
        <message>
            <source>The identifiers without a name, 32 letters and digits each. Those people do not come back.</source>
            <translation>The identifiers without a name, 32 letters and digits each. Those people do not come back.</translation>
        </message>
        <message>
            <source>One of these is not such an identifier. Compare it with the certificate.</source>
            <translation>One of these is not such an identifier. Compare it with the certificate.</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
    </context>
    <context>
        <name>ClosingWord</name>
        <message>
            <source>Closed on %1: its text no longer changes. What is added is dated, at its end.</source>
            <translation>Closed on %1: its text no longer changes. What is added is dated, at its end.</translation>
        </message>
        <message>
            <source>Close this note…</source>
            <translation>Close this note…</translation>
        </message>
        <message>
            <source>A closed note can no longer be changed, only added to, with the day. This cannot be undone; earlier versions stay.</source>
            <translation>A closed note can no longer be changed, only added to, with the day. This cannot be undone; earlier versions stay.</translation>
        </message>
        <message>
            <source>Close it for good</source>
            <translation>Close it for good</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Leave it open</translation>
        </message>
    </context>
    <context>
        <name>CoachView</name>
        <message>
            <source>My name, as papers give it</source>
            <translation>My name, as papers give it</translation>
        </message>
        <message>
            <source>I am</source>
            <translation>I am</translation>
        </message>
        <message>
            <source>an internal coach</source>
            <translation>an internal coach</translation>
        </message>
        <message>
            <source>an external coach</source>
            <translation>an external coach</translation>
        </message>
        <message>
            <source>Who answers for the data</source>
            <translation>Who answers for the data</translation>
        </message>
        <message>
            <source>Your employer’s name, if the journal is kept for them. Empty: yourself.</source>
            <translation>Your employer’s name, if the journal is kept for them. Empty: yourself.</translation>
        </message>
        <message>
            <source>Methods and references, one a line</source>
            <translation>Methods and references, one a line</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Training and certificates</source>
            <translation>Training and certificates</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>A new recovery code</source>
            <translation>A new recovery code</translation>
        </message>
        <message>
            <source>The present code stops working. Do this if the paper is lost, or may have been read.</source>
            <translation>The present code stops working. Do this if the paper is lost, or may have been read.</translation>
        </message>
        <message>
            <source>Passphrase, to confirm</source>
            <translation>Passphrase, to confirm</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Making it…</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Make a new code</translation>
        </message>
        <message>
            <source>Type it back from your paper</source>
            <translation>Type it back from your paper</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>This is not the code that was shown. Compare each group with your paper.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>The new recovery code is in force.</source>
            <translation>The new recovery code is in force.</translation>
        </message>
    </context>
    <context>
        <name>CodeGroups</name>
        <message>
            <source>Recovery code: %1</source>
            <translation>Recovery code: %1</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Copy your recovery code</source>
            <translation>Copy your recovery code</translation>
        </message>
        <message>
            <source>If you forget the passphrase, this code is the only way back in. Write it on paper and keep it somewhere else than this computer. Do not print it: a printer keeps copies. It is shown only once.</source>
            <translation>If you forget the passphrase, this code is the only way back in. Write it on paper and keep it somewhere else than this computer. Do not print it: a printer keeps copies. It is shown only once.</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>I have written it down</translation>
        </message>
    </context>
    <context>
        <name>Compared</name>
        <message>
            <source>[removed: </source>
            <translation>[removed: </translation>
        </message>
        <message>
            <source>[added: </source>
            <translation>[added: </translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message numerus="yes">
            <source>The copy of %1 was read to the end, and part of it is damaged: %n person(s).</source>
            <translation>
                <numerusform>The copy of %1 was read to the end, and part of it is damaged: %n person.</numerusform>
                <numerusform>The copy of %1 was read to the end, and part of it is damaged: %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged place(s) in this copy; the first is named above.</source>
            <translation>
                <numerusform>%n damaged place in this copy.</numerusform>
                <numerusform>%n damaged places in this copy; the first is named above.</numerusform>
            </translation>
        </message>
        <message>
            <source>This copy is damaged: what cannot be read of it would be missing from the journal. Put it in the journal’s place all the same?</source>
            <translation>This copy is damaged: what cannot be read of it would be missing from the journal. Put it in the journal’s place all the same?</translation>
        </message>
        <message>
            <source>Put the damaged copy in the journal’s place</source>
            <translation>Put the damaged copy in the journal’s place</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read whole: %n person(s).</source>
            <translation>
                <numerusform>The copy of %1 was read whole: %n person.</numerusform>
                <numerusform>The copy of %1 was read whole: %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased since then stay erased.</source>
            <translation>
                <numerusform>%n person erased since then stays erased.</numerusform>
                <numerusform>%n people erased since then stay erased.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy and the journal say the same: there is nothing to go back to.</source>
            <translation>The copy and the journal say the same: there is nothing to go back to.</translation>
        </message>
        <message>
            <source>Nothing of the present journal would be lost.</source>
            <translation>Nothing of the present journal would be lost.</translation>
        </message>
        <message>
            <source>Some of the present journal would be lost. Read the list before you decide.</source>
            <translation>Some of the present journal would be lost. Read the list before you decide.</translation>
        </message>
        <message>
            <source>Keep the journal as it is</source>
            <translation>Keep the journal as it is</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Exchanging…</translation>
        </message>
        <message>
            <source>Put the copy in the journal’s place</source>
            <translation>Put the copy in the journal’s place</translation>
        </message>
        <message>
            <source>The journal of today stays beside, sealed, for 30 days; somebody erased is erased there too.</source>
            <translation>The journal of today stays beside, sealed, for 30 days; somebody erased is erased there too.</translation>
        </message>
    </context>
    <context>
        <name>CopyChoice</name>
        <message>
            <source>Copy to bring back</source>
            <translation>Copy to bring back</translation>
        </message>
    </context>
    <context>
        <name>CopyLine</name>
        <message>
            <source>verified</source>
            <translation>verified</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>The journal locks in %n second(s).</source>
            <translation>
                <numerusform>The journal locks in %n second.</numerusform>
                <numerusform>The journal locks in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Keep it open</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>CourseFigures</name>
        <message numerus="yes">
            <source>%n session(s) held</source>
            <translation>
                <numerusform>%n session held</numerusform>
                <numerusform>%n sessions held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held of %1 planned</source>
            <translation>
                <numerusform>%n session held of %1 planned</numerusform>
                <numerusform>%n sessions held of %1 planned</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 held</source>
            <translation>%1 held</translation>
        </message>
        <message>
            <source>%1 held of %2 framed</source>
            <translation>%1 held of %2 framed</translation>
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
            <translation>New note</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Documents…</translation>
        </message>
        <message>
            <source>Who takes part…</source>
            <translation>Who takes part…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>End the mission…</source>
            <translation>End the mission…</translation>
        </message>
        <message>
            <source>How it ended…</source>
            <translation>How it ended…</translation>
        </message>
        <message>
            <source>Course of the mission</source>
            <translation>Course of the mission</translation>
        </message>
        <message>
            <source>Gone on all the same</source>
            <translation>Gone on all the same</translation>
        </message>
        <message>
            <source>Earlier versions of the contract</source>
            <translation>Earlier versions of the contract</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>This day is not understood: write it as 14/10/2025.</source>
            <translation>This day is not understood: write it as 14/10/2025.</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
    </context>
    <context>
        <name>DestinationLine</name>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>command</source>
            <translation>command</translation>
        </message>
    </context>
    <context>
        <name>DifferenceLine</name>
        <message>
            <source>the person</source>
            <translation>the person</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other thing(s)</source>
            <translation>
                <numerusform>%n other thing</numerusform>
                <numerusform>%n other things</numerusform>
            </translation>
        </message>
        <message>
            <source>What belongs to nobody: themes, lessons, practice</source>
            <translation>What belongs to nobody: themes, lessons, practice</translation>
        </message>
        <message>
            <source>Would come back: %1</source>
            <translation>Would come back: %1</translation>
        </message>
        <message>
            <source>Would be lost: %1</source>
            <translation>Would be lost: %1</translation>
        </message>
        <message>
            <source>Says something else: %1</source>
            <translation>Says something else: %1</translation>
        </message>
    </context>
    <context>
        <name>DraftWord</name>
        <message>
            <source>This is a draft that had not been saved yet. Save it, or go back to what was saved before.</source>
            <translation>This is a draft that had not been saved yet. Save it, or go back to what was saved before.</translation>
        </message>
        <message>
            <source>Drop the draft</source>
            <translation>Drop the draft</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>, late</source>
            <translation>, late</translation>
        </message>
    </context>
    <context>
        <name>DueWords</name>
        <message numerus="yes">
            <source>%n training(s) over or ending soon</source>
            <translation>
                <numerusform>%n training over or ending soon</numerusform>
                <numerusform>%n trainings over or ending soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) beyond what was planned</source>
            <translation>
                <numerusform>%n mission beyond what was planned</numerusform>
                <numerusform>%n missions beyond what was planned</numerusform>
            </translation>
        </message>
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
            <translation>contract and hours</translation>
        </message>
        <message>
            <source>accounting</source>
            <translation>accounting</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>, since %1: the time to answer has passed</source>
            <translation>, since %1: the time to answer has passed</translation>
        </message>
        <message>
            <source>, by %1</source>
            <translation>, by %1</translation>
        </message>
        <message>
            <source>Access to their data, asked for on %1: the month has passed</source>
            <translation>Access to their data, asked for on %1: the month has passed</translation>
        </message>
        <message>
            <source>Access to their data, asked for on %1</source>
            <translation>Access to their data, asked for on %1</translation>
        </message>
        <message>
            <source>Sessions are held, and this is still missing: %1</source>
            <translation>Sessions are held, and this is still missing: %1</translation>
        </message>
        <message>
            <source>A session is planned, and this is still missing: %1</source>
            <translation>A session is planned, and this is still missing: %1</translation>
        </message>
        <message>
            <source>Not signed yet: %1</source>
            <translation>Not signed yet: %1</translation>
        </message>
        <message>
            <source>Draft to finish, %1</source>
            <translation>Draft to finish, %1</translation>
        </message>
        <message>
            <source>Session planned, %1</source>
            <translation>Session planned, %1</translation>
        </message>
        <message>
            <source>A consent ends on %1</source>
            <translation>A consent ends on %1</translation>
        </message>
        <message>
            <source>No supervision noted yet</source>
            <translation>No supervision noted yet</translation>
        </message>
        <message>
            <source>No supervision since %1</source>
            <translation>No supervision since %1</translation>
        </message>
        <message>
            <source>Yearly declaration of the internal coach to make</source>
            <translation>Yearly declaration of the internal coach to make</translation>
        </message>
        <message>
            <source>Yearly declaration to renew: the last one is of %1</source>
            <translation>Yearly declaration to renew: the last one is of %1</translation>
        </message>
        <message>
            <source>Solicitation of %1 to report</source>
            <translation>Solicitation of %1 to report</translation>
        </message>
        <message>
            <source>Data breach of %1 to close</source>
            <translation>Data breach of %1 to close</translation>
        </message>
        <message>
            <source>Question of ethics of %1, still open</source>
            <translation>Question of ethics of %1, still open</translation>
        </message>
        <message>
            <source>No longer needed since %1: %2</source>
            <translation>No longer needed since %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to answer</source>
            <translation>
                <numerusform>%n request to answer</numerusform>
                <numerusform>%n requests to answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) for access to data</source>
            <translation>
                <numerusform>%n request for access to data</numerusform>
                <numerusform>%n requests for access to data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) ahead of a gate</source>
            <translation>
                <numerusform>%n mission ahead of a gate</numerusform>
                <numerusform>%n missions ahead of a gate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) not signed</source>
            <translation>
                <numerusform>%n document not signed</numerusform>
                <numerusform>%n documents not signed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) to finish</source>
            <translation>
                <numerusform>%n draft to finish</numerusform>
                <numerusform>%n drafts to finish</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s)</source>
            <translation>
                <numerusform>%n planned session</numerusform>
                <numerusform>%n planned sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) that end soon</source>
            <translation>
                <numerusform>%n consent that ends soon</numerusform>
                <numerusform>%n consents that end soon</numerusform>
            </translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <source>Yearly declaration</source>
            <translation>Yearly declaration</translation>
        </message>
        <message numerus="yes">
            <source>%n solicitation(s) to report</source>
            <translation>
                <numerusform>%n solicitation to report</numerusform>
                <numerusform>%n solicitations to report</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n data breach(es) to close</source>
            <translation>
                <numerusform>%n data breach to close</numerusform>
                <numerusform>%n data breaches to close</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of ethics still open</source>
            <translation>
                <numerusform>%n question of ethics still open</numerusform>
                <numerusform>%n questions of ethics still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a retention period that has ended</source>
            <translation>
                <numerusform>%n person with a retention period that has ended</numerusform>
                <numerusform>%n people with a retention period that has ended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) without a note</source>
            <translation>
                <numerusform>%n session without a note</numerusform>
                <numerusform>%n sessions without a note</numerusform>
            </translation>
        </message>
        <message>
            <source>Session planned on %1: was it held?</source>
            <translation>Session planned on %1: was it held?</translation>
        </message>
        <message>
            <source>Midpoint to hold</source>
            <translation>Midpoint to hold</translation>
        </message>
        <message>
            <source>Closing review to hold</source>
            <translation>Closing review to hold</translation>
        </message>
        <message>
            <source>Follow-up to hold</source>
            <translation>Follow-up to hold</translation>
        </message>
        <message numerus="yes">
            <source>%n midpoint(s) to hold</source>
            <translation>
                <numerusform>%n midpoint to hold</numerusform>
                <numerusform>%n midpoints to hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closing review(s) to hold</source>
            <translation>
                <numerusform>%n closing review to hold</numerusform>
                <numerusform>%n closing reviews to hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) to hold</source>
            <translation>
                <numerusform>%n follow-up to hold</numerusform>
                <numerusform>%n follow-ups to hold</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>Close and lose the last words?</source>
            <translation>Close and lose the last words?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Close and lose what was typed since the last draft</source>
            <translation>Close and lose what was typed since the last draft</translation>
        </message>
    </context>
    <context>
        <name>ErasingView</name>
        <message>
            <source>Erased</source>
            <translation>Erased</translation>
        </message>
        <message>
            <source>Erase %1?</source>
            <translation>Erase %1?</translation>
        </message>
        <message>
            <source>Their key will be destroyed, and with it: %1, %2, %3. Nobody will be able to read them again, not even you. This cannot be undone.</source>
            <translation>Their key will be destroyed, and with it: %1, %2, %3. Nobody will be able to read them again, not even you. This cannot be undone.</translation>
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
                <numerusform>%n session with its note</numerusform>
                <numerusform>%n sessions with their notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n exchange</numerusform>
                <numerusform>%n exchanges</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate: %1</source>
            <translation>Certificate: %1</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Keep everything</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Erasing…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Erase for good</translation>
        </message>
        <message>
            <source>Back to people</source>
            <translation>Back to people</translation>
        </message>
        <message>
            <source>Keep the certificate as a text file</source>
            <translation>Keep the certificate as a text file</translation>
        </message>
        <message>
            <source>It names nobody. With it, this person stays erased even when an old copy is restored.</source>
            <translation>It names nobody. With it, this person stays erased even when an old copy is restored.</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Save the certificate</translation>
        </message>
        <message>
            <source>Certificate saved: %1</source>
            <translation>Certificate saved: %1</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFormView</name>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>A telephone call or a mail, ten to fifteen minutes.</source>
            <translation>A telephone call or a mail, ten to fifteen minutes.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>In a line</source>
            <translation>In a line</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Asked on</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message numerus="yes">
            <source>Exchanges are meant to be short: %n minute(s) at most. Beyond that, a session may suit better.</source>
            <translation>
                <numerusform>Exchanges are meant to be short: %n minute at most. Beyond that, a session may suit better.</numerusform>
                <numerusform>Exchanges are meant to be short: %n minutes at most. Beyond that, a session may suit better.</numerusform>
            </translation>
        </message>
        <message>
            <source>Late: to be answered by %1.</source>
            <translation>Late: to be answered by %1.</translation>
        </message>
        <message>
            <source>To be answered by %1.</source>
            <translation>To be answered by %1.</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>Take everything out</source>
            <translation>Take everything out</translation>
        </message>
        <message>
            <source>One open file with every name and every note, readable by anybody who gets hold of it. Keep it nowhere that others can read, and never send it to an institution.</source>
            <translation>One open file with every name and every note, readable by anybody who gets hold of it. Keep it nowhere that others can read, and never send it to an institution.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Passphrase, to confirm</source>
            <translation>Passphrase, to confirm</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Write the file</translation>
        </message>
        <message>
            <source>Written: %1. Anybody can read it.</source>
            <translation>Written: %1. Anybody can read it.</translation>
        </message>
    </context>
    <context>
        <name>FirstPersonStep</name>
        <message>
            <source>Whom do you accompany?</source>
            <translation>Whom do you accompany?</translation>
        </message>
        <message>
            <source>One person is enough to begin with. Their notes get a key of their own; if you erase them one day, that key is destroyed.</source>
            <translation>One person is enough to begin with. Their notes get a key of their own; if you erase them one day, that key is destroyed.</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name of the person</translation>
        </message>
        <message>
            <source>Framework of the accompaniment</source>
            <translation>Framework of the accompaniment</translation>
        </message>
        <message>
            <source>Write the first note</source>
            <translation>Write the first note</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>FirstRunView</name>
        <message>
            <source>Step %1 of 3</source>
            <translation>Step %1 of 3</translation>
        </message>
        <message>
            <source>Step %1 of 5</source>
            <translation>Step %1 of 5</translation>
        </message>
        <message>
            <source>Bringing in the example journal</source>
            <translation>Bringing in the example journal</translation>
        </message>
    </context>
    <context>
        <name>DayTyped</name>
        <message>
            <source>“%1” is not understood as a day: write it as 14/10/2025.</source>
            <translation>“%1” is not understood as a day: write it as 14/10/2025.</translation>
        </message>
    </context>
    <context>
        <name>FormButtons</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>FrameworkLine</name>
        <message numerus="yes">
            <source>%n thing(s) asked for</source>
            <translation>
                <numerusform>%n thing asked for</numerusform>
                <numerusform>%n things asked for</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing asked for</source>
            <translation>nothing asked for</translation>
        </message>
        <message>
            <source>See and change…</source>
            <translation>See and change…</translation>
        </message>
        <message>
            <source>See and change: %1</source>
            <translation>See and change: %1</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Copy…</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>Back to how it ships…</source>
            <translation>Back to how it ships…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>What you changed in “%1” goes; the missions under it stay.</source>
            <translation>What you changed in “%1” goes; the missions under it stay.</translation>
        </message>
        <message>
            <source>“%1” goes from this journal. This cannot be undone.</source>
            <translation>“%1” goes from this journal. This cannot be undone.</translation>
        </message>
        <message>
            <source>Take my changes away</source>
            <translation>Take my changes away</translation>
        </message>
        <message>
            <source>Remove this framework</source>
            <translation>Remove this framework</translation>
        </message>
    </context>
    <context>
        <name>FrameworkParts</name>
        <message>
            <source>Framework</source>
            <translation>Framework</translation>
        </message>
        <message>
            <source>What missions under it have to have, and when.</source>
            <translation>What missions under it have to have, and when.</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Name in French</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Legal reference</translation>
        </message>
        <message>
            <source>Contact for ethical questions</source>
            <translation>Contact for ethical questions</translation>
        </message>
        <message>
            <source>What stops a mission</source>
            <translation>What stops a mission</translation>
        </message>
        <message>
            <source>Each can be passed with a written reason, which stays visible.</source>
            <translation>Each can be passed with a written reason, which stays visible.</translation>
        </message>
        <message>
            <source>Asked for before going on</source>
            <translation>Asked for before going on</translation>
        </message>
        <message>
            <source>Who has to ask</source>
            <translation>Who has to ask</translation>
        </message>
        <message>
            <source>Signed before the first session</source>
            <translation>Signed before the first session</translation>
        </message>
        <message>
            <source>Who answers the proposal</source>
            <translation>Who answers the proposal</translation>
        </message>
        <message>
            <source>Who signs the contract</source>
            <translation>Who signs the contract</translation>
        </message>
        <message>
            <source>Fewest signatures</source>
            <translation>Fewest signatures</translation>
        </message>
        <message>
            <source>Delays and price</source>
            <translation>Delays and price</translation>
        </message>
        <message>
            <source>Days to answer a call or a mail</source>
            <translation>Days to answer a call or a mail</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Longest exchange, in minutes</source>
            <translation>Longest exchange, in minutes</translation>
        </message>
        <message>
            <source>Months from the closing review to the follow-up</source>
            <translation>Months from the closing review to the follow-up</translation>
        </message>
        <message>
            <source>Longest time without supervision, in months</source>
            <translation>Longest time without supervision, in months</translation>
        </message>
        <message>
            <source>Basis of the price</source>
            <translation>Basis of the price</translation>
        </message>
        <message>
            <source>Framework text annexed to each contract</source>
            <translation>Framework text annexed to each contract</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Signed by me on</source>
            <translation>Signed by me on</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Links between people</source>
            <translation>Links between people</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Add a kind of link</source>
            <translation>Add a kind of link</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>How long things are kept and count</source>
            <translation>How long things are kept and count</translation>
        </message>
        <message>
            <source>In months after the end of a mission. Nothing is erased without you.</source>
            <translation>In months after the end of a mission. Nothing is erased without you.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Contract and hours</source>
            <translation>Contract and hours</translation>
        </message>
        <message>
            <source>Accounting</source>
            <translation>Accounting</translation>
        </message>
        <message>
            <source>A past mission counts for incompatibilities</source>
            <translation>A past mission counts for incompatibilities</translation>
        </message>
        <message>
            <source>Individual sessions with a team’s manager</source>
            <translation>Individual sessions with a team’s manager</translation>
        </message>
    </context>
    <context>
        <name>FrameworkSettings</name>
        <message>
            <source>A framework says what a mission has to have before it goes on, who signs, within which delays, at what price. Three come with the program; copy one to make it yours.</source>
            <translation>A framework says what a mission has to have before it goes on, who signs, within which delays, at what price. Three come with the program; copy one to make it yours.</translation>
        </message>
    </context>
    <context>
        <name>FreshRestoreStep</name>
        <message numerus="yes">
            <source>The copy of %1 was read to the end, and part of it is damaged: %n person(s).</source>
            <translation>
                <numerusform>The copy of %1 was read to the end, and part of it is damaged: %n person.</numerusform>
                <numerusform>The copy of %1 was read to the end, and part of it is damaged: %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged place(s) in this copy; the first is named above.</source>
            <translation>
                <numerusform>%n damaged place in this copy.</numerusform>
                <numerusform>%n damaged places in this copy; the first is named above.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal is back</source>
            <translation>The journal is back</translation>
        </message>
        <message>
            <source>Bring a journal back</source>
            <translation>Bring a journal back</translation>
        </message>
        <message>
            <source>From the USB disk or the folder where its copies went. It opens with the passphrase of that time, or with the recovery code.</source>
            <translation>From the USB disk or the folder where its copies went. It opens with the passphrase of that time, or with the recovery code.</translation>
        </message>
        <message>
            <source>Folder of the copies</source>
            <translation>Folder of the copies</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Use the passphrase</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Use the recovery code</translation>
        </message>
        <message>
            <source>Where the journal is to lie</source>
            <translation>Where the journal is to lie</translation>
        </message>
        <message>
            <source>Bringing it back and reading all of it</source>
            <translation>Bringing it back and reading all of it</translation>
        </message>
        <message numerus="yes">
            <source>The copy of %1 was read to the end: %n person(s), nothing missing.</source>
            <translation>
                <numerusform>The copy of %1 was read to the end: %n person, nothing missing.</numerusform>
                <numerusform>The copy of %1 was read to the end: %n people, nothing missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased since then stay erased.</source>
            <translation>
                <numerusform>%n person erased since then stays erased.</numerusform>
                <numerusform>%n people erased since then stay erased.</numerusform>
            </translation>
        </message>
        <message>
            <source>See the copies</source>
            <translation>See the copies</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Open the journal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>GateWords</name>
        <message>
            <source>Everybody who has to ask has asked</source>
            <translation>Everybody who has to ask has asked</translation>
        </message>
        <message>
            <source>The request was analysed</source>
            <translation>The request was analysed</translation>
        </message>
        <message>
            <source>Voluntary adhesion</source>
            <translation>Voluntary adhesion</translation>
        </message>
        <message>
            <source>Free choice of the coach</source>
            <translation>Free choice of the coach</translation>
        </message>
        <message>
            <source>Information notice given</source>
            <translation>Information notice given</translation>
        </message>
        <message>
            <source>Proposal answered by each recipient</source>
            <translation>Proposal answered by each recipient</translation>
        </message>
        <message>
            <source>Documents signed</source>
            <translation>Documents signed</translation>
        </message>
        <message>
            <source>Tripartite meeting held</source>
            <translation>Tripartite meeting held</translation>
        </message>
        <message>
            <source>Contract complete and signed</source>
            <translation>Contract complete and signed</translation>
        </message>
        <message>
            <source>Deontological framework signed by the coach</source>
            <translation>Deontological framework signed by the coach</translation>
        </message>
        <message>
            <source>Review prepared with the beneficiary</source>
            <translation>Review prepared with the beneficiary</translation>
        </message>
        <message>
            <source>Review given in the beneficiary’s presence</source>
            <translation>Review given in the beneficiary’s presence</translation>
        </message>
        <message>
            <source>This framework asks for a request first.</source>
            <translation>This framework asks for a request first.</translation>
        </message>
        <message>
            <source>The request has to be analysed first, and concluded with “go”.</source>
            <translation>The request has to be analysed first, and concluded with “go”.</translation>
        </message>
        <message>
            <source>The person has not said yet that they take part of their own will.</source>
            <translation>The person has not said yet that they take part of their own will.</translation>
        </message>
        <message>
            <source>The person has not chosen freely yet.</source>
            <translation>The person has not chosen freely yet.</translation>
        </message>
        <message>
            <source>The person was not yet informed of what becomes of their data.</source>
            <translation>The person was not yet informed of what becomes of their data.</translation>
        </message>
        <message>
            <source>The proposal is not yet validated by everybody who received it.</source>
            <translation>The proposal is not yet validated by everybody who received it.</translation>
        </message>
        <message>
            <source>A document that has to be signed first is not.</source>
            <translation>A document that has to be signed first is not.</translation>
        </message>
        <message>
            <source>The tripartite meeting comes first.</source>
            <translation>The tripartite meeting comes first.</translation>
        </message>
        <message>
            <source>The contract is not complete and signed yet.</source>
            <translation>The contract is not complete and signed yet.</translation>
        </message>
        <message>
            <source>The deontological framework that each contract carries is not signed yet (Settings, Frameworks).</source>
            <translation>The deontological framework that each contract carries is not signed yet (Settings, Frameworks).</translation>
        </message>
        <message>
            <source>The review has to be prepared with the beneficiary first.</source>
            <translation>The review has to be prepared with the beneficiary first.</translation>
        </message>
        <message>
            <source>That the beneficiary was present has to be attested.</source>
            <translation>That the beneficiary was present has to be attested.</translation>
        </message>
        <message>
            <source>the request of %1</source>
            <translation>the request of %1</translation>
        </message>
        <message>
            <source>the signature of: %1</source>
            <translation>the signature of: %1</translation>
        </message>
        <message>
            <source>a signature</source>
            <translation>a signature</translation>
        </message>
        <message>
            <source>the beneficiary’s request</source>
            <translation>the beneficiary’s request</translation>
        </message>
        <message>
            <source>the organisation’s request</source>
            <translation>the organisation’s request</translation>
        </message>
        <message>
            <source>the objectives</source>
            <translation>the objectives</translation>
        </message>
        <message>
            <source>the indicators of success</source>
            <translation>the indicators of success</translation>
        </message>
        <message>
            <source>the duration</source>
            <translation>the duration</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>the organisation</translation>
        </message>
        <message>
            <source>the cost</source>
            <translation>the cost</translation>
        </message>
        <message>
            <source>a further signature</source>
            <translation>a further signature</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>Missing: %1.</translation>
        </message>
    </context>
    <context>
        <name>GoToPopup</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>New note</translation>
        </message>
        <message>
            <source>New exchange</source>
            <translation>New exchange</translation>
        </message>
        <message>
            <source>New mission</source>
            <translation>New mission</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>A person, a place, a command</source>
            <translation>A person, a place, a command</translation>
        </message>
        <message>
            <source>Destinations</source>
            <translation>Destinations</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>What is no longer needed</source>
            <translation>What is no longer needed</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 of %3</translation>
        </message>
    </context>
    <context>
        <name>HeldView</name>
        <message>
            <source>Not locked yet</source>
            <translation>Not locked yet</translation>
        </message>
        <message>
            <source>The last words you typed could not be stored. They are kept in memory, and storing them is tried again every five seconds. The journal locks as soon as it has worked.</source>
            <translation>The last words you typed could not be stored. They are kept in memory, and storing them is tried again every five seconds. The journal locks as soon as it has worked.</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Try again now</translation>
        </message>
        <message>
            <source>Lock and lose what was typed since the last draft</source>
            <translation>Lock and lose what was typed since the last draft</translation>
        </message>
    </context>
    <context>
        <name>HitLine</name>
        <message>
            <source>hypotheses</source>
            <translation>hypotheses</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
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
            <translation>themes</translation>
        </message>
        <message>
            <source>people</source>
            <translation>people</translation>
        </message>
        <message>
            <source>missions</source>
            <translation>missions</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>sessions</translation>
        </message>
        <message>
            <source>exchanges</source>
            <translation>exchanges</translation>
        </message>
        <message>
            <source>consents</source>
            <translation>consents</translation>
        </message>
        <message>
            <source>lessons</source>
            <translation>lessons</translation>
        </message>
        <message>
            <source>practice entries</source>
            <translation>practice entries</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>reports</translation>
        </message>
        <message>
            <source>Bring a file in</source>
            <translation>Bring a file in</translation>
        </message>
        <message>
            <source>An open bundle, from this program or another. It is looked at first; nothing is written before you say so, and nothing that is already here is changed.</source>
            <translation>An open bundle, from this program or another. It is looked at first; nothing is written before you say so, and nothing that is already here is changed.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Brought in: %1.</source>
            <translation>Brought in: %1.</translation>
        </message>
        <message>
            <source>Would come in: %1.</source>
            <translation>Would come in: %1.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message numerus="yes">
            <source>%n already here.</source>
            <translation>
                <numerusform>%n already here.</numerusform>
                <numerusform>%n already here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Bring it in</translation>
        </message>
    </context>
    <context>
        <name>IncompatibilityCard</name>
        <message>
            <source>%1 and %2 are in one managerial line: they cannot both be coached individually.</source>
            <translation>%1 and %2 are in one managerial line: they cannot both be coached individually.</translation>
        </message>
        <message>
            <source>%1 and %2 are in one managerial line: only one of the two requests can be taken.</source>
            <translation>%1 and %2 are in one managerial line: only one of the two requests can be taken.</translation>
        </message>
        <message>
            <source>%1 and %2: a team and one of its members cannot both be coached.</source>
            <translation>%1 and %2: a team and one of its members cannot both be coached.</translation>
        </message>
        <message>
            <source>%1 and %2: a group and one of its members; be careful with both.</source>
            <translation>%1 and %2: a group and one of its members; be careful with both.</translation>
        </message>
        <message>
            <source>%1 and %2: %3 sessions with the manager of the team, more than the %4 of the framework.</source>
            <translation>%1 and %2: %3 sessions with the manager of the team, more than the %4 of the framework.</translation>
        </message>
        <message>
            <source>%1 and %2: %3 session(s) with the manager of the team, of %4.</source>
            <translation>%1 and %2: sessions with the manager of the team: %3 of %4.</translation>
        </message>
        <message>
            <source>%1 and %2: a link that the framework holds to be incompatible.</source>
            <translation>%1 and %2: a link that the framework holds to be incompatible.</translation>
        </message>
        <message>
            <source>%1 and %2 are linked: be careful.</source>
            <translation>%1 and %2 are linked: be careful.</translation>
        </message>
        <message>
            <source>Saved. What was written makes these incompatible</source>
            <translation>Saved. What was written makes these incompatible</translation>
        </message>
        <message>
            <source>Cannot be accompanied together</source>
            <translation>Cannot be accompanied together</translation>
        </message>
    </context>
    <context>
        <name>InsertPanel</name>
        <message>
            <source>My template: %1</source>
            <translation>My template: %1</translation>
        </message>
        <message>
            <source>It serves for everybody, so it names nobody. A line that begins with ## is a heading, with - [ ] a box to tick.</source>
            <translation>It serves for everybody, so it names nobody. A line that begins with ## is a heading, with - [ ] a box to tick.</translation>
        </message>
        <message>
            <source>Keep this template</source>
            <translation>Keep this template</translation>
        </message>
        <message>
            <source>Back to the one that came with Aparté</source>
            <translation>Back to the one that came with Aparté</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Snippets</translation>
        </message>
        <message>
            <source>Type the short word in a note, then Ctrl+J: the text takes its place.</source>
            <translation>Type the short word in a note, then Ctrl+J: the text takes its place.</translation>
        </message>
        <message>
            <source>Short word</source>
            <translation>Short word</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Stands for</translation>
        </message>
        <message>
            <source>Keep this snippet</source>
            <translation>Keep this snippet</translation>
        </message>
    </context>
    <context>
        <name>LessonsView</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>General lessons, anonymised: the one thing made of sessions that leaves.</source>
            <translation>General lessons, anonymised: the one thing made of sessions that leaves.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Published reports</source>
            <translation>Published reports</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
        <message>
            <source>Kind of link</source>
            <translation>Kind of link</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>is managed by this person</source>
            <translation>is managed by this person</translation>
        </message>
        <message>
            <source>manages this person</source>
            <translation>manages this person</translation>
        </message>
        <message>
            <source>neither above nor below</source>
            <translation>neither above nor below</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Remove this link</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Links to others in this journal</source>
            <translation>Links to others in this journal</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Add a link</translation>
        </message>
        <message>
            <source>A hierarchical link counts at any distance: two people of one managerial line cannot both be coached individually.</source>
            <translation>A hierarchical link counts at any distance: two people of one managerial line cannot both be coached individually.</translation>
        </message>
    </context>
    <context>
        <name>LockedScreen</name>
        <message>
            <source>The last words you typed could not be stored on the disk. They wait in this program, sealed, and are stored when you unlock. Until then leave the program open and the computer on.</source>
            <translation>The last words you typed could not be stored on the disk. They wait in this program, sealed, and are stored when you unlock. Until then leave the program open and the computer on.</translation>
        </message>
    </context>
    <context>
        <name>LockingSettings</name>
        <message>
            <source>Lock when nobody has touched it for</source>
            <translation>Lock when nobody has touched it for</translation>
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
            <translation>It also locks with Ctrl+L, when the computer sleeps, and when the desktop locks.</translation>
        </message>
        <message>
            <source>Shorter is safer when you leave your desk; nothing you typed is lost. The last minute is announced.</source>
            <translation>Shorter is safer when you leave your desk; nothing you typed is lost. The last minute is announced.</translation>
        </message>
    </context>
    <context>
        <name>MembersField</name>
        <message>
            <source>Members who are in this journal</source>
            <translation>Members who are in this journal</translation>
        </message>
        <message>
            <source>Other members, one a line</source>
            <translation>Other members, one a line</translation>
        </message>
        <message>
            <source>Manager of the group</source>
            <translation>Manager of the group</translation>
        </message>
        <message>
            <source>Nobody of this journal</source>
            <translation>Nobody of this journal</translation>
        </message>
        <message>
            <source>Manager’s name</source>
            <translation>Manager’s name</translation>
        </message>
        <message>
            <source>A few sessions with the manager alone are counted; coaching a member of the team is not possible.</source>
            <translation>A few sessions with the manager alone are counted; coaching a member of the team is not possible.</translation>
        </message>
        <message>
            <source>Sessions with the manager: %1, more than the %2 that the framework allows.</source>
            <translation>Sessions with the manager: %1, more than the %2 that the framework allows.</translation>
        </message>
        <message>
            <source>Sessions with the manager: %1 of the %2 that the framework allows.</source>
            <translation>Sessions with the manager: %1 of the %2 that the framework allows.</translation>
        </message>
    </context>
    <context>
        <name>MissionFormView</name>
        <message>
            <source>A new mission</source>
            <translation>A new mission</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Framework</translation>
        </message>
        <message>
            <source>Motive</source>
            <translation>Motive</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Something is signed under this framework: it stays.</source>
            <translation>Something is signed under this framework: it stays.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>As the beneficiary is</source>
            <translation>As the beneficiary is</translation>
        </message>
    </context>
    <context>
        <name>MissionParts</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>End of the mission</source>
            <translation>End of the mission</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>The free choice is the person’s: no reason is asked for, and nobody is told.</source>
            <translation>The free choice is the person’s: no reason is asked for, and nobody is told.</translation>
        </message>
        <message>
            <source>The reason stays private.</source>
            <translation>The reason stays private.</translation>
        </message>
        <message>
            <source>Follow-up meeting planned for</source>
            <translation>Follow-up meeting planned for</translation>
        </message>
        <message>
            <source>Empty: the framework’s delay after the closing review counts.</source>
            <translation>Empty: the framework’s delay after the closing review counts.</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
        <message>
            <source>Add a request</source>
            <translation>Add a request</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <source>Who, of a group</source>
            <translation>Who, of a group</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>In what words</source>
            <translation>In what words</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Needs of the beneficiary</source>
            <translation>Needs of the beneficiary</translation>
        </message>
        <message>
            <source>Stakes of the institution</source>
            <translation>Stakes of the institution</translation>
        </message>
        <message>
            <source>Who speaks for the institution</source>
            <translation>Who speaks for the institution</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Why, and where to turn</source>
            <translation>Why, and where to turn</translation>
        </message>
        <message>
            <source>Actor %1</source>
            <translation>Actor %1</translation>
        </message>
        <message>
            <source>Add an actor</source>
            <translation>Add an actor</translation>
        </message>
        <message>
            <source>A column for each who takes part.</source>
            <translation>A column for each who takes part.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Expectations and needs</source>
            <translation>Expectations and needs</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Context</translation>
        </message>
        <message>
            <source>Results expected</source>
            <translation>Results expected</translation>
        </message>
        <message>
            <source>Expected of the coach</source>
            <translation>Expected of the coach</translation>
        </message>
        <message>
            <source>Terms of the contract to come</source>
            <translation>Terms of the contract to come</translation>
        </message>
        <message>
            <source>What the person wants to work on, in their words</source>
            <translation>What the person wants to work on, in their words</translation>
        </message>
        <message>
            <source>How we would work together</source>
            <translation>How we would work together</translation>
        </message>
        <message>
            <source>Free choice</source>
            <translation>Free choice</translation>
        </message>
        <message>
            <source>Chosen on</source>
            <translation>Chosen on</translation>
        </message>
        <message>
            <source>Voluntary adhesion on</source>
            <translation>Voluntary adhesion on</translation>
        </message>
        <message>
            <source>Information notice given on</source>
            <translation>Information notice given on</translation>
        </message>
        <message>
            <source>What is kept, why, how long, and the person’s rights.</source>
            <translation>What is kept, why, how long, and the person’s rights.</translation>
        </message>
        <message>
            <source>Adhesion withdrawn on</source>
            <translation>Adhesion withdrawn on</translation>
        </message>
        <message>
            <source>Version %1: sent on %2</source>
            <translation>Version %1: sent on %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>What is proposed</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Recipient %1</source>
            <translation>Recipient %1</translation>
        </message>
        <message>
            <source>Add a recipient</source>
            <translation>Add a recipient</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Add a document</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>Hours framed</source>
            <translation>Hours framed</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Hourly rate</translation>
        </message>
        <message>
            <source>Objectives and indicators of success</source>
            <translation>Objectives and indicators of success</translation>
        </message>
        <message>
            <source>Objective %1</source>
            <translation>Objective %1</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>Add an objective</translation>
        </message>
        <message>
            <source>In the beneficiary’s words. The contract that was signed before stays, dated.</source>
            <translation>In the beneficiary’s words. The contract that was signed before stays, dated.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Indicator of success</source>
            <translation>Indicator of success</translation>
        </message>
        <message>
            <source>Stated on</source>
            <translation>Stated on</translation>
        </message>
        <message>
            <source>Progress, in %</source>
            <translation>Progress, in %</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sessions planned</translation>
        </message>
        <message>
            <source>Hours planned</source>
            <translation>Hours planned</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>How the accompaniment is organised</source>
            <translation>How the accompaniment is organised</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Basis of the price</source>
            <translation>Basis of the price</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Signature %1</source>
            <translation>Signature %1</translation>
        </message>
        <message>
            <source>Add a signature</source>
            <translation>Add a signature</translation>
        </message>
        <message>
            <source>Contract signed on</source>
            <translation>Contract signed on</translation>
        </message>
        <message>
            <source>Leave it empty until everybody has signed.</source>
            <translation>Leave it empty until everybody has signed.</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>Party %1</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Add a party</translation>
        </message>
        <message>
            <source>Other coaches</source>
            <translation>Other coaches</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>One a line.</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Who pays</translation>
        </message>
        <message>
            <source>Funding %1</source>
            <translation>Funding %1</translation>
        </message>
        <message>
            <source>Add who pays</source>
            <translation>Add who pays</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Share, in %</source>
            <translation>Share, in %</translation>
        </message>
        <message>
            <source>What the beneficiary was told</source>
            <translation>What the beneficiary was told</translation>
        </message>
        <message>
            <source>Notice %1</source>
            <translation>Notice %1</translation>
        </message>
        <message>
            <source>Add a notice</source>
            <translation>Add a notice</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Where to turn</source>
            <translation>Where to turn</translation>
        </message>
        <message>
            <source>How it ends</source>
            <translation>How it ends</translation>
        </message>
        <message>
            <source>Whose reasons, for a refusal or an interruption</source>
            <translation>Whose reasons, for a refusal or an interruption</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>For you alone</translation>
        </message>
    </context>
    <context>
        <name>MissionWord</name>
        <message>
            <source>Mission: %1</source>
            <translation>Mission: %1</translation>
        </message>
    </context>
    <context>
        <name>MissionWords</name>
        <message>
            <source>Beneficiary</source>
            <translation>Beneficiary</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message>
            <source>Human resources</source>
            <translation>Human resources</translation>
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
            <translation>Sponsor</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Framing letter</source>
            <translation>Framing letter</translation>
        </message>
        <message>
            <source>Annex</source>
            <translation>Annex</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Go: coaching answers this request</source>
            <translation>Go: coaching answers this request</translation>
        </message>
        <message>
            <source>No: coaching is not the answer</source>
            <translation>No: coaching is not the answer</translation>
        </message>
        <message>
            <source>Redirect: to somebody or something else</source>
            <translation>Redirect: to somebody or something else</translation>
        </message>
        <message>
            <source>Yes, with this coach</source>
            <translation>Yes, with this coach</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Another coach</source>
            <translation>Another coach</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validated</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Framed hours × hourly rate</source>
            <translation>Framed hours × hourly rate</translation>
        </message>
        <message>
            <source>Hours held × hourly rate</source>
            <translation>Hours held × hourly rate</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>A fixed sum</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrupted</translation>
        </message>
        <message>
            <source>Objectives reached early</source>
            <translation>Objectives reached early</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Reasons of the organisation</source>
            <translation>Reasons of the organisation</translation>
        </message>
        <message>
            <source>Reasons of the person who asks</source>
            <translation>Reasons of the person who asks</translation>
        </message>
        <message>
            <source>My own reasons</source>
            <translation>My own reasons</translation>
        </message>
        <message>
            <source>Outside what coaching is for</source>
            <translation>Outside what coaching is for</translation>
        </message>
        <message>
            <source>A method explained</source>
            <translation>A method explained</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Information given</translation>
        </message>
        <message>
            <source>Individual</source>
            <translation>Individual</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Co-development group</source>
            <translation>Co-development group</translation>
        </message>
        <message>
            <source>The organisation and each beneficiary have to ask</source>
            <translation>The organisation and each beneficiary have to ask</translation>
        </message>
        <message>
            <source>One request is enough</source>
            <translation>One request is enough</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>Calendar days</translation>
        </message>
        <message>
            <source>Working days, without French holidays</source>
            <translation>Working days, without French holidays</translation>
        </message>
        <message>
            <source>Blocks a mission</source>
            <translation>Blocks a mission</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Warns</translation>
        </message>
    </context>
    <context>
        <name>NewJournalStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>It is asked for each time the journal is opened, and it cannot be looked up anywhere. Five or six unrelated words are easy to remember and hard to guess.</source>
            <translation>It is asked for each time the journal is opened, and it cannot be looked up anywhere. Five or six unrelated words are easy to remember and hard to guess.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>The two differ.</translation>
        </message>
        <message>
            <source>Folder of the journal</source>
            <translation>Folder of the journal</translation>
        </message>
        <message>
            <source>It will be created. A folder that is copied to an online service shows its size and its dates there, nothing else.</source>
            <translation>It will be created. A folder that is copied to an online service shows its size and its dates there, nothing else.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Creating…</translation>
        </message>
        <message>
            <source>Create the journal</source>
            <translation>Create the journal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1 carries this folder elsewhere. Two computers writing at once would damage the journal, and old versions of its keys stay in that service’s history. A folder that is not carried is better: copies for %1 can be made afterwards, in Settings, Backups.</source>
            <translation>%1 carries this folder elsewhere. Two computers writing at once would damage the journal, and old versions of its keys stay in that service’s history. A folder that is not carried is better: copies for %1 can be made afterwards, in Settings, Backups.</translation>
        </message>
        <message>
            <source>Create it there all the same</source>
            <translation>Create it there all the same</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseView</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Choose a new passphrase</translation>
        </message>
        <message>
            <source>The recovery code has opened the journal. The old passphrase stops working as soon as the new one is chosen.</source>
            <translation>The recovery code has opened the journal. The old passphrase stops working as soon as the new one is chosen.</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Changing…</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Use this passphrase</translation>
        </message>
    </context>
    <context>
        <name>NoteBar</name>
        <message>
            <source>New note</source>
            <translation>New note</translation>
        </message>
        <message>
            <source>Typing…</source>
            <translation>Typing…</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Draft kept</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>Draft kept %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>← Back</source>
            <translation>← Back</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>State of the note: %1</source>
            <translation>State of the note: %1</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Hide details</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Not saved: in memory only</source>
            <translation>Not saved: in memory only</translation>
        </message>
    </context>
    <context>
        <name>NoteDetails</name>
        <message>
            <source>Kind of session</source>
            <translation>Kind of session</translation>
        </message>
        <message>
            <source>Held or not</source>
            <translation>Held or not</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Techniques</source>
            <translation>Techniques</translation>
        </message>
        <message>
            <source>Another technique</source>
            <translation>Another technique</translation>
        </message>
        <message>
            <source>Enter adds it.</source>
            <translation>Enter adds it.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
    </context>
    <context>
        <name>NoteTexts</name>
        <message>
            <source>What was brought and decided</source>
            <translation>What was brought and decided</translation>
        </message>
        <message>
            <source>In the person’s words…</source>
            <translation>In the person’s words…</translation>
        </message>
        <message>
            <source>My hypotheses, kept apart</source>
            <translation>My hypotheses, kept apart</translation>
        </message>
        <message>
            <source>What I wonder about…</source>
            <translation>What I wonder about…</translation>
        </message>
        <message>
            <source>Amendment of %1</source>
            <translation>Amendment of %1</translation>
        </message>
        <message>
            <source>What is to be added to this closed note…</source>
            <translation>What is to be added to this closed note…</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Writing tools</source>
            <translation>Writing tools</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Box to tick</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Focus</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>No word here is unknown to the dictionary.</source>
            <translation>No word here is unknown to the dictionary.</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>This is not a number.</source>
            <translation>This is not a number.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>Read only: nothing can be changed in this copy of the journal.</source>
            <translation>Read only: nothing can be changed in this copy of the journal.</translation>
        </message>
        <message>
            <source>This journal was used elsewhere since it was last open on this computer.</source>
            <translation>This journal was used elsewhere since it was last open on this computer.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Understood</translation>
        </message>
        <message>
            <source>One of the two copies of the keys was damaged. It has been made again from the other one.</source>
            <translation>One of the two copies of the keys was damaged. It has been made again from the other one.</translation>
        </message>
        <message>
            <source>What was last seen of this journal could not be remembered on this computer: an old copy put in its place would go unnoticed.</source>
            <translation>What was last seen of this journal could not be remembered on this computer: an old copy put in its place would go unnoticed.</translation>
        </message>
        <message>
            <source>What could not be stored when the journal locked is stored now, as a draft.</source>
            <translation>What could not be stored when the journal locked is stored now, as a draft.</translation>
        </message>
        <message>
            <source>Rows of an erased person cannot be read and are still in the file, sealed under a key that is gone. The next opening tries again to remove them.</source>
            <translation>Rows of an erased person cannot be read and are still in the file, sealed under a key that is gone. The next opening tries again to remove them.</translation>
        </message>
        <message>
            <source>%1 carries the journal’s folder elsewhere. Never open it on two computers at once: one of the two would lose its notes. Moving the journal out of that folder, and letting its copies go there instead, is safer.</source>
            <translation>%1 carries the journal’s folder elsewhere. Never open it on two computers at once: one of the two would lose its notes. Moving the journal out of that folder, and letting its copies go there instead, is safer.</translation>
        </message>
        <message>
            <source>A synchronisation left other versions of the journal’s files beside it: %1. The journal opens without them. If notes are missing, look for them on the other computer; then move these files away.</source>
            <translation>A synchronisation left other versions of the journal’s files beside it: %1. The journal opens without them. If notes are missing, look for them on the other computer; then move these files away.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>Name of the organisation</source>
            <translation>Name of the organisation</translation>
        </message>
        <message>
            <source>Units, one a line</source>
            <translation>Units, one a line</translation>
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
            <translation>Where people work. Units make it possible to report on a part of an organisation.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Add an organisation</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>No organisation yet</translation>
        </message>
    </context>
    <context>
        <name>PageTitle</name>
        <message>
            <source>← Back</source>
            <translation>← Back</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>PartFormView</name>
        <message>
            <source>Write another version</source>
            <translation>Write another version</translation>
        </message>
        <message>
            <source>What you had typed here is back; it is not saved yet.</source>
            <translation>What you had typed here is back; it is not saved yet.</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Remove: %1</translation>
        </message>
    </context>
    <context>
        <name>PassedLine</name>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Changing…</translation>
        </message>
        <message>
            <source>The new passphrase is in force. The old one opens nothing any more, except copies of the journal made before.</source>
            <translation>The new passphrase is in force. The old one opens nothing any more, except copies of the journal made before.</translation>
        </message>
        <message>
            <source>From then on only the new one opens the journal. Your backups follow when they are next made.</source>
            <translation>From then on only the new one opens the journal. Your backups follow when they are next made.</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePair</name>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translation>The new passphrase again</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>The two differ.</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Filter people</source>
            <translation>Filter people</translation>
        </message>
        <message>
            <source>A name, an organisation, a unit…</source>
            <translation>A name, an organisation, a unit…</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 found</source>
            <translation>
                <numerusform>%n of %1 found</numerusform>
                <numerusform>%n of %1 found</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Add the first person or group you accompany.</source>
            <translation>Add the first person or group you accompany.</translation>
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Consents and documents…</source>
            <translation>Consents and documents…</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>New note</translation>
        </message>
        <message>
            <source>New exchange</source>
            <translation>New exchange</translation>
        </message>
        <message>
            <source>New mission</source>
            <translation>New mission</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Erase…</translation>
        </message>
    </context>
    <context>
        <name>PersonFormView</name>
        <message>
            <source>A new group</source>
            <translation>A new group</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>A new person</translation>
        </message>
        <message>
            <source>Change what is known</source>
            <translation>Change what is known</translation>
        </message>
        <message>
            <source>Everything written about them is sealed under a key of their own.</source>
            <translation>Everything written about them is sealed under a key of their own.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>A person</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>A group</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Name of the group</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name of the person</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Stands for them wherever no name may be. Left empty, the program gives one.</source>
            <translation>Stands for them wherever no name may be. Left empty, the program gives one.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>I have read this</translation>
        </message>
    </context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>, last on %1</source>
            <translation>, last on %1</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Nothing written yet</translation>
        </message>
        <message>
            <source>No mission yet</source>
            <translation>No mission yet</translation>
        </message>
        <message>
            <source>The first note opens the timeline.</source>
            <translation>The first note opens the timeline.</translation>
        </message>
        <message>
            <source>Notes and exchanges belong to a mission: begin with one.</source>
            <translation>Notes and exchanges belong to a mission: begin with one.</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation>Go to…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
    </context>
    <context>
        <name>PracticeView</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Your own practice. Nobody you accompany is named here.</source>
            <translation>Your own practice. Nobody you accompany is named here.</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>About me</source>
            <translation>About me</translation>
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
            <translation>Network meeting</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Solicitation</source>
            <translation>Solicitation</translation>
        </message>
        <message>
            <source>Interference</source>
            <translation>Interference</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaration</translation>
        </message>
        <message>
            <source>Data breach</source>
            <translation>Data breach</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Ethics</translation>
        </message>
        <message>
            <source>Hours and themes of your supervision; cases by their code only.</source>
            <translation>Hours and themes of your supervision; cases by their code only.</translation>
        </message>
        <message>
            <source>Meetings of the network of coaches.</source>
            <translation>Meetings of the network of coaches.</translation>
        </message>
        <message>
            <source>What you did to keep your knowledge up to date.</source>
            <translation>What you did to keep your knowledge up to date.</translation>
        </message>
        <message>
            <source>Somebody of an accompanied organisation asked for your services outside the contract. Note the day, the channel and as little as possible, then report it: the letter names nobody.</source>
            <translation>Somebody of an accompanied organisation asked for your services outside the contract. Note the day, the channel and as little as possible, then report it: the letter names nobody.</translation>
        </message>
        <message>
            <source>Somebody tried to interfere with your relation to a beneficiary, and you refused.</source>
            <translation>Somebody tried to interfere with your relation to a beneficiary, and you refused.</translation>
        </message>
        <message>
            <source>Once a year, an internal coach declares that they hold no function in operational management or in decisions on promotion.</source>
            <translation>Once a year, an internal coach declares that they hold no function in operational management or in decisions on promotion.</translation>
        </message>
        <message>
            <source>Data were lost, seen or changed by somebody who should not have: what happened, and the measures taken. The authority is told within 72 hours where there is a risk for people.</source>
            <translation>Data were lost, seen or changed by somebody who should not have: what happened, and the measures taken. The authority is told within 72 hours where there is a risk for people.</translation>
        </message>
        <message>
            <source>A question taken to the ethics contact, without its content.</source>
            <translation>A question taken to the ethics contact, without its content.</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Title and body</source>
            <translation>Title and body</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Who is told</translation>
        </message>
        <message>
            <source>Ethics contact</source>
            <translation>Ethics contact</translation>
        </message>
        <message>
            <source>The facts, in few words</source>
            <translation>The facts, in few words</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What was asked, and by which role</source>
            <translation>What was asked, and by which role</translation>
        </message>
        <message>
            <source>What is declared</source>
            <translation>What is declared</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <source>To close</source>
            <translation>To close</translation>
        </message>
        <message>
            <source>To report</source>
            <translation>To report</translation>
        </message>
        <message>
            <source>Closed on %1</source>
            <translation>Closed on %1</translation>
        </message>
        <message>
            <source>Reported on %1</source>
            <translation>Reported on %1</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 h %2</translation>
        </message>
    </context>
    <context>
        <name>PublishStep</name>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>I know that a published report is kept as it is: this period cannot be published again otherwise.</source>
            <translation>I know that a published report is kept as it is: this period cannot be published again otherwise.</translation>
        </message>
        <message>
            <source>Publish report %1</source>
            <translation>Publish report %1</translation>
        </message>
        <message>
            <source>Published. Files written: %1</source>
            <translation>Published. Files written: %1</translation>
        </message>
        <message>
            <source>Exactly these pages will be in the file</source>
            <translation>Exactly these pages will be in the file</translation>
        </message>
        <message>
            <source>Files to write</source>
            <translation>Files to write</translation>
        </message>
        <message>
            <source>PDF and ODT are read and printed; CSV and JSON are for a spreadsheet or a program. They are readable by whoever gets them; when the system prints one, it may keep a copy in its queue.</source>
            <translation>PDF and ODT are read and printed; CSV and JSON are for a spreadsheet or a program. They are readable by whoever gets them; when the system prints one, it may keep a copy in its queue.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publishing</translation>
        </message>
        <message>
            <source>Looking at the period</source>
            <translation>Looking at the period</translation>
        </message>
    </context>
    <context>
        <name>PublishedLine</name>
        <message>
            <source>Report %1</source>
            <translation>Report %1</translation>
        </message>
        <message>
            <source>Write the files again</source>
            <translation>Write the files again</translation>
        </message>
        <message>
            <source>Made on %1. Letters of the report before it, as printed: %2</source>
            <translation>Made on %1. Letters of the report before it, as printed: %2</translation>
        </message>
        <message>
            <source>Show the check sums of its files</source>
            <translation>Show the check sums of its files</translation>
        </message>
        <message>
            <source>SHA-256 check sums: %1</source>
            <translation>SHA-256 check sums: %1</translation>
        </message>
        <message>
            <source>Made on %1. It is the first report: the letters printed on it (%2) are the same on every first report.</source>
            <translation>Made on %1. It is the first report: the letters printed on it (%2) are the same on every first report.</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Folder to write files into again</source>
            <translation>Folder to write files into again</translation>
        </message>
        <message>
            <source>Files written: %1</source>
            <translation>Files written: %1</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>No report yet</translation>
        </message>
        <message>
            <source>A report that was published is found again here, with its number and its letters.</source>
            <translation>A report that was published is found again here, with its number and its letters.</translation>
        </message>
    </context>
    <context>
        <name>ReadLines</name>
        <message>
            <source>Nothing is written here.</source>
            <translation>Nothing is written here.</translation>
        </message>
    </context>
    <context>
        <name>RegisterEntry</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Telephone, mail, in passing…</source>
            <translation>Telephone, mail, in passing…</translation>
        </message>
        <message>
            <source>Themes, separated by commas</source>
            <translation>Themes, separated by commas</translation>
        </message>
        <message>
            <source>Cases, by their code only</source>
            <translation>Cases, by their code only</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Measures taken</translation>
        </message>
        <message>
            <source>Leave it empty as long as it is not done.</source>
            <translation>Leave it empty as long as it is not done.</translation>
        </message>
        <message>
            <source>Letter that names nobody…</source>
            <translation>Letter that names nobody…</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Remove this entry</translation>
        </message>
        <message>
            <source>The entry is removed from the register. This cannot be undone.</source>
            <translation>The entry is removed from the register. This cannot be undone.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Remove for good</translation>
        </message>
    </context>
    <context>
        <name>RegistersView</name>
        <message numerus="yes">
            <source>%n matter(s) to report or to close</source>
            <translation>
                <numerusform>%n matter to report or to close</numerusform>
                <numerusform>%n matters to report or to close</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>All registers</source>
            <translation>All registers</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Add an entry</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Nothing noted yet</source>
            <translation>Nothing noted yet</translation>
        </message>
        <message>
            <source>Supervision, network, training, solicitations, interference, declarations, breaches, ethics: a day and a few words are enough.</source>
            <translation>Supervision, network, training, solicitations, interference, declarations, breaches, ethics: a day and a few words are enough.</translation>
        </message>
    </context>
    <context>
        <name>RekeyCard</name>
        <message>
            <source>May somebody know the passphrase?</source>
            <translation>May somebody know the passphrase?</translation>
        </message>
        <message>
            <source>A new passphrase alone is not enough then: an old copy of the journal still opens with the old one, and shows its keys. Everything can be sealed anew under new keys; the old copies in every reachable place are destroyed once a new one is verified.</source>
            <translation>A new passphrase alone is not enough then: an old copy of the journal still opens with the old one, and shows its keys. Everything can be sealed anew under new keys; the old copies in every reachable place are destroyed once a new one is verified.</translation>
        </message>
        <message>
            <source>Seal everything anew…</source>
            <translation>Seal everything anew…</translation>
        </message>
        <message>
            <source>Present passphrase, to seal anew</source>
            <translation>Present passphrase, to seal anew</translation>
        </message>
        <message>
            <source>New passphrase, known to nobody</source>
            <translation>New passphrase, known to nobody</translation>
        </message>
        <message>
            <source>The new passphrase once more</source>
            <translation>The new passphrase once more</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>The two differ.</translation>
        </message>
        <message>
            <source>Seal everything anew</source>
            <translation>Seal everything anew</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Sealing anew</source>
            <translation>Sealing anew</translation>
        </message>
        <message>
            <source>Sealed anew. The old passphrase and the old recovery code open nothing of it. Write the new code on paper; it is shown only once.</source>
            <translation>Sealed anew. The old passphrase and the old recovery code open nothing of it. Write the new code on paper; it is shown only once.</translation>
        </message>
        <message>
            <source>Type it back from your paper</source>
            <translation>Type it back from your paper</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>This is not the code that was shown. Compare each group with your paper.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Everything is sealed under new keys. Places that were away are brought up to date when they are plugged in; destroy copies made by hand.</source>
            <translation>Everything is sealed under new keys. Places that were away are brought up to date when they are plugged in; destroy copies made by hand.</translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>ReportFindings</name>
        <message>
            <source>Report %1 can be published</source>
            <translation>Report %1 can be published</translation>
        </message>
        <message>
            <source>This report cannot be published</source>
            <translation>This report cannot be published</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) counted</source>
            <translation>
                <numerusform>%n person counted</numerusform>
                <numerusform>%n people counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held out</source>
            <translation>
                <numerusform>%n held out</numerusform>
                <numerusform>%n held out</numerusform>
            </translation>
        </message>
        <message>
            <source>The report says how many are counted; who they are and who waits stay on this screen.</source>
            <translation>The report says how many are counted; who they are and who waits stay on this screen.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themes</translation>
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
            <translation>Unit</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Looking at the period</source>
            <translation>Looking at the period</translation>
        </message>
        <message>
            <source>Choose an organisation and a period</source>
            <translation>Choose an organisation and a period</translation>
        </message>
        <message>
            <source>Everybody is always counted together with at least four others, the same in all your reports, and no exact number is ever written.</source>
            <translation>Everybody is always counted together with at least four others, the same in all your reports, and no exact number is ever written.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The whole organisation</source>
            <translation>The whole organisation</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were seen in the last twelve months: a period like “%1” suits so many. The fewer people, the longer the period.</source>
            <translation>
                <numerusform>%n person was seen in the last twelve months: a period like “%1” suits so many. The fewer people, the longer the period.</numerusform>
                <numerusform>%n people were seen in the last twelve months: a period like “%1” suits so many. The fewer people, the longer the period.</numerusform>
            </translation>
        </message>
        <message>
            <source>How careful</source>
            <translation>How careful</translation>
        </message>
        <message>
            <source>Standard: at least 5 people together</source>
            <translation>Standard: at least 5 people together</translation>
        </message>
        <message>
            <source>Health or return to work: at least 11 people together</source>
            <translation>Health or return to work: at least 11 people together</translation>
        </message>
        <message>
            <source>An earlier report on them was made with the stricter rules: they still hold.</source>
            <translation>An earlier report on them was made with the stricter rules: they still hold.</translation>
        </message>
        <message>
            <source>Periods are cut as in the last report about them: a cut that changes from report to report could be chosen for what it shows.</source>
            <translation>Periods are cut as in the last report about them: a cut that changes from report to report could be chosen for what it shows.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Go back to a copy</source>
            <translation>Go back to a copy</translation>
        </message>
        <message>
            <source>The copy is laid beside the journal and compared with it first. Nothing changes before you say so.</source>
            <translation>The copy is laid beside the journal and compared with it first. Nothing changes before you say so.</translation>
        </message>
        <message>
            <source>Folder of the copies</source>
            <translation>Folder of the copies</translation>
        </message>
        <message>
            <source>See the copies</source>
            <translation>See the copies</translation>
        </message>
        <message>
            <source>Compare it with the journal</source>
            <translation>Compare it with the journal</translation>
        </message>
        <message>
            <source>Bringing the copy beside</source>
            <translation>Bringing the copy beside</translation>
        </message>
        <message>
            <source>The journal is now the copy of %1. What was here before is kept, sealed, beside the journal for 30 days.</source>
            <translation>The journal is now the copy of %1. What was here before is kept, sealed, beside the journal for 30 days.</translation>
        </message>
    </context>
    <context>
        <name>RollbackChoice</name>
        <message>
            <source>This copy of the journal is older</source>
            <translation>This copy of the journal is older</translation>
        </message>
        <message>
            <source>This copy of the journal differs</source>
            <translation>This copy of the journal differs</translation>
        </message>
        <message>
            <source>This computer has already seen a later state of it. Somebody may have put an old copy back, or you restored one yourself. What was written after this copy is not in it.</source>
            <translation>This computer has already seen a later state of it. Somebody may have put an old copy back, or you restored one yourself. What was written after this copy is not in it.</translation>
        </message>
        <message>
            <source>It has the same age as the one last seen here, but not the same content. It may have been written on two computers at once, or put back by somebody.</source>
            <translation>It has the same age as the one last seen here, but not the same content. It may have been written on two computers at once, or put back by somebody.</translation>
        </message>
        <message>
            <source>Look at it without changing anything</source>
            <translation>Look at it without changing anything</translation>
        </message>
        <message>
            <source>Go on from this copy</source>
            <translation>Go on from this copy</translation>
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message numerus="yes">
            <source>%n passage(s) found, the newest %1 shown</source>
            <translation>
                <numerusform>%n passage found, the newest %1 shown</numerusform>
                <numerusform>%n passages found, the newest %1 shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) found</source>
            <translation>
                <numerusform>%n passage found</numerusform>
                <numerusform>%n passages found</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search for</source>
            <translation>Search for</translation>
        </message>
        <message>
            <source>A word or a few; accents and capitals do not matter</source>
            <translation>A word or a few; accents and capitals do not matter</translation>
        </message>
        <message>
            <source>Everywhere, not only about %1</source>
            <translation>Everywhere, not only about %1</translation>
        </message>
        <message>
            <source>Some could not be read.</source>
            <translation>Some could not be read.</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Nothing with these filters.</source>
            <translation>Nothing with these filters.</translation>
        </message>
        <message>
            <source>Every word has to be there, in any order. Earlier versions of a note are not looked at.</source>
            <translation>Every word has to be there, in any order. Earlier versions of a note are not looked at.</translation>
        </message>
    </context>
    <context>
        <name>SecretLine</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock is on</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Locking and passphrase</source>
            <translation>Locking and passphrase</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>In and out</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Frameworks</source>
            <translation>Frameworks</translation>
        </message>
    </context>
    <context>
        <name>SheetsView</name>
        <message>
            <source>Two papers made of your registers and of what you say of yourself. They hold hours and counts, and nothing of anybody you accompany.</source>
            <translation>Two papers made of your registers and of what you say of yourself. They hold hours and counts, and nothing of anybody you accompany.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>See the yearly sheet</source>
            <translation>See the yearly sheet</translation>
        </message>
        <message>
            <source>See the Art. 30 record</source>
            <translation>See the Art. 30 record</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Folder for the file</translation>
        </message>
        <message>
            <source>A PDF file is written there, readable by whoever gets it.</source>
            <translation>A PDF file is written there, readable by whoever gets it.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
    </context>
    <context>
        <name>SnippetLine</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Insert the snippet %1</source>
            <translation>Insert the snippet %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the snippet %1</source>
            <translation>Remove the snippet %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingWord</name>
        <message>
            <source>No spelling: no dictionary is installed on this computer (packages hunspell-fr, hunspell-en-us).</source>
            <translation>No spelling: no dictionary is installed on this computer (packages hunspell-fr, hunspell-en-us).</translation>
        </message>
        <message>
            <source>No spelling in French: its dictionary is not installed on this computer (package hunspell-fr).</source>
            <translation>No spelling in French: its dictionary is not installed on this computer (package hunspell-fr).</translation>
        </message>
        <message>
            <source>No spelling in English: its dictionary is not installed on this computer (package hunspell-en-us).</source>
            <translation>No spelling in English: its dictionary is not installed on this computer (package hunspell-en-us).</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Understood</translation>
        </message>
    </context>
    <context>
        <name>StartWith</name>
        <message>
            <source>Since %1</source>
            <translation>Since %1</translation>
        </message>
        <message>
            <source>Template: %1</source>
            <translation>Template: %1</translation>
        </message>
        <message>
            <source>Continue from the plan of %1</source>
            <translation>Continue from the plan of %1</translation>
        </message>
        <message>
            <source>Edit the template…</source>
            <translation>Edit the template…</translation>
        </message>
    </context>
    <context>
        <name>StepGate</name>
        <message>
            <source>Gone on all the same: %1</source>
            <translation>Gone on all the same: %1</translation>
        </message>
        <message>
            <source>Go on all the same…</source>
            <translation>Go on all the same…</translation>
        </message>
        <message>
            <source>Go on all the same: %1</source>
            <translation>Go on all the same: %1</translation>
        </message>
        <message>
            <source>Why go on without it? The reason stays on this page.</source>
            <translation>Why go on without it? The reason stays on this page.</translation>
        </message>
        <message>
            <source>Reason to go on all the same</source>
            <translation>Reason to go on all the same</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Go on with this reason</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>done on %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>late: was due on %1</source>
            <translation>late: was due on %1</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>due on %1</translation>
        </message>
        <message>
            <source>next</source>
            <translation>next</translation>
        </message>
        <message>
            <source>next, due on %1</source>
            <translation>next, due on %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>not asked for</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source>later, due on %1</source>
            <translation>later, due on %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note: %1</translation>
        </message>
        <message numerus="yes">
            <source>Asks for %n thing(s) first</source>
            <translation>
                <numerusform>Asks for %n thing first</numerusform>
                <numerusform>Asks for %n things first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Guessed at once</source>
            <translation>Guessed at once</translation>
        </message>
        <message>
            <source>Guessed quickly</source>
            <translation>Guessed quickly</translation>
        </message>
        <message>
            <source>Fair: one more word would help</source>
            <translation>Fair: one more word would help</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Very good</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Strength: %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of this page</source>
            <translation>Parts of this page</translation>
        </message>
    </context>
    <context>
        <name>ThemeField</name>
        <message>
            <source>Themes</source>
            <translation>Themes</translation>
        </message>
    </context>
    <context>
        <name>TimelineLine</name>
        <message>
            <source>Contract signed</source>
            <translation>Contract signed</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consent withdrawn</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
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
            <translation>Damaged</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>No note yet</source>
            <translation>No note yet</translation>
        </message>
    </context>
    <context>
        <name>TodayView</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>What is due</translation>
        </message>
        <message>
            <source>A blank page</source>
            <translation>A blank page</translation>
        </message>
        <message>
            <source>Nothing is waiting for you</source>
            <translation>Nothing is waiting for you</translation>
        </message>
        <message>
            <source>Begin with somebody you accompany.</source>
            <translation>Begin with somebody you accompany.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Requests, planned sessions, notes to write and dates to keep appear here.</source>
            <translation>Requests, planned sessions, notes to write and dates to keep appear here.</translation>
        </message>
        <message>
            <source>Discreet: no name is shown. Ctrl+Shift+H shows names again.</source>
            <translation>Discreet: no name is shown. Ctrl+Shift+H shows names again.</translation>
        </message>
        <message>
            <source>What is no longer needed</source>
            <translation>What is no longer needed</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
    </context>
    <context>
        <name>TrainingForm</name>
        <message>
            <source>Title of the training or certificate</source>
            <translation>Title of the training or certificate</translation>
        </message>
        <message>
            <source>By whom it is recognised</source>
            <translation>By whom it is recognised</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>Obtained on</translation>
        </message>
        <message>
            <source>Valid until, if it ends</source>
            <translation>Valid until, if it ends</translation>
        </message>
        <message>
            <source>Add this training</source>
            <translation>Add this training</translation>
        </message>
    </context>
    <context>
        <name>TrainingLine</name>
        <message>
            <source>valid until %1</source>
            <translation>valid until %1</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>expired on %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>TransferSettings</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
        <message>
            <source>The example journal</source>
            <translation>The example journal</translation>
        </message>
        <message numerus="yes">
            <source>%n fictional person(s) erased.</source>
            <translation>
                <numerusform>%n fictional person erased.</numerusform>
                <numerusform>%n fictional people erased.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its fictional people are in this journal. Removing them erases them and all their notes; your own people stay.</source>
            <translation>Its fictional people are in this journal. Removing them erases them and all their notes; your own people stay.</translation>
        </message>
        <message>
            <source>Remove the example</source>
            <translation>Remove the example</translation>
        </message>
        <message>
            <source>All its people are erased with their missions, sessions and notes, also those you added to them. This cannot be undone.</source>
            <translation>All its people are erased with their missions, sessions and notes, also those you added to them. This cannot be undone.</translation>
        </message>
        <message>
            <source>Remove the example for good</source>
            <translation>Remove the example for good</translation>
        </message>
        <message>
            <source>Fictional people to look around with, beside your own; they can be removed again.</source>
            <translation>Fictional people to look around with, beside your own; they can be removed again.</translation>
        </message>
        <message>
            <source>Open the example journal</source>
            <translation>Open the example journal</translation>
        </message>
    </context>
    <context>
        <name>TypedBackStep</name>
        <message>
            <source>Type it back</source>
            <translation>Type it back</translation>
        </message>
        <message>
            <source>From your paper, to be sure that it can be read. Spaces, dashes and capitals do not matter.</source>
            <translation>From your paper, to be sure that it can be read. Spaces, dashes and capitals do not matter.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>This is not the code that was shown. Compare each group with your paper.</source>
            <translation>This is not the code that was shown. Compare each group with your paper.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Show it again</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Folder of the journal</source>
            <translation>Folder of the journal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Thirty letters and digits in groups of five. Spaces and capitals do not matter.</source>
            <translation>Thirty letters and digits in groups of five. Spaces and capitals do not matter.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
    </context>
    <context>
        <name>UnlockWays</name>
        <message>
            <source>Use the passphrase</source>
            <translation>Use the passphrase</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Use the recovery code</translation>
        </message>
        <message>
            <source>Open another journal</source>
            <translation>Open another journal</translation>
        </message>
        <message>
            <source>Start a new journal</source>
            <translation>Start a new journal</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>VersionLine</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>not signed</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>signed on %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Before versions had a day</source>
            <translation>Before versions had a day</translation>
        </message>
        <message>
            <source>Until %1, %2</source>
            <translation>Until %1, %2</translation>
        </message>
        <message>
            <source>This note has no earlier version: one is kept each time a saved note is saved again with another text.</source>
            <translation>This note has no earlier version: one is kept each time a saved note is saved again with another text.</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Earlier version</translation>
        </message>
        <message>
            <source>Struck out: only in that version. Underlined: only in what is on the screen.</source>
            <translation>Struck out: only in that version. Underlined: only in what is on the screen.</translation>
        </message>
        <message>
            <source>Bring this version back as a new one</source>
            <translation>Bring this version back as a new one</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Your coaching journal. Each person’s notes are sealed under a key of their own, on this computer only; you alone can read them.</source>
            <translation>Your coaching journal. Each person’s notes are sealed under a key of their own, on this computer only; you alone can read them.</translation>
        </message>
        <message>
            <source>Start my journal</source>
            <translation>Start my journal</translation>
        </message>
        <message>
            <source>A passphrase, a recovery code on paper, a first note: five short steps.</source>
            <translation>A passphrase, a recovery code on paper, a first note: five short steps.</translation>
        </message>
        <message>
            <source>Look around with an example</source>
            <translation>Look around with an example</translation>
        </message>
        <message>
            <source>A journal with fictional people. They can be removed again in Settings.</source>
            <translation>A journal with fictional people. They can be removed again in Settings.</translation>
        </message>
        <message>
            <source>Open a journal I already have</source>
            <translation>Open a journal I already have</translation>
        </message>
        <message>
            <source>A folder whose name ends in .aparte.</source>
            <translation>A folder whose name ends in .aparte.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>The folder of the copies, and the passphrase or the recovery code.</source>
            <translation>The folder of the copies, and the passphrase or the recovery code.</translation>
        </message>
        <message>
            <source>Read the user guide first</source>
            <translation>Read the user guide first</translation>
        </message>
    </context>
    <context>
        <name>WhomField</name>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
        <message>
            <source>First letters of the name</source>
            <translation>First letters of the name</translation>
        </message>
    </context>
    <context>
        <name>WindowSettings</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>The system’s</source>
            <translation>The system’s</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Size of the text</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Names in lists</source>
            <translation>Names in lists</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Codes only (Ctrl+Shift+H)</source>
            <translation>Codes only (Ctrl+Shift+H)</translation>
        </message>
        <message>
            <source>Changes at once. What you have written stays in its own language.</source>
            <translation>Changes at once. What you have written stays in its own language.</translation>
        </message>
        <message>
            <source>Dark is easier on the eyes in the evening; documents stay black on white.</source>
            <translation>Dark is easier on the eyes in the evening; documents stay black on white.</translation>
        </message>
        <message>
            <source>With codes, no name is on the screen, in a list or in a title, until you change back. Your notes themselves are still shown when you open one.</source>
            <translation>With codes, no name is on the screen, in a list or in a title, until you change back. Your notes themselves are still shown when you open one.</translation>
        </message>
        <message>
            <source>Everything grows with the text; where the window gets narrow, pages go on below.</source>
            <translation>Everything grows with the text; where the window gets narrow, pages go on below.</translation>
        </message>
        <message>
            <source>Tips</source>
            <translation>Tips</translation>
        </message>
        <message>
            <source>Show the tips again</source>
            <translation>Show the tips again</translation>
        </message>
        <message>
            <source>Each comes back once, below its page.</source>
            <translation>Each comes back once, below its page.</translation>
        </message>
        <message>
            <source>Each shows below its page until you have read it.</source>
            <translation>Each shows below its page until you have read it.</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>Instead of “%1”</source>
            <translation>Instead of “%1”</translation>
        </message>
        <message>
            <source>No other word is near this one.</source>
            <translation>No other word is near this one.</translation>
        </message>
        <message>
            <source>Add to my dictionary</source>
            <translation>Add to my dictionary</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not available now</source>
            <translation>Not available now</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Analysis of the request</source>
            <translation>Analysis of the request</translation>
        </message>
        <message>
            <source>Preliminary meeting</source>
            <translation>Preliminary meeting</translation>
        </message>
        <message>
            <source>First meeting</source>
            <translation>First meeting</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Tripartite meeting</source>
            <translation>Tripartite meeting</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Sessions under way</source>
            <translation>Sessions under way</translation>
        </message>
        <message>
            <source>Midpoint</source>
            <translation>Midpoint</translation>
        </message>
        <message>
            <source>Closing review</source>
            <translation>Closing review</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrupted</translation>
        </message>
        <message>
            <source>No mission yet</source>
            <translation>No mission yet</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Telephone call</source>
            <translation>Telephone call</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>To answer</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Centre de Gestion</source>
            <translation>Centre de Gestion</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Ministry</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>A difficulty at work</source>
            <translation>A difficulty at work</translation>
        </message>
        <message>
            <source>Professional practice</source>
            <translation>Professional practice</translation>
        </message>
        <message>
            <source>Return to work</source>
            <translation>Return to work</translation>
        </message>
        <message>
            <source>Another motive</source>
            <translation>Another motive</translation>
        </message>
        <message>
            <source>Questioning</source>
            <translation>Questioning</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercise</translation>
        </message>
        <message>
            <source>Role play</source>
            <translation>Role play</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>First half of %1</source>
            <translation>First half of %1</translation>
        </message>
        <message>
            <source>Second half of %1</source>
            <translation>Second half of %1</translation>
        </message>
        <message>
            <source>Quarter %1 of %2</source>
            <translation>Quarter %1 of %2</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>This disk keeps what is overwritten for a while: the key of somebody you erase may stay on it for some time.</source>
            <translation>This disk keeps what is overwritten for a while: the key of somebody you erase may stay on it for some time.</translation>
        </message>
        <message>
            <source>This folder is on a server: what the server keeps of the key of somebody you erase is not known.</source>
            <translation>This folder is on a server: what the server keeps of the key of somebody you erase is not known.</translation>
        </message>
        <message>
            <source>This disk keeps a record of what is written: the key of somebody you erase may stay in it for some time.</source>
            <translation>This disk keeps a record of what is written: the key of somebody you erase may stay in it for some time.</translation>
        </message>
        <message>
            <source>This folder is in the computer’s memory: its copies are gone when the computer is switched off.</source>
            <translation>This folder is in the computer’s memory: its copies are gone when the computer is switched off.</translation>
        </message>
        <message>
            <source>It is not known whether this disk really overwrites: the key of somebody you erase may stay on it.</source>
            <translation>It is not known whether this disk really overwrites: the key of somebody you erase may stay on it.</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>feminine</comment>
            <translation>planned</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>masculine</comment>
            <translation>planned</translation>
        </message>
        <message>
            <source>missed</source>
            <comment>feminine</comment>
            <translation>missed</translation>
        </message>
        <message>
            <source>missed</source>
            <comment>masculine</comment>
            <translation>missed</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>feminine</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>masculine</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>held</source>
            <comment>feminine</comment>
            <translation>held</translation>
        </message>
        <message>
            <source>held</source>
            <comment>masculine</comment>
            <translation>held</translation>
        </message>
        <message>
            <source>to answer</source>
            <translation>to answer</translation>
        </message>
    </context>
    <context>
        <name>PresenceField</name>
        <message>
            <source>Accompanied</source>
            <translation>Accompanied</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Add a period</translation>
        </message>
    </context>
    <context>
        <name>PresenceRow</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>14/10/2025</source>
            <translation>14/10/2025</translation>
        </message>
        <message>
            <source>Until (empty: it goes on)</source>
            <translation>Until (empty: it goes on)</translation>
        </message>
        <message>
            <source>Remove this period</source>
            <translation>Remove this period</translation>
        </message>
    </context>
    <context>
        <name>RetentionLine</name>
        <message>
            <source>%1: no longer needed since %2</source>
            <translation>%1: no longer needed since %2</translation>
        </message>
        <message>
            <source>%1: needed until %2</source>
            <translation>%1: needed until %2</translation>
        </message>
        <message>
            <source>Nothing about this person is needed any more: they can be erased.</source>
            <translation>Nothing about this person is needed any more: they can be erased.</translation>
        </message>
        <message>
            <source>Something is still needed.</source>
            <translation>Something is still needed.</translation>
        </message>
    </context>
    <context>
        <name>RetentionView</name>
        <message>
            <source>What is no longer needed</source>
            <translation>What is no longer needed</translation>
        </message>
        <message>
            <source>Each framework says for how many months notes, contract and hours, and accounting are kept once a mission and its follow-up are over (Settings, Frameworks). Nothing is erased by itself.</source>
            <translation>Each framework says for how many months notes, contract and hours, and accounting are kept once a mission and its follow-up are over (Settings, Frameworks). Nothing is erased by itself.</translation>
        </message>
        <message>
            <source>Erasing somebody destroys the key of everything about them, in the copies too. Notes alone cannot be erased that way: emptied, they would stay readable in older copies. So wait until nothing about the person is needed any more, or print first what you must keep.</source>
            <translation>Erasing somebody destroys the key of everything about them, in the copies too. Notes alone cannot be erased that way: emptied, they would stay readable in older copies. So wait until nothing about the person is needed any more, or print first what you must keep.</translation>
        </message>
        <message>
            <source>People whose records are no longer needed</source>
            <translation>People whose records are no longer needed</translation>
        </message>
        <message>
            <source>Everything is still needed</source>
            <translation>Everything is still needed</translation>
        </message>
        <message>
            <source>Whoever’s time has come appears here.</source>
            <translation>Whoever’s time has come appears here.</translation>
        </message>
    </context>
    <context>
        <name>AccessCard</name>
        <message>
            <source>Right of access</source>
            <translation>Right of access</translation>
        </message>
        <message>
            <source>This person may ask for everything you keep about them. You answer within a month, once you are sure that they are the one who asks. Names of other people are masked.</source>
            <translation>This person may ask for everything you keep about them. You answer within a month, once you are sure that they are the one who asks. Names of other people are masked.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>A request came on that day</source>
            <translation>A request came on that day</translation>
        </message>
        <message>
            <source>I checked on that day who asks</source>
            <translation>I checked on that day who asks</translation>
        </message>
        <message>
            <source>See the file</source>
            <translation>See the file</translation>
        </message>
        <message>
            <source>I handed it over on that day</source>
            <translation>I handed it over on that day</translation>
        </message>
        <message>
            <source>Read it before you hand it over: only names that this journal knows could be masked. A third party named otherwise in a note is still there.</source>
            <translation>Read it before you hand it over: only names that this journal knows could be masked. A third party named otherwise in a note is still there.</translation>
        </message>
    </context>
    <context>
        <name>AccessLine</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>to be answered today</source>
            <translation>to be answered today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Request of %1</source>
            <translation>Request of %1</translation>
        </message>
        <message>
            <source>identity to be checked</source>
            <translation>identity to be checked</translation>
        </message>
        <message>
            <source>identity checked on %1</source>
            <translation>identity checked on %1</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>answered on %1</translation>
        </message>
        <message>
            <source>to be answered by %1: %2</source>
            <translation>to be answered by %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ConsentForm</name>
        <message>
            <source>Write down a consent</source>
            <translation>Write down a consent</translation>
        </message>
        <message>
            <source>Which document</source>
            <translation>Which document</translation>
        </message>
        <message>
            <source>Who may have it</source>
            <translation>Who may have it</translation>
        </message>
        <message>
            <source>A name or a role, as it will be written on the document.</source>
            <translation>A name or a role, as it will be written on the document.</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>31/12/2026, or nothing</source>
            <translation>31/12/2026, or nothing</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>How it was given</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>Orally</translation>
        </message>
    </context>
    <context>
        <name>ConsentLine</name>
        <message>
            <source>no day</source>
            <translation>no day</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>without an end</source>
            <translation>without an end</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1, to %2</source>
            <translation>%1, to %2</translation>
        </message>
        <message>
            <source>Withdrawn on %1</source>
            <translation>Withdrawn on %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>From today on nothing leaves under this consent. What left already stays in the list. This cannot be undone; a new consent can be written down.</source>
            <translation>From today on nothing leaves under this consent. What left already stays in the list. This cannot be undone; a new consent can be written down.</translation>
        </message>
        <message>
            <source>Withdraw this consent</source>
            <translation>Withdraw this consent</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Statement of hours</source>
            <translation>Statement of hours</translation>
        </message>
        <message>
            <source>Proof of attendance</source>
            <translation>Proof of attendance</translation>
        </message>
        <message>
            <source>File of their data</source>
            <translation>File of their data</translation>
        </message>
        <message>
            <source>Holds today</source>
            <translation>Holds today</translation>
        </message>
        <message>
            <source>Does not hold yet</source>
            <translation>Does not hold yet</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Has run out</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>given orally</source>
            <translation>given orally</translation>
        </message>
        <message>
            <source>given in writing</source>
            <translation>given in writing</translation>
        </message>
        <message>
            <source>Draft, to be prepared with the beneficiary</source>
            <translation>Draft, to be prepared with the beneficiary</translation>
        </message>
        <message>
            <source>Prepared with the beneficiary, not given yet</source>
            <translation>Prepared with the beneficiary, not given yet</translation>
        </message>
        <message>
            <source>Given in the beneficiary’s presence</source>
            <translation>Given in the beneficiary’s presence</translation>
        </message>
        <message>
            <source>Not begun: it is filled from the contract</source>
            <translation>Not begun: it is filled from the contract</translation>
        </message>
        <message>
            <source>it has to be prepared with the beneficiary</source>
            <translation>it has to be prepared with the beneficiary</translation>
        </message>
        <message>
            <source>the beneficiary’s presence has to be attested</source>
            <translation>the beneficiary’s presence has to be attested</translation>
        </message>
    </context>
    <context>
        <name>ConsentsView</name>
        <message>
            <source>Consents and documents</source>
            <translation>Consents and documents</translation>
        </message>
        <message>
            <source>Nothing that names this person is saved as a document without their consent: which document, to whom, until when.</source>
            <translation>Nothing that names this person is saved as a document without their consent: which document, to whom, until when.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>None yet.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <source>A review is made on the contract of a mission: there is none yet.</source>
            <translation>A review is made on the contract of a mission: there is none yet.</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>What left</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nothing.</translation>
        </message>
    </context>
    <context>
        <name>DisclosureLine</name>
        <message>
            <source>%1, to %2</source>
            <translation>%1, to %2</translation>
        </message>
        <message>
            <source>could not be written: nothing left</source>
            <translation>could not be written: nothing left</translation>
        </message>
        <message>
            <source>with their consent</source>
            <translation>with their consent</translation>
        </message>
        <message>
            <source>to themselves</source>
            <translation>to themselves</translation>
        </message>
    </context>
    <context>
        <name>PaperOutCard</name>
        <message>
            <source>Exactly this will be in the file</source>
            <translation>Exactly this will be in the file</translation>
        </message>
        <message>
            <source>Who will have it</source>
            <translation>Who will have it</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Folder for the file</translation>
        </message>
        <message>
            <source>A PDF file is written there, readable by whoever gets it; its name says nothing of whom it is about. Print it from the program that opens it: the system may keep a copy in its queue.</source>
            <translation>A PDF file is written there, readable by whoever gets it; its name says nothing of whom it is about. Print it from the program that opens it: the system may keep a copy in its queue.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
    </context>
    <context>
        <name>PresenceItem</name>
        <message>
            <source>%1 per cent</source>
            <translation>%1 per cent</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>PresenceView</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>On the contract of %1</source>
            <translation>On the contract of %1</translation>
        </message>
        <message>
            <source>Escape leaves this screen.</source>
            <translation>Escape leaves this screen.</translation>
        </message>
    </context>
    <context>
        <name>ReviewItemCard</name>
        <message>
            <source>Sign of success: %1</source>
            <translation>Sign of success: %1</translation>
        </message>
        <message>
            <source>How far, in per cent</source>
            <translation>How far, in per cent</translation>
        </message>
        <message>
            <source>Words agreed upon</source>
            <translation>Words agreed upon</translation>
        </message>
        <message>
            <source>Words agreed upon: %1</source>
            <translation>Words agreed upon: %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewLine</name>
        <message>
            <source>On a contract that is not signed</source>
            <translation>On a contract that is not signed</translation>
        </message>
        <message>
            <source>On the contract of %1</source>
            <translation>On the contract of %1</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>Open the review</translation>
        </message>
    </context>
    <context>
        <name>ReviewSteps</name>
        <message>
            <source>Prepared with the beneficiary</source>
            <translation>Prepared with the beneficiary</translation>
        </message>
        <message>
            <source>Prepared on %1. Whatever is changed after that has to be prepared again.</source>
            <translation>Prepared on %1. Whatever is changed after that has to be prepared again.</translation>
        </message>
        <message>
            <source>Prepared together on</source>
            <translation>Prepared together on</translation>
        </message>
        <message>
            <source>It was prepared together</source>
            <translation>It was prepared together</translation>
        </message>
        <message>
            <source>Given in their presence</source>
            <translation>Given in their presence</translation>
        </message>
        <message>
            <source>Given on %1.</source>
            <translation>Given on %1.</translation>
        </message>
        <message>
            <source>To: %1.</source>
            <translation>To: %1.</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Given to</translation>
        </message>
        <message>
            <source>I attest that the beneficiary was present.</source>
            <translation>I attest that the beneficiary was present.</translation>
        </message>
        <message>
            <source>It was given in their presence</source>
            <translation>It was given in their presence</translation>
        </message>
        <message>
            <source>Before it goes to anybody else, %1.</source>
            <translation>Before it goes to anybody else, %1.</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Show in presence</source>
            <translation>Show in presence</translation>
        </message>
        <message>
            <source>See the document</source>
            <translation>See the document</translation>
        </message>
        <message>
            <source>Objectives and signs of success are those of the contract; nothing of your notes is in a review.</source>
            <translation>Objectives and signs of success are those of the contract; nothing of your notes is in a review.</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Everything is saved.</translation>
        </message>
        <message>
            <source>Being saved…</source>
            <translation>Being saved…</translation>
        </message>
    </context>
    <context>
        <name>LedgerStep</name>
        <message>
            <source>Which report did you send last?</source>
            <translation>Which report did you send last?</translation>
        </message>
        <message>
            <source>This journal was restored, came from a file, or is opened on this computer for the first time: a report may have left that it does not know. Until you have said which one was the last, organisation by organisation, no report leaves. The number and the six letters of the report before stand on each report.</source>
            <translation>This journal was restored, came from a file, or is opened on this computer for the first time: a report may have left that it does not know. Until you have said which one was the last, organisation by organisation, no report leaves. The number and the six letters of the report before stand on each report.</translation>
        </message>
    </context>
    <context>
        <name>LedgerLine</name>
        <message>
            <source>An organisation that was removed</source>
            <translation>An organisation that was removed</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>Confirmed.</translation>
        </message>
        <message>
            <source>The last report known here is no. %1 (%2), made on %3.</source>
            <translation>The last report known here is no. %1 (%2), made on %3.</translation>
        </message>
        <message>
            <source>No report about them is known here.</source>
            <translation>No report about them is known here.</translation>
        </message>
        <message>
            <source>Number of the last report you sent</source>
            <translation>Number of the last report you sent</translation>
        </message>
        <message>
            <source>Letters that stand on it</source>
            <translation>Letters that stand on it</translation>
        </message>
        <message>
            <source>This was the last one</source>
            <translation>This was the last one</translation>
        </message>
        <message>
            <source>None was ever sent</source>
            <translation>None was ever sent</translation>
        </message>
    </context>
    <context>
        <name>PeopleCounted</name>
        <message>
            <source>Who is counted</source>
            <translation>Who is counted</translation>
        </message>
        <message>
            <source>These names stay on this screen: no file has them.</source>
            <translation>These names stay on this screen: no file has them.</translation>
        </message>
        <message>
            <source>✓ Counted (%1): %2</source>
            <translation>✓ Counted (%1): %2</translation>
        </message>
        <message>
            <source>… Waiting (%1): %2</source>
            <translation>… Waiting (%1): %2</translation>
        </message>
        <message>
            <source>They came or left since an earlier report and are still too few to be counted together. They will be, once enough others have joined them. Who waits is drawn once, before anything is counted.</source>
            <translation>They came or left since an earlier report and are still too few to be counted together. They will be, once enough others have joined them. Who waits is drawn once, before anything is counted.</translation>
        </message>
        <message>
            <source>– Not seen in this period (%1): %2</source>
            <translation>– Not seen in this period (%1): %2</translation>
        </message>
        <message>
            <source>? To be answered in their form (%1): %2</source>
            <translation>? To be answered in their form (%1): %2</translation>
        </message>
        <message>
            <source>They came in from a file after somebody was erased and a report had left. Nobody counts them before their form says whether they were accompanied before.</source>
            <translation>They came in from a file after somebody was erased and a report had left. Nobody counts them before their form says whether they were accompanied before.</translation>
        </message>
    </context>
    <context>
        <name>ReportQuestions</name>
        <message>
            <source>Is it anonymous? Three questions</source>
            <translation>Is it anonymous? Three questions</translation>
        </message>
        <message>
            <source>Can one person be singled out?</source>
            <translation>Can one person be singled out?</translation>
        </message>
        <message>
            <source>No: nobody is counted with fewer than %1 others, and no exact number is written.</source>
            <translation>No: nobody is counted with fewer than %1 others, and no exact number is written.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait, so that this holds.</source>
            <translation>
                <numerusform>%n person waits, so that this holds.</numerusform>
                <numerusform>%n people wait, so that this holds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Can reports be linked to find somebody?</source>
            <translation>Can reports be linked to find somebody?</translation>
        </message>
        <message numerus="yes">
            <source>No: laid beside the %n earlier report(s), this one leaves nobody with fewer than %1 others, whoever came or left in between.</source>
            <translation>
                <numerusform>No: laid beside the earlier report, this one leaves nobody with fewer than %1 others, whoever came or left in between.</numerusform>
                <numerusform>No: laid beside the %n earlier reports, this one leaves nobody with fewer than %1 others, whoever came or left in between.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the first report: there is none to link it with. Later ones will be checked against it.</source>
            <translation>It is the first report: there is none to link it with. Later ones will be checked against it.</translation>
        </message>
        <message>
            <source>Can something be worked out about somebody?</source>
            <translation>Can something be worked out about somebody?</translation>
        </message>
        <message>
            <source>Not for certain: before anything was counted, each label was tried with all earlier reports.</source>
            <translation>Not for certain: before anything was counted, each label was tried with all earlier reports.</translation>
        </message>
        <message numerus="yes">
            <source>For %n theme(s) a label would have proved something; they say less, whatever is true.</source>
            <translation>
                <numerusform>For %n theme a label would have proved something; it says less, whatever is true.</numerusform>
                <numerusform>For %n themes a label would have proved something; they say less, whatever is true.</numerusform>
            </translation>
        </message>
        <message>
            <source>None would prove anything.</source>
            <translation>None would prove anything.</translation>
        </message>
        <message>
            <source>A guess that is only probable, other coaches’ reports and what people tell each other are not covered.</source>
            <translation>A guess that is only probable, other coaches’ reports and what people tell each other are not covered.</translation>
        </message>
    </context>
    <context>
        <name>SheetOfReport</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>ReportLesson</name>
        <message>
            <source>It stands in the report.</source>
            <translation>It stands in the report.</translation>
        </message>
        <message>
            <source>Looking whether it may be printed…</source>
            <translation>Looking whether it may be printed…</translation>
        </message>
    </context>
    <context>
        <name>WhatToDo</name>
        <message>
            <source>Choose a longer period, or the whole organisation.</source>
            <translation>Choose a longer period, or the whole organisation.</translation>
        </message>
        <message>
            <source>Wait for the next period, or choose a longer one that begins after that report.</source>
            <translation>Wait for the next period, or choose a longer one that begins after that report.</translation>
        </message>
        <message>
            <source>Report on the same unit as before, or on the whole organisation.</source>
            <translation>Report on the same unit as before, or on the whole organisation.</translation>
        </message>
        <message>
            <source>A longer period may bring more people together; the theme above it may say more.</source>
            <translation>A longer period may bring more people together; the theme above it may say more.</translation>
        </message>
        <message>
            <source>Keep the lesson for a later report, when more people stand behind it.</source>
            <translation>Keep the lesson for a later report, when more people stand behind it.</translation>
        </message>
        <message>
            <source>Choose a period that is over.</source>
            <translation>Choose a period that is over.</translation>
        </message>
        <message>
            <source>Its files can be written again, under Published reports.</source>
            <translation>Its files can be written again, under Published reports.</translation>
        </message>
        <message>
            <source>Choose a period that begins after it.</source>
            <translation>Choose a period that begins after it.</translation>
        </message>
        <message>
            <source>Stay at the level of that report until the next period.</source>
            <translation>Stay at the level of that report until the next period.</translation>
        </message>
    </context>
    <context>
        <name>LessonsToPrint</name>
        <message>
            <source>Lessons to print in it</source>
            <translation>Lessons to print in it</translation>
        </message>
        <message>
            <source>A lesson is printed with its theme, if enough of the people counted here stand behind it and the text guard finds nothing that stops it.</source>
            <translation>A lesson is printed with its theme, if enough of the people counted here stand behind it and the text guard finds nothing that stops it.</translation>
        </message>
    </context>
    <context>
        <name>LanguageChips</name>
        <message>
            <source>Pages in French</source>
            <translation>Pages in French</translation>
        </message>
        <message>
            <source>Pages in English</source>
            <translation>Pages in English</translation>
        </message>
    </context>
    <context>
        <name>GuardFindings</name>
        <message>
            <source>Looking for clues…</source>
            <translation>Looking for clues…</translation>
        </message>
        <message>
            <source>Something here could tell who it is about: as it stands, no report takes this lesson.</source>
            <translation>Something here could tell who it is about: as it stands, no report takes this lesson.</translation>
        </message>
        <message>
            <source>Something here may be a clue: change it, or write below why it is none.</source>
            <translation>Something here may be a clue: change it, or write below why it is none.</translation>
        </message>
        <message>
            <source>No clue found. That is not a promise: read it once more as a colleague would.</source>
            <translation>No clue found. That is not a promise: read it once more as a colleague would.</translation>
        </message>
    </context>
    <context>
        <name>GuardFinding</name>
        <message>
            <source>Stops it</source>
            <translation>Stops it</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>User guide</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>What is protected</translation>
        </message>
    </context>
    <context>
        <name>GuideContents</name>
        <message>
            <source>Short chapters, to read in any order. They are part of the program: nothing is fetched from anywhere.</source>
            <translation>Short chapters, to read in any order. They are part of the program: nothing is fetched from anywhere.</translation>
        </message>
    </context>
    <context>
        <name>GuideChapter</name>
        <message>
            <source>All chapters</source>
            <translation>All chapters</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
        <message>
            <source>Previous: %1</source>
            <translation>Previous: %1</translation>
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
            <translation>Shift</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>ProtectionHelp</name>
        <message>
            <source>What is protected</source>
            <translation>What is protected</translation>
        </message>
        <message>
            <source>Somebody who takes the computer while it is off or locked reads no word, no name, no date. Whoever keeps a copy of the folder reads nothing of it, and every change to it is noticed. Each person’s notes have a key of their own; erasing the person destroys it. The program reaches no network: the system refuses it.</source>
            <translation>Somebody who takes the computer while it is off or locked reads no word, no name, no date. Whoever keeps a copy of the folder reads nothing of it, and every change to it is noticed. Each person’s notes have a key of their own; erasing the person destroys it. The program reaches no network: the system refuses it.</translation>
        </message>
        <message>
            <source>The only thing made of sessions that can leave without the person’s consent is a report of lessons: no name, no exact number, nobody counted with fewer than four others.</source>
            <translation>The only thing made of sessions that can leave without the person’s consent is a report of lessons: no name, no exact number, nobody counted with fewer than four others.</translation>
        </message>
        <message>
            <source>What is not</source>
            <translation>What is not</translation>
        </message>
        <message>
            <source>A weak passphrase can be guessed. A program that spies on this account can read the keyboard and the screen. Disks keep traces that no program can wipe: spare blocks of an SSD, snapshots, copies made by an online service. That a journal exists, and its size, can be seen. If both the passphrase and the recovery code are lost, nobody can open it.</source>
            <translation>A weak passphrase can be guessed. A program that spies on this account can read the keyboard and the screen. Disks keep traces that no program can wipe: spare blocks of an SSD, snapshots, copies made by an online service. That a journal exists, and its size, can be seen. If both the passphrase and the recovery code are lost, nobody can open it.</translation>
        </message>
        <message>
            <source>Text that you copy leaves the clipboard after half a minute, and whenever the journal locks.</source>
            <translation>Text that you copy leaves the clipboard after half a minute, and whenever the journal locks.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardHelp</name>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>In a note or a form</source>
            <translation>In a note or a form</translation>
        </message>
        <message>
            <source>Go to a person, a place, a command</source>
            <translation>Go to a person, a place, a command</translation>
        </message>
        <message>
            <source>New note for the open person</source>
            <translation>New note for the open person</translation>
        </message>
        <message>
            <source>Note an exchange: telephone, mail</source>
            <translation>Note an exchange: telephone, mail</translation>
        </message>
        <message>
            <source>Mission of the open person</source>
            <translation>Mission of the open person</translation>
        </message>
        <message>
            <source>Find in the note; elsewhere, search: the open person first, then everywhere</source>
            <translation>Find in the note; elsewhere, search: the open person first, then everywhere</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Discreet: codes instead of names</source>
            <translation>Discreet: codes instead of names</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Back; closes what opened last</source>
            <translation>Back; closes what opened last</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>This page</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Save the note</translation>
        </message>
        <message>
            <source>Save a telephone call or a mail</source>
            <translation>Save a telephone call or a mail</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Leave the text for the next field; Shift+Tab goes back</source>
            <translation>Leave the text for the next field; Shift+Tab goes back</translation>
        </message>
        <message>
            <source>Everything can be done without a mouse: Tab goes from control to control, Enter or Space presses, the arrows move in a list.</source>
            <translation>Everything can be done without a mouse: Tab goes from control to control, Enter or Space presses, the arrows move in a list.</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Italics</source>
            <translation>Italics</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Box to tick</translation>
        </message>
        <message>
            <source>Write out the abbreviation before the cursor</source>
            <translation>Write out the abbreviation before the cursor</translation>
        </message>
        <message>
            <source>Read the note as it will look; again to write</source>
            <translation>Read the note as it will look; again to write</translation>
        </message>
        <message>
            <source>Next passage found in the note</source>
            <translation>Next passage found in the note</translation>
        </message>
        <message>
            <source>Passage before</source>
            <translation>Passage before</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>The note alone; again to leave</source>
            <translation>The note alone; again to leave</translation>
        </message>
    </context>
    <context>
        <name>TipStrip</name>
        <message>
            <source>Tip</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Got it</translation>
        </message>
        <message>
            <source>No more tips</source>
            <translation>No more tips</translation>
        </message>
        <message>
            <source>Nothing you type gets lost: a draft is kept, sealed, two seconds after your last key. Ctrl+S saves the note itself.</source>
            <translation>Nothing you type gets lost: a draft is kept, sealed, two seconds after your last key. Ctrl+S saves the note itself.</translation>
        </message>
        <message>
            <source>Ctrl+K, then a few letters: that is the short way to any person, page or command.</source>
            <translation>Ctrl+K, then a few letters: that is the short way to any person, page or command.</translation>
        </message>
        <message>
            <source>Somebody behind you? Ctrl+Shift+H shows codes instead of names, everywhere.</source>
            <translation>Somebody behind you? Ctrl+Shift+H shows codes instead of names, everywhere.</translation>
        </message>
        <message>
            <source>F1 explains the page you are on, in a short chapter.</source>
            <translation>F1 explains the page you are on, in a short chapter.</translation>
        </message>
        <message>
            <source>Try it with the example journal first: a published report cannot be taken back.</source>
            <translation>Try it with the example journal first: a published report cannot be taken back.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Filters (%1)</source>
            <translation>Filters (%1)</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>unfolded</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>folded</translation>
        </message>
        <message>
            <source>Without filters</source>
            <translation>Without filters</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Every theme</source>
            <translation>Every theme</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Every mission</source>
            <translation>Every mission</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>14/10/2025</source>
            <translation>14/10/2025</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
    </context>
    <context>
        <name>SearchWords</name>
        <message>
            <source>Notes of sessions</source>
            <translation>Notes of sessions</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Missions</source>
            <translation>Missions</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>What has left</source>
            <translation>What has left</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>hypotheses</source>
            <translation>hypotheses</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Has left</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Earlier contract</source>
            <translation>Earlier contract</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <source>Gone on all the same</source>
            <translation>Gone on all the same</translation>
        </message>
        <message>
            <source>What the person was told</source>
            <translation>What the person was told</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Who pays</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Find in this note</source>
            <translation>Find in this note</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveLine</name>
        <message>
            <source>Objective %1</source>
            <translation>Objective %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>ObjectivesCard</name>
        <message>
            <source>Objectives</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <source>Note the progress…</source>
            <translation>Note the progress…</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>The month before</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>The month after</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>This day</translation>
        </message>
        <message>
            <source>Back to this day</source>
            <translation>Back to this day</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Days of %1</translation>
        </message>
        <message>
            <source>%1, arrows go from day to day</source>
            <translation>%1, arrows go from day to day</translation>
        </message>
        <message>
            <source>On this day</source>
            <translation>On this day</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nothing on this day.</translation>
        </message>
    </context>
    <context>
        <name>MonthCell</name>
        <message numerus="yes">
            <source>%n session(s) held</source>
            <translation>
                <numerusform>%n session held</numerusform>
                <numerusform>%n sessions held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) planned</source>
            <translation>
                <numerusform>%n session planned</numerusform>
                <numerusform>%n sessions planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n due date</numerusform>
                <numerusform>%n due dates</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
    </context>
    <context>
        <name>MonthKey</name>
        <message>
            <source>session held</source>
            <translation>session held</translation>
        </message>
        <message>
            <source>session planned</source>
            <translation>session planned</translation>
        </message>
        <message>
            <source>something due</source>
            <translation>something due</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
    </context>
</TS>
