// A recovery code in groups, large enough to copy by hand.
pragma ComponentBehavior: Bound
import QtQuick
import Aparte

Flow {
    id: code

    property var groups: []

    spacing: Theme.room
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Recovery code: %1").arg(groups.join(" "))

    Repeater {
        model: code.groups

        CodeGroup {}
    }
}
