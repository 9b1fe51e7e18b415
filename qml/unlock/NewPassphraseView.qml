// Somebody came in by the recovery code: a new passphrase is chosen before anything else.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property PassphraseChange vm

    title: qsTr("Choose a new passphrase")
    under: qsTr("The recovery code has opened the journal. The old passphrase stops working as soon as the new one is chosen.")
    centred: true
    setDown: true
    widest: Theme.size(520)

    PassphrasePair {
        id: pair

        Layout.fillWidth: true
        vm: view.vm
    }
    MainButton {
        text: view.vm.busy ? qsTr("Changing…") : qsTr("Use this passphrase")
        enabled: pair.ready && !view.vm.busy
        onClicked: pair.change("")
    }
    Notice {
        trouble: view.vm.trouble
    }
}
