// How old the last verified backup is: quiet when all is well, plain when it is not; leads to where it can be mended.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: word

    required property BackupRounds rounds
    readonly property string age: rounds.verifiedAt === "" ? "" : Words.ago(rounds.verifiedAt, rounds.now)
    readonly property string said: {
        switch (rounds.state) {
        case "none": return qsTr("No backup: everything is on this computer only.")
        case "never": return qsTr("No backup has been verified yet.")
        case "old": return qsTr("The last verified backup was made %1.").arg(age)
        case "ahead": return qsTr("The last verified backup is dated %1, which has not come yet: the computer’s clock was wrong then, or is now. Back up once more when it is right.").arg(Words.day(rounds.verifiedAt.slice(0, 10)))
        }
        return ""
    }

    signal asked

    spacing: Theme.gap

    Word {
        text: word.said
        action: word.rounds.state === "none" ? qsTr("Choose a place") : qsTr("See the backups")
        visible: word.said !== ""
        onAnswered: word.asked()
    }
    Word {
        text: qsTr("%n backup place(s) still hold(s) what should be gone: plug it in.", "", word.rounds.debts)
        action: qsTr("See which")
        visible: word.rounds.debts > 0
        onAnswered: word.asked()
    }
    QuietButton {
        Layout.leftMargin: -Theme.gap
        bare: true
        text: word.rounds.running ? qsTr("Backing up…") : qsTr("Backup verified %1").arg(word.age)
        visible: word.rounds.state === "fine"
        onClicked: word.asked()
    }
}
