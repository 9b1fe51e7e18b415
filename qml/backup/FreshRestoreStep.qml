// The journal back from a copy, on a computer that has none.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property FreshRestore vm
    required property string place
    property bool leaving: false
    property bool byCode: false
    readonly property bool found: vm.step === "found" || vm.step === "working"

    signal backWanted

    function restore(): void {
        if (!go.enabled)
            return
        vm.restore(choice.chosen, where.text, byCode ? code.text : passphrase.text, byCode, certificates.text)
        passphrase.clear()
    }

    spacing: Theme.room
    onVisibleChanged: if (visible) copies.take()

    Heading {
        Layout.fillWidth: true
        grand: true
        text: step.vm.step === "done" ? qsTr("The journal is back") : qsTr("Bring a journal back")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("From the USB disk or the folder where its copies went. It opens with the passphrase of that time, or with the recovery code.")
        visible: step.vm.step === ""
    }
    PlaceLine {
        id: copies

        Layout.fillWidth: true
        label: qsTr("Folder of the copies")
        visible: step.vm.step === ""
    }
    CopyChoice {
        id: choice

        Layout.fillWidth: true
        copies: step.vm.copies
        leaving: step.leaving
        visible: step.vm.step === "found"
    }
    SecretLine {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        visible: step.vm.step === "found" && !step.byCode
        onAccepted: step.restore()
    }
    TextLine {
        id: code

        Layout.fillWidth: true
        label: qsTr("Recovery code")
        input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        visible: step.vm.step === "found" && step.byCode
        onAccepted: step.restore()
    }
    QuietButton {
        Layout.leftMargin: -Theme.gap
        bare: true
        text: step.byCode ? qsTr("Use the passphrase") : qsTr("Use the recovery code")
        visible: step.vm.step === "found"
        onClicked: step.byCode = !step.byCode
    }
    PlaceLine {
        id: where

        Layout.fillWidth: true
        label: qsTr("Where the journal is to lie")
        text: step.place
        visible: step.vm.step === "found"
    }
    CertificatesField {
        id: certificates

        Layout.fillWidth: true
        bad: step.vm.badCertificate
        visible: step.vm.step === "found"
    }
    Course {
        Layout.fillWidth: true
        errand: step.vm.errand
        doing: qsTr("Bringing it back and reading all of it")
    }
    Para {
        Layout.fillWidth: true
        text: (step.vm.damages > 0 ? qsTr("The copy of %1 was read to the end, and part of it is damaged: %n person(s).", "", step.vm.people)
                                   : qsTr("The copy of %1 was read to the end: %n person(s), nothing missing.", "", step.vm.people)).arg(Words.day(step.vm.day))
              + (step.vm.dropped > 0 ? " " + qsTr("%n person(s) erased since then stay erased.", "", step.vm.dropped) : "")
        visible: step.vm.step === "done"
    }
    Notice {
        trouble: step.vm.damage
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("%n damaged place(s) in this copy; the first is named above.", "", step.vm.damages)
        visible: step.vm.damages > 1
    }
    Notice {
        trouble: step.vm.trouble
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: step.vm.step !== "working"

        MainButton {
            text: qsTr("See the copies")
            enabled: copies.text.trim() !== ""
            visible: step.vm.step === ""
            onClicked: step.vm.lookIn(copies.text)
        }
        MainButton {
            id: go

            text: qsTr("Bring it back")
            enabled: step.vm.step === "found" && where.text.trim() !== "" && (step.byCode ? code.text : passphrase.text) !== ""
            visible: step.vm.step === "found"
            onClicked: step.restore()
        }
        MainButton {
            text: qsTr("Open the journal")
            visible: step.vm.step === "done"
            onClicked: step.vm.open()
        }
        QuietButton {
            text: qsTr("Back")
            visible: step.vm.step !== "done"
            onClicked: step.vm.step === "" ? step.backWanted() : step.vm.startOver()
        }
    }
}
