// Some fields under a title, or lines of fields that can be added and taken away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: section

    required property var modelData // {at, title, help, rows, word, add, unused, fields}
    required property PartForm form
    property var target
    property int count: modelData.rows ? (target ? target.length : 0) : 1
    readonly property bool inColumns: modelData.inColumns === true && width > Theme.size(560)

    signal touched

    function add(): void {
        const fresh = modelData.ids ? { id: "link-" + Date.now().toString(36) } : Object.assign({}, modelData.fresh || {})
        target.push(fresh)
        count = target.length
    }
    function takeAway(place: int): void {
        target.splice(place, 1)
        count = 0
        count = target.length
    }

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: section.modelData.title || ""
        visible: text !== ""
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: section.modelData.help || ""
        visible: text !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: section.inColumns ? Math.max(1, Math.min(section.count, Math.floor(width / Theme.size(260)))) : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: section.count

            PartRow {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                form: section.form
                fields: section.modelData.fields
                target: section.modelData.rows ? section.target[index] : section.target
                word: section.modelData.rows ? section.modelData.word.replace("%1", index + 1) : ""
                onTakenAway: {
                    section.takeAway(index)
                    section.touched()
                }
                onTouched: section.touched()
            }
        }
    }
    QuietButton {
        text: section.modelData.add || ""
        visible: section.modelData.rows === true
        onClicked: section.add()
    }
}
