// Every key that does something by itself. tests/window/test_help.py holds this list against what the pages answer to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: help

    readonly property var everywhere: [
        { keys: "Ctrl+K", does: qsTr("Go to a person, a place, a command") },
        { keys: "Ctrl+N", does: qsTr("New note for the open person") },
        { keys: "Ctrl+Shift+N", does: qsTr("Note an exchange: telephone, mail") },
        { keys: "Ctrl+M", does: qsTr("Mission of the open person") },
        { keys: "Ctrl+F", does: qsTr("Find in the note; elsewhere, search: the open person first, then everywhere") },
        { keys: "Ctrl+Shift+F", does: qsTr("Search everywhere") },
        { keys: "Ctrl+L", does: qsTr("Lock") },
        { keys: "Ctrl+Shift+H", does: qsTr("Discreet: codes instead of names") },
        { keys: "Ctrl+,", does: qsTr("Settings") },
        { keys: "Escape", does: qsTr("Back; closes what opened last") },
        { keys: "Alt+Left", does: qsTr("Back") },
        { keys: "F1", does: qsTr("This page") }
    ]
    readonly property var writing: [
        { keys: "Ctrl+S", does: qsTr("Save the note") },
        { keys: "Ctrl+Enter", does: qsTr("Save a telephone call or a mail") },
        { keys: "Ctrl+Z", does: qsTr("Undo") },
        { keys: "Ctrl+Shift+Z", does: qsTr("Redo") },
        { keys: "Ctrl+B", does: qsTr("Bold") },
        { keys: "Ctrl+I", does: qsTr("Italics") },
        { keys: "Ctrl+T", does: qsTr("Heading") },
        { keys: "Ctrl+Shift+L", does: qsTr("List") },
        { keys: "Ctrl+Shift+B", does: qsTr("Box to tick") },
        { keys: "Ctrl+J", does: qsTr("Write out the abbreviation before the cursor") },
        { keys: "Ctrl+R", does: qsTr("Read the note as it will look; again to write") },
        { keys: "F3", does: qsTr("Next passage found in the note") },
        { keys: "Shift+F3", does: qsTr("Passage before") },
        { keys: "F7", does: qsTr("Spelling") },
        { keys: "F11", does: qsTr("The note alone; again to leave") },
        { keys: "Tab", does: qsTr("Leave the text for the next field; Shift+Tab goes back") }
    ]

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: qsTr("Everywhere")
    }
    Repeater {
        model: help.everywhere

        ShortcutLine {}
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("In a note or a form")
    }
    Repeater {
        model: help.writing

        ShortcutLine {}
    }
    Para {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        quiet: true
        text: qsTr("Everything can be done without a mouse: Tab goes from control to control, Enter or Space presses, the arrows move in a list.")
    }
}
