// At length; or a list, one a line.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property PartField asked
    readonly property bool isList: asked.modelData.kind === "list"
    readonly property string first: isList ? Array.from(asked.value() || []).join("\n") : String(asked.value())

    spacing: Theme.tight

    FieldLabel {
        text: line.asked.label
    }
    TextSheet {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.size(72), area.implicitHeight)
        framed: true
        grows: true
        name: line.asked.name
        text: line.first
        area.font.pixelSize: Theme.normal
        area.onTextChanged: if (area.text !== line.first || area.canUndo)
            line.asked.give(line.isList ? area.text.split("\n") : area.text)
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.asked.help
        visible: text !== ""
    }
}
