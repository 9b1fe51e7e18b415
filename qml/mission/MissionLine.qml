// The missions of a person, the latest last, each opened by a press.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: missions

    required property PersonPage vm

    spacing: Theme.tight

    Repeater {
        model: missions.vm.missions

        MissionWord {
            onClicked: missions.vm.openMission(index)
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
}
