import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

AbstractButton {
    id: way

    property string title
    property string words

    Layout.fillWidth: true
    padding: Theme.room
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: words
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.hair

        Text {
            Layout.fillWidth: true
            text: way.title
            color: Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: way.words
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: way.hovered || way.down ? Theme.wash : Theme.sheet
        radius: Theme.radius
        border.color: Theme.line

        FocusRing {
            shown: way.visualFocus
        }
    }
}
