// Several out of a list, one below the other.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property PartField asked
    readonly property var before: Array.from(asked.value() || [])

    function take(code: string, yes: bool): void {
        const now = Array.from(asked.value() || []).filter(one => one !== code)
        asked.give(yes ? now.concat([code]) : now)
    }

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: asked.name

    FieldLabel {
        text: line.asked.label
    }
    Repeater {
        model: line.asked.offered

        PartTick {
            Layout.fillWidth: true
            text: modelData.name
            checked: line.before.includes(modelData.code)
            onToggled: line.take(modelData.code, checked)
        }
    }
}
