import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string name
    required property string units

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.name: name
    Accessible.description: units
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: 0

        Text {
            Layout.fillWidth: true
            text: line.name
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.reading
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: line.units
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    background: RowGround {
        hovered: line.hovered
        focused: line.visualFocus
    }
}
