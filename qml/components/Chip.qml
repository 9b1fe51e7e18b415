// A word that is chosen or not; a tick says so beside the colour.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

CheckBox {
    id: chip

    property bool chosen: false

    implicitHeight: Math.max(Theme.size(30), implicitContentHeight + Theme.gap)
    leftPadding: Theme.inner
    rightPadding: Theme.inner
    font.family: Theme.plain
    font.pixelSize: Theme.tiny
    opacity: enabled ? 1 : Theme.off
    checked: chosen
    nextCheckState: () => checkState // whoever shows it decides
    indicator: null
    Accessible.name: text
    Accessible.description: enabled ? "" : Words.unavailable
    Accessible.onPressAction: if (enabled) clicked()
    Accessible.onToggleAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Text {
        text: (chip.chosen ? "✓ " : "") + chip.text
        font: chip.font
        color: chip.chosen ? Theme.accent : Theme.soft
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: chip.chosen || chip.hovered ? Theme.wash : "transparent"
        border.color: chip.chosen ? Theme.accent : Theme.edge

        FocusRing {
            radius: chip.height / 2 + 3
            shown: chip.visualFocus
        }
    }
}
