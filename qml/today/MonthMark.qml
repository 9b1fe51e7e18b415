// How many of a kind: a small shape, and the figure where there are several.
import QtQuick
import Aparte

Row {
    id: mark

    required property int count
    property bool open: false
    property bool square: false
    property bool alarming: false
    readonly property color tone: alarming ? Theme.danger : Theme.accent

    spacing: Theme.hair
    visible: count > 0

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.size(9)
        height: width
        radius: mark.square ? 1 : width / 2
        color: mark.open || (mark.square && !mark.alarming) ? "transparent" : mark.tone
        border.width: 2
        border.color: mark.tone
    }
    Text {
        text: mark.count
        color: mark.tone
        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        visible: mark.count > 1
        Accessible.ignored: true
    }
}
