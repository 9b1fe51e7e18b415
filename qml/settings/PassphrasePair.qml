// A new passphrase, twice.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: pair

    required property PassphraseChange vm
    readonly property bool ready: first.text !== "" && first.text === second.text

    function change(present: string): void {
        vm.change(present, first.text)
        first.clear()
        second.clear()
    }

    spacing: Theme.room

    SecretLine {
        id: first

        Layout.fillWidth: true
        label: qsTr("New passphrase")
        onAccepted: second.take()
    }
    Strength {
        Layout.fillWidth: true
        score: pair.vm.strength(first.text)
        visible: first.text !== ""
    }
    SecretLine {
        id: second

        Layout.fillWidth: true
        label: qsTr("The new passphrase again")
    }
    Para {
        Layout.fillWidth: true
        font.pixelSize: Theme.tiny
        text: qsTr("The two differ.")
        visible: second.text !== "" && first.text !== second.text
    }
}
