// A note that is finished: said, or offered.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: closing

    required property NoteSheet sheet
    property bool asked: false

    spacing: Theme.gap

    Word {
        visible: closing.sheet.closedOn !== ""
        text: qsTr("Closed on %1: its text no longer changes. What is added is dated, at its end.").arg(Words.longDay(closing.sheet.closedOn))
    }
    QuietButton {
        bare: true
        visible: closing.sheet.closedOn === "" && !closing.asked && !closing.sheet.isNew
        text: qsTr("Close this note…")
        onClicked: closing.asked = true
    }
    Para {
        Layout.fillWidth: true
        visible: closing.asked && closing.sheet.closedOn === ""
        text: qsTr("A closed note can no longer be changed, only added to, with the day. This cannot be undone; earlier versions stay.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: closing.asked && closing.sheet.closedOn === ""

        QuietButton {
            text: qsTr("Close it for good")
            onClicked: closing.sheet.finish()
        }
        QuietButton {
            bare: true
            text: qsTr("Leave it open")
            onClicked: closing.asked = false
        }
    }
}
