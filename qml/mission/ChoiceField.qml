import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property PartField asked
    readonly property var codes: Words.codes([""]).concat(asked.offered.map(one => one.code))

    spacing: Theme.tight

    Choice {
        Layout.fillWidth: true
        label: line.asked.label
        name: line.asked.name
        none: qsTr("Not said")
        options: Words.codes([""]).concat(line.asked.offered.map(one => one.name))
        at: Math.max(0, line.codes.indexOf(line.asked.value()))
        onChosen: place => line.asked.give(line.codes[place])
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.asked.help
        visible: text !== ""
    }
}
