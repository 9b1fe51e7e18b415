import QtQuick
import Aparte

Rectangle {
    property alias sign: label.text
    property bool pressed: false

    implicitWidth: Theme.size(32)
    implicitHeight: Theme.target - 2
    y: 1
    radius: Theme.radius
    color: pressed ? Theme.wash : "transparent"

    Text {
        id: label

        anchors.centerIn: parent
        color: Theme.soft
        font.pixelSize: Theme.title
        Accessible.ignored: true
    }
}
