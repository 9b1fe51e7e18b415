// The objectives of the contract and how far each has come.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: card

    required property MissionPage vm
    property bool leaving: false

    spacing: Theme.room
    visible: lines.count > 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Objectives")
        }
        QuietButton {
            bare: true
            text: qsTr("Note the progress…")
            onClicked: card.vm.openPart("contract")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.room
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Objectives")

        Repeater {
            id: lines

            model: card.leaving ? null : card.vm.objectives

            ObjectiveLine {
                Layout.fillWidth: true
            }
        }
    }
}
