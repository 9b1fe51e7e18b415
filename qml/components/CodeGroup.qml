import QtQuick
import Aparte

Rectangle {
    id: group

    required property string modelData

    implicitWidth: label.implicitWidth + Theme.room * 2
    implicitHeight: label.implicitHeight + Theme.gap * 2
    color: Theme.paper
    radius: Theme.radius
    border.color: Theme.line

    Text {
        id: label

        anchors.centerIn: parent
        text: group.modelData
        color: Theme.ink
        font.family: Theme.code
        font.pixelSize: Theme.title
        font.letterSpacing: 2
        Accessible.ignored: true
    }
}
