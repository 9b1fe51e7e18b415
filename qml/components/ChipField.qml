// Several words out of a few.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    property string label
    property var chips: [] // [{code, name, chosen}]

    signal toggled(string code)

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FieldLabel {
        text: field.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.near

        Repeater {
            model: field.chips

            ChipOf {
                onClicked: field.toggled(modelData.code)
            }
        }
    }
}
