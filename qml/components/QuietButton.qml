// Something else that can be done: words, a thin edge.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

Button {
    id: button

    property bool dangerous: false
    property bool bare: false // without the edge

    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.gap * 2)
    leftPadding: bare ? Theme.gap : Theme.room
    rightPadding: leftPadding
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    opacity: enabled ? 1 : Theme.off
    Accessible.name: text
    Accessible.description: enabled ? "" : Words.unavailable
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Text {
        text: button.text
        font: button.font
        color: button.dangerous ? Theme.danger : (button.bare ? Theme.accent : Theme.ink)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down || button.hovered ? Theme.wash : "transparent"
        border.width: button.bare ? 0 : 1
        border.color: button.dangerous ? Theme.danger : Theme.edge

        FocusRing {
            shown: button.visualFocus
        }
    }
}
