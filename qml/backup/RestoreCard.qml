// Back from a copy: laid beside, compared person by person, exchanged only when asked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property RestoreBeside vm
    required property BackupPlaces places
    property bool leaving: false

    Heading {
        Layout.fillWidth: true
        text: qsTr("Go back to a copy")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("The copy is laid beside the journal and compared with it first. Nothing changes before you say so.")
        visible: card.vm.step === ""
    }
    PlaceLine {
        id: folder

        Layout.fillWidth: true
        label: qsTr("Folder of the copies")
        visible: card.vm.step === "" || card.vm.step === "found"
    }
    QuietButton {
        text: qsTr("See the copies")
        enabled: folder.text.trim() !== ""
        visible: card.vm.step === "" || card.vm.step === "found"
        onClicked: card.vm.lookIn(folder.text)
    }
    CopyChoice {
        id: choice

        Layout.fillWidth: true
        copies: card.vm.copies
        leaving: card.leaving
        visible: card.vm.step === "found"
    }
    CertificatesField {
        id: certificates

        Layout.fillWidth: true
        bad: card.vm.badCertificate
        visible: card.vm.step === "found"
    }
    MainButton {
        text: qsTr("Compare it with the journal")
        visible: card.vm.step === "found"
        onClicked: card.vm.compare(choice.chosen, certificates.text)
    }
    Course {
        Layout.fillWidth: true
        errand: card.vm.errand
        doing: qsTr("Bringing the copy beside")
    }
    Notice {
        trouble: card.vm.trouble
    }
    ComparisonView {
        Layout.fillWidth: true
        vm: card.vm
        leaving: card.leaving
        visible: card.vm.step === "compared" || card.vm.step === "exchanging"
    }
    Word {
        text: qsTr("The journal is now the copy of %1. What was here before is kept, sealed, beside the journal for 30 days.").arg(Words.day(card.vm.day))
        visible: card.vm.step === "exchanged"
    }
}
