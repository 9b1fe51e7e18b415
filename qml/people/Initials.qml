import QtQuick
import Aparte

Rectangle {
    property alias letters: label.text
    property bool group: false

    implicitWidth: Theme.size(42)
    implicitHeight: Theme.size(42)
    radius: group ? Theme.radius : width / 2
    color: Theme.wash

    Text {
        id: label

        anchors.centerIn: parent
        color: Theme.accent
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
