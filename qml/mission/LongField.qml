import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    property string label
    property string name
    property string help
    property string first

    signal edited(string typed)

    spacing: Theme.size(4)

    FieldLabel {
        text: field.label
    }
    TextSheet {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.size(72), area.implicitHeight)
        framed: true
        grows: true
        name: field.name
        text: field.first
        area.font.pixelSize: Theme.normal
        area.onTextChanged: if (area.text !== field.first || area.canUndo) field.edited(area.text)
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: field.help
        visible: text !== ""
    }
}
