// At length; or a list, one a line.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property PartField field
    readonly property bool isList: field.modelData.kind === "list"
    readonly property string first: isList ? Array.from(field.value() || []).join("\n") : String(field.value())

    spacing: Theme.size(4)

    FieldLabel {
        text: line.field.label
    }
    TextSheet {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.size(72), area.implicitHeight)
        framed: true
        grows: true
        name: line.field.name
        text: line.first
        area.font.pixelSize: Theme.normal
        area.onTextChanged: if (area.text !== line.first || area.canUndo)
            line.field.give(line.isList ? area.text.split("\n") : area.text)
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.field.help
        visible: text !== ""
    }
}
