// A consent to write down; closed until it is asked for.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property ConsentsPage vm
    required property ConsentWords words
    property bool opened: false
    readonly property var forms: ["written", "oral"]

    spacing: Theme.room

    MainButton {
        id: opener

        text: qsTr("Write down a consent")
        visible: !form.opened
        onClicked: {
            form.opened = true
            what.box.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: form.opened

        Choice {
            id: what

            Layout.fillWidth: true
            label: qsTr("Which document")
            options: form.words.documents.map(code => form.words.document(code))
            at: 0
        }
        TextLine {
            id: to

            Layout.fillWidth: true
            label: qsTr("Who may have it")
            help: qsTr("A name or a role, as it will be written on the document.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: form.width > Theme.size(460) ? 2 : 1
            columnSpacing: Theme.room
            rowSpacing: Theme.room

            TextLine {
                id: from

                Layout.fillWidth: true
                label: qsTr("Given on")
                text: Words.shortDay(form.vm.today)
            }
            TextLine {
                id: until

                Layout.fillWidth: true
                label: qsTr("Until")
                placeholder: qsTr("31/12/2026, or nothing")
            }
        }
        Choice {
            id: how

            Layout.fillWidth: true
            label: qsTr("How it was given")
            options: [qsTr("In writing"), qsTr("Orally")]
            at: 0
        }
        FormButtons {
            canSave: to.text.trim() !== ""
            onSaved: form.vm.add(form.words.documents[what.at], to.text, form.forms[how.at], from.text, until.text)
            onGivenUp: form.close()
        }
    }
    function close(): void {
        form.opened = false
        to.text = ""
        until.text = ""
        opener.forceActiveFocus(Qt.TabFocusReason)
    }
    Connections {
        function onAdded() {
            form.close()
        }

        target: form.vm
    }
}
