import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property PassphraseChange vm

    function change(): void {
        pair.change(present.text)
        present.clear()
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("Change the passphrase")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("From then on only the new one opens the journal. Your backups follow when they are next made.")
    }
    SecretLine {
        id: present

        Layout.fillWidth: true
        label: qsTr("Present passphrase")
    }
    PassphrasePair {
        id: pair

        Layout.fillWidth: true
        vm: card.vm
    }
    MainButton {
        text: card.vm.busy ? qsTr("Changing…") : qsTr("Change the passphrase")
        enabled: pair.ready && present.text !== "" && !card.vm.busy
        onClicked: card.change()
    }
    Word {
        text: qsTr("The new passphrase is in force. The old one opens nothing any more, except copies of the journal made before.")
        visible: card.vm.done
    }
    Notice {
        trouble: card.vm.trouble
    }
}
