// The one thing a page asks for.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

Button {
    id: button

    property bool dangerous: false
    readonly property color ground: dangerous ? Theme.danger : Theme.accent

    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.gap * 2)
    leftPadding: Theme.room
    rightPadding: Theme.room
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    font.weight: Font.DemiBold
    opacity: enabled ? 1 : Theme.off
    Accessible.name: text
    Accessible.description: enabled ? "" : Words.unavailable
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Text {
        text: button.text
        font: button.font
        color: button.dangerous ? Theme.dangerInk : Theme.accentInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Qt.darker(button.ground, 1.15) : (button.hovered ? Qt.lighter(button.ground, 1.08) : button.ground)

        FocusRing {
            shown: button.visualFocus
        }
    }
}
