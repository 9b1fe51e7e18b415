import QtQuick
import QtQuick.Controls.Basic
import Aparte

TabButton {
    id: tab

    required property var modelData
    property bool chosen: false

    text: modelData.name
    implicitHeight: Theme.target
    leftPadding: Theme.tight
    rightPadding: Theme.room
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    font.weight: chosen ? Font.DemiBold : Font.Normal
    Accessible.name: text
    Accessible.description: enabled ? "" : Words.unavailable
    checked: chosen
    Accessible.selected: chosen
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Text {
        text: tab.text
        font: tab.font
        color: tab.chosen ? Theme.ink : Theme.soft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            x: tab.leftPadding
            width: parent.width - tab.leftPadding - tab.rightPadding
            height: 2
            color: Theme.accent
            visible: tab.chosen || tab.hovered
        }
        FocusRing {
            shown: tab.visualFocus
        }
    }
}
