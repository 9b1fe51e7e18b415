// A key, and what it does.
import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    required property var modelData
    // As the keyboard of that language calls them.
    readonly property string keys: modelData.keys.replace("Shift", qsTr("Shift")).replace("Escape", qsTr("Escape")).replace("Enter", qsTr("Enter")).replace("Left", "←")

    Layout.fillWidth: true
    spacing: Theme.room
    Accessible.role: Accessible.StaticText
    Accessible.name: keys + ": " + modelData.does

    Text {
        Layout.preferredWidth: Theme.size(190)
        text: line.keys
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
