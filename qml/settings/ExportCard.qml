import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property Transfer vm

    function write(): void {
        vm.exportTo(file.text, passphrase.text)
        passphrase.clear()
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("Take everything out")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("One open file with every name and every note, readable by anybody who gets hold of it. Keep it nowhere that others can read, and never send it to an institution.")
    }
    TextLine {
        id: file

        Layout.fillWidth: true
        label: qsTr("File")
        text: card.vm.usualExportFile()
    }
    SecretLine {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase, to confirm")
        onAccepted: card.write()
    }
    QuietButton {
        text: qsTr("Write the file")
        enabled: passphrase.text !== "" && file.text !== "" && !card.vm.errand.running
        onClicked: card.write()
    }
    Word {
        text: qsTr("Written: %1. Anybody can read it.").arg(card.vm.file)
        visible: card.vm.step === "exported"
    }
}
