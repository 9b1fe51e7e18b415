import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

AbstractButton {
    id: place

    property bool here: false
    property string keys
    property string sign // a little picture before the word

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.size(36), implicitContentHeight + Theme.gap)
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
        spacing: Theme.gap

        Glyph {
            sign: place.sign
            color: place.here ? Theme.accent : Theme.soft
            visible: sign !== "" && place.width > Theme.size(110)
        }
        Text {
            Layout.fillWidth: true
            text: place.text
            font: place.font
            color: place.here ? Theme.accent : Theme.ink
            wrapMode: Text.Wrap
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
