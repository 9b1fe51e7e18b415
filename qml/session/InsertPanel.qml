// What can be put into the text, and where it is edited: the template of this kind of session, the last plan, snippets.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: panel

    required property NoteSheet sheet
    property NoteText into
    readonly property Beginnings beginnings: sheet.beginnings

    function look(): void {
        const edited = beginnings.editedTemplate(sheet.kind, Words.language)
        if (template.text !== edited) // or the place where somebody writes would be lost
            template.text = edited
        shortWord.text = beginnings.shortWord
        longText.text = beginnings.longText
    }
    function take(): void {
        template.area.forceActiveFocus()
    }
    function hold(): void {
        beginnings.holdSnippet(shortWord.text, longText.text)
    }

    padding: Theme.room
    spacing: Theme.inner
    onVisibleChanged: if (visible) {
        look()
        beginnings.refresh()
    }

    Notice {
        trouble: panel.beginnings.trouble
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: panel.beginnings.broughtBack
    }
    StartWith {
        Layout.fillWidth: true
        sheet: panel.sheet
        into: panel.into
        onEditWanted: template.area.forceActiveFocus()
    }
    FieldLabel {
        text: qsTr("My template: %1").arg(Words.kind(panel.sheet.kind))
    }
    TextSheet {
        id: template

        Layout.fillWidth: true
        framed: true
        name: qsTr("My template: %1").arg(Words.kind(panel.sheet.kind))
        area.font.pixelSize: Theme.normal
        area.onTextChanged: if (area.activeFocus) panel.beginnings.holdTemplate(panel.sheet.kind, Words.language, text)
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("It serves for everybody, so it names nobody. A line that begins with ## is a heading, with - [ ] a box to tick.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Keep this template")
            onClicked: panel.beginnings.saveTemplate(panel.sheet.kind, template.text)
        }
        QuietButton {
            bare: true
            text: qsTr("Back to the one that came with Aparté")
            onClicked: panel.beginnings.forgetTemplate(panel.sheet.kind)
        }
    }
    FieldLabel {
        text: qsTr("Snippets")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("Type the short word in a note, then Ctrl+J: the text takes its place.")
    }
    Repeater {
        model: panel.beginnings.snippets

        SnippetLine {
            Layout.fillWidth: true
            onPutWanted: text => panel.into.put(text)
            onRemoveWanted: word => panel.beginnings.removeSnippet(word)
        }
    }
    TextLine {
        id: shortWord

        Layout.fillWidth: true
        label: qsTr("Short word")
        onEdited: panel.hold()
    }
    TextLine {
        id: longText

        Layout.fillWidth: true
        label: qsTr("Stands for")
        onEdited: panel.hold()
    }
    QuietButton {
        text: qsTr("Keep this snippet")
        onClicked: panel.beginnings.keepSnippet(shortWord.text.trim(), longText.text)
    }
    Connections {
        function onChanged() {
            panel.look()
        }

        target: panel.beginnings
    }
    Connections {
        function onDetailsChanged() { // another kind of session has another template
            panel.look()
        }

        target: panel.sheet
    }
}
