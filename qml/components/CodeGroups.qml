// A recovery code in groups, large enough to copy by hand.
pragma ComponentBehavior: Bound
import QtQuick
import Aparte

Grid {
    id: code

    property var groups: []
    readonly property real each: children.length > 0 ? children[0].implicitWidth + spacing : 1

    columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / each)))
    spacing: Theme.room
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Recovery code: %1").arg(groups.join(" "))

    Repeater {
        model: code.groups

        CodeGroup {}
    }
}
