import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    required property var modelData

    Layout.fillWidth: true
    spacing: Theme.room
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.keys + ": " + modelData.does

    Text {
        Layout.preferredWidth: Theme.size(190)
        text: line.modelData.keys
        color: Theme.accent
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Text {
        Layout.fillWidth: true
        text: line.modelData.does
        color: Theme.ink
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
