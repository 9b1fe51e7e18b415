// One place for copies: whether it is there, how old its last verified copy is, what it owes, what went wrong.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property BackupPlaces vm
    required property string folder
    required property bool reachable
    required property string verifiedAt
    required property int copies
    required property string owesSince
    required property bool owesErasure
    required property string syncedBy
    required property bool troubled
    readonly property bool tried: vm.triedFolder === folder
    readonly property string age: {
        if (verifiedAt === "")
            return qsTr("No verified copy yet")
        return qsTr("Last verified copy: %1").arg(Words.ago(verifiedAt, vm.rounds.now))
    }
    readonly property string presence: {
        if (!reachable)
            return qsTr("Not plugged in")
        return copies > 0 ? qsTr("Plugged in, %n copy(ies)", "", copies) : qsTr("Plugged in")
    }

    Layout.fillWidth: true
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Backup place: %1").arg(folder)

    Heading {
        Layout.fillWidth: true
        text: card.folder
        font.pixelSize: Theme.reading
        wrapMode: Text.WrapAnywhere
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: card.presence + " · " + card.age + (card.syncedBy === "" ? "" : " · " + qsTr("carried elsewhere by %1").arg(card.syncedBy))
    }
    Word {
        text: (card.owesErasure ? qsTr("Still holds the key of somebody erased, since %1.") : qsTr("Still opens with an old passphrase or code, since %1."))
              .arg(Words.day(card.owesSince)) + " "
              + (card.reachable ? qsTr("The next backup replaces it.") : qsTr("Plug it in: it is brought up to date by itself."))
        visible: card.owesSince !== ""
    }
    Word {
        text: card.troubled ? card.vm.message(card.folder, Words.language) + " " + card.vm.next(card.folder, Words.language) : ""
        visible: card.troubled
    }
    Course {
        Layout.fillWidth: true
        errand: card.vm.errand
        doing: qsTr("Reading the copy")
        visible: card.tried && card.vm.errand.running
    }
    Word {
        text: card.vm.trial === "good"
              ? qsTr("The copy of %1 was read to the end: %n record(s), all intact. It would come back whole.", "", card.vm.triedRecords).arg(Words.day(card.vm.triedDay))
              : qsTr("The copy of %1 cannot be relied on. %2 Back up again, to another place if need be; the journal itself is not concerned.")
                .arg(Words.day(card.vm.triedDay)).arg(card.vm.finding.present ? card.vm.finding.message(Words.language) : "")
        visible: card.tried && (card.vm.trial === "good" || card.vm.trial === "bad")
    }
    Word {
        text: qsTr("This place is away and still holds what should be gone. If you forget it, nobody will remind you to destroy it: break or wipe the disk yourself.")
        action: qsTr("Forget it all the same")
        visible: card.vm.owing === card.folder
        onAnswered: card.vm.forgetAllTheSame()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Try this backup")
            enabled: card.reachable && card.copies > 0 && !card.vm.errand.running
            Accessible.description: card.folder
            onClicked: card.vm.tryOut(card.folder)
        }
    }
    Removal {
        Layout.fillWidth: true
        word: qsTr("Forget this place")
        question: qsTr("No more copies go there, and its age is watched no more. The copies that are there stay, sealed.")
        deed: qsTr("Forget it")
        onConfirmed: card.vm.forget(card.folder, false)
    }
}
