// The path itself: a line from step to step, with a mark where one stands. The words beside it say the same.
import QtQuick
import Aparte

Item {
    id: place

    property string mark
    property bool strong: false
    property bool alarming: false

    implicitWidth: Theme.size(30)
    implicitHeight: Theme.size(38)

    Rectangle {
        x: (place.width - width) / 2
        width: 2
        height: place.height
        color: Theme.line
    }
    Rectangle {
        x: (place.width - width) / 2
        y: Theme.size(6)
        width: Theme.size(26)
        height: width
        radius: width / 2
        color: place.alarming ? Theme.dangerGround : (place.strong ? Theme.wash : Theme.paper)
        border.color: place.alarming ? Theme.danger : (place.strong ? Theme.accent : Theme.edge)

        Text {
            anchors.centerIn: parent
            text: place.mark
            color: place.alarming ? Theme.danger : Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
