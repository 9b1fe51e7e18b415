// The two texts of a note. They are filled once, when the note is opened, and belong to it until it is closed.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: texts

    required property NoteSheet sheet
    property bool readOnly: false

    signal moved(Item item)

    function begin(): void {
        brought.text = sheet.firstText
        hypotheses.text = sheet.firstHypotheses
        sheet.attach(brought.area.textDocument, hypotheses.area.textDocument)
        brought.area.cursorPosition = brought.area.length
    }
    function take(): void {
        brought.area.forceActiveFocus()
    }

    spacing: Theme.gap

    FieldLabel {
        text: qsTr("What was brought and decided")
    }
    TextSheet {
        id: brought

        Layout.fillWidth: true
        grows: true
        name: qsTr("What was brought and decided")
        placeholder: qsTr("In the person’s words…")
        area.readOnly: texts.readOnly
        area.onCursorRectangleChanged: if (area.activeFocus) texts.moved(area)
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        Layout.bottomMargin: Theme.gap
        implicitHeight: 1
        color: Theme.line
    }
    FieldLabel {
        text: qsTr("My hypotheses, kept apart")
    }
    TextSheet {
        id: hypotheses

        Layout.fillWidth: true
        grows: true
        name: qsTr("My hypotheses, kept apart")
        placeholder: qsTr("What I wonder about…")
        area.font.italic: true
        area.readOnly: texts.readOnly
        area.onCursorRectangleChanged: if (area.activeFocus) texts.moved(area)
    }
    Connections {
        function onMatchWanted(field, words) {
            const sheet = field === "hypotheses" ? hypotheses : brought
            const start = texts.sheet.placeOf(field, words)
            sheet.area.forceActiveFocus()
            if (start >= 0)
                sheet.area.select(start, start + words.length)
        }

        target: texts.sheet
    }
}
