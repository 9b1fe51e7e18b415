import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

AbstractButton {
    id: place

    property bool here: false
    property string keys

    Layout.fillWidth: true
    implicitHeight: Theme.size(36)
    leftPadding: Theme.inner
    rightPadding: Theme.inner
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    font.weight: here ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        Text {
            Layout.fillWidth: true
            text: place.text
            font: place.font
            color: place.here ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Text {
            text: place.keys
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            color: Theme.soft
            visible: text !== "" && place.width > Theme.size(150)
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: place.here || place.hovered ? Theme.wash : "transparent"

        Rectangle { // where one is, not by colour alone
            width: 3
            radius: 2
            height: parent.height - Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            visible: place.here
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: place.visualFocus
        }
    }
}
