import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    property string label
    property string name
    property string help
    property string first
    property var offered: [] // [{code, name}]
    readonly property var codes: [""].concat(Array.from(offered).map(one => one.code))

    signal given(string code)

    spacing: Theme.size(4)

    Choice {
        Layout.fillWidth: true
        label: field.label
        name: field.name
        none: qsTr("Not said")
        options: [""].concat(Array.from(field.offered).map(one => one.name))
        at: Math.max(0, field.codes.indexOf(field.first))
        onChosen: place => field.given(field.codes[place])
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: field.help
        visible: text !== ""
    }
}
