// The copies found in a folder, newest first; one of them is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: choice

    required property var copies
    property int chosen: 0
    property bool leaving: false

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Copy to bring back")
    onVisibleChanged: chosen = 0

    FieldLabel {
        text: qsTr("Copy to bring back")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.near

        Repeater {
            model: choice.leaving ? null : choice.copies

            CopyLine {
                chosen: choice.chosen === index
                onClicked: choice.chosen = index
            }
        }
    }
}
