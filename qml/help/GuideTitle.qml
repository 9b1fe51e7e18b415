import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

AbstractButton {
    id: title

    required property string modelData
    required property int index

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    text: modelData
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        Text {
            Layout.preferredWidth: Theme.size(20)
            text: String(title.index + 1)
            color: Theme.soft
            font.family: Theme.book
            font.pixelSize: Theme.reading
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: title.text
            color: Theme.accent
            font.family: Theme.book
            font.pixelSize: Theme.reading
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: title.hovered || title.down ? Theme.wash : "transparent"
        radius: Theme.radius

        FocusRing {
            shown: title.visualFocus
        }
    }
}
