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
        template.text = beginnings.templateOf(sheet.kind, Words.language)
    }

    padding: Theme.room
    spacing: Theme.inner
    onVisibleChanged: if (visible) look()

    Notice {
        trouble: panel.beginnings.trouble
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
    }
    TextLine {
        id: longText

        Layout.fillWidth: true
        label: qsTr("Stands for")
    }
    QuietButton {
        text: qsTr("Keep this snippet")
        onClicked: panel.beginnings.keepSnippet(shortWord.text.trim(), longText.text)
    }
    Connections {
        function onKept() {
            shortWord.text = ""
            longText.text = ""
        }
        function onChanged() {
            panel.look()
        }

        target: panel.beginnings
    }
}
