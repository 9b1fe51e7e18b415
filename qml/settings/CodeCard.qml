import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property CodeRenewal vm

    function renew(): void {
        vm.renew(passphrase.text)
        passphrase.clear()
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("A new recovery code")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("The present code stops working. Do this if the paper is lost, or may have been read.")
        visible: card.vm.step === ""
    }
    SecretLine {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase, to confirm")
        visible: card.vm.step === ""
        onAccepted: card.renew()
    }
    MainButton {
        text: card.vm.busy ? qsTr("Making it…") : qsTr("Make a new code")
        enabled: passphrase.text !== "" && !card.vm.busy
        visible: card.vm.step === ""
        onClicked: card.renew()
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
        visible: card.vm.step === "code"
        onAccepted: card.vm.typeBack(text)
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("This is not the code that was shown. Compare each group with your paper.")
        visible: card.vm.differs
    }
    MainButton {
        text: qsTr("Continue")
        enabled: typed.text !== ""
        visible: card.vm.step === "code"
        onClicked: card.vm.typeBack(typed.text)
    }
    Word {
        text: qsTr("The new recovery code is in force.")
        visible: card.vm.step === "done"
    }
    Notice {
        trouble: card.vm.trouble
    }
}
