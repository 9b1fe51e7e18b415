// The themes of a session. They feed the report, so they come from the catalogue only.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property NoteSheet sheet
    property Catalogue catalogue
    readonly property var carried: sheet.themes

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Themes")

    FieldLabel {
        text: qsTr("Themes")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.near

        Repeater {
            model: field.catalogue ? field.catalogue.themes : null

            ThemeChip {
                chosen: field.carried.includes(theme)
                onClicked: field.sheet.toggleTheme(theme)
            }
        }
    }
}
