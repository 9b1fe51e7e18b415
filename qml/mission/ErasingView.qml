// Erasing a person: what will be lost is named; one question; then the certificate.
import QtQuick
import QtQuick.Layouts
import Aparte

Column { // not a layout: see NoteView
    id: view

    required property Erasing erasing
    property string code
    readonly property bool done: erasing.step === "done"

    spacing: Theme.room

    Heading {
        width: view.width
        grand: true
        text: view.done ? qsTr("Erased") : qsTr("Erase %1?").arg(Words.called(view.erasing.name, view.code))
    }
    Para {
        width: view.width
        text: qsTr("Their key will be destroyed, and with it: %1, %2, %3. Nobody will be able to read them again, not even you. This cannot be undone.")
              .arg(qsTr("%n mission(s)", "", view.erasing.missions))
              .arg(qsTr("%n session(s) with their notes", "", view.erasing.sessions))
              .arg(qsTr("%n exchange(s)", "", view.erasing.exchanges))
        visible: !view.done
    }
    Card {
        width: view.width
        visible: view.done

        Para {
                Layout.fillWidth: true
            text: view.done ? view.erasing.certificate(Words.language) : ""
            Accessible.name: qsTr("Certificate: %1").arg(text)
        }
    }
    Flow {
        width: view.width
        spacing: Theme.gap
        visible: !view.done

        QuietButton {
            text: qsTr("Keep everything")
            enabled: view.erasing.step === "asking"
            onClicked: view.erasing.giveUp()
        }
        MainButton {
            dangerous: true
            text: view.erasing.step === "working" ? qsTr("Erasing…") : qsTr("Erase for good")
            enabled: view.erasing.step === "asking"
            onClicked: view.erasing.confirm()
        }
    }
    TextLine {
        id: file

        width: view.width
        label: qsTr("Keep the certificate as a text file")
        help: qsTr("It names nobody. With it, this person stays erased even when an old copy is restored.")
        text: view.done ? view.erasing.usualFile() : ""
        visible: view.done && view.erasing.file === ""
    }
    QuietButton {
        text: qsTr("Save the certificate")
        enabled: file.text.trim() !== ""
        visible: view.done && view.erasing.file === ""
        onClicked: view.erasing.saveCertificate(file.text, Words.language)
    }
    Word {
        width: view.width
        text: qsTr("Certificate saved: %1").arg(view.erasing.file)
        visible: view.erasing.file !== ""
    }
    MainButton {
        text: qsTr("Back to people")
        visible: view.done
        onClicked: view.erasing.leave()
    }
    Notice {
        width: view.width
        trouble: view.erasing.trouble
    }
}
