import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property PartField field
    readonly property var codes: [""].concat(field.offered.map(one => one.code))

    spacing: Theme.size(4)

    Choice {
        Layout.fillWidth: true
        label: line.field.label
        name: line.field.name
        none: qsTr("Not said")
        options: [""].concat(line.field.offered.map(one => one.name))
        at: Math.max(0, line.codes.indexOf(line.field.value()))
        onChosen: place => line.field.give(line.codes[place])
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.field.help
        visible: text !== ""
    }
}
