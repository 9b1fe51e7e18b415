// Somebody may know the old passphrase: everything is sealed anew.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property Rekeying vm
    readonly property bool ready: first.text !== "" && first.text === second.text && present.text !== ""

    function rekey(): void {
        if (!ready)
            return
        vm.rekey(present.text, first.text)
        present.clear()
        first.clear()
        second.clear()
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("May somebody know the passphrase?")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("A new passphrase alone is not enough then: an old copy of the journal still opens with the old one, and shows its keys. "
                   + "Everything can be sealed anew under new keys; the old copies in every reachable place are destroyed once a new one is verified.")
    }
    QuietButton {
        text: qsTr("Seal everything anew…")
        visible: card.vm.step === ""
        onClicked: {
            card.vm.ask()
            present.take()
        }
    }
    SecretLine {
        id: present

        Layout.fillWidth: true
        label: qsTr("Present passphrase, to seal anew")
        visible: card.vm.step === "asking"
        onAccepted: first.take()
    }
    SecretLine {
        id: first

        Layout.fillWidth: true
        label: qsTr("New passphrase, known to nobody")
        visible: card.vm.step === "asking"
        onAccepted: second.take()
    }
    Strength {
        Layout.fillWidth: true
        score: card.vm.strength(first.text)
        visible: card.vm.step === "asking" && first.text !== ""
    }
    SecretLine {
        id: second

        Layout.fillWidth: true
        label: qsTr("The new passphrase once more")
        visible: card.vm.step === "asking"
        onAccepted: card.rekey()
    }
    Para {
        Layout.fillWidth: true
        font.pixelSize: Theme.tiny
        text: qsTr("The two differ.")
        visible: card.vm.step === "asking" && second.text !== "" && first.text !== second.text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: card.vm.step === "asking"

        MainButton {
            text: qsTr("Seal everything anew")
            enabled: card.ready
            onClicked: card.rekey()
        }
        QuietButton {
            text: qsTr("Not now")
            onClicked: card.vm.giveUp()
        }
    }
    Course {
        Layout.fillWidth: true
        errand: card.vm.errand
        doing: qsTr("Sealing anew")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Sealed anew. The old passphrase and the old recovery code open nothing of it. Write the new code on paper; it is shown only once.")
        visible: card.vm.step === "code"
    }
    CodeGroups {
        Layout.fillWidth: true
        groups: card.vm.groups
        visible: card.vm.step === "code"
    }
    TextLine {
        id: typed

        Layout.fillWidth: true
        label: qsTr("Type it back from your paper")
        input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        visible: card.vm.step === "code"
        onAccepted: card.vm.typeBack(text)
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("This is not the code that was shown. Compare each group with your paper.")
        visible: card.vm.differs
        Accessible.role: Accessible.AlertMessage
    }
    MainButton {
        text: qsTr("Continue")
        enabled: typed.text !== ""
        visible: card.vm.step === "code"
        onClicked: card.vm.typeBack(typed.text)
    }
    Word {
        text: qsTr("Everything is sealed under new keys. Places that were away are brought up to date when they are plugged in; destroy copies made by hand.")
        visible: card.vm.step === "done"
    }
    Notice {
        trouble: card.vm.trouble
    }
}
