// The themes of a session. They feed the report, so they come from the catalogue only.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property NoteSheet sheet
    property Catalogue catalogue

    spacing: Theme.size(4)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Themes")

    FieldLabel {
        text: qsTr("Themes")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size(6)

        Repeater {
            model: field.catalogue ? field.catalogue.themes : null

            ThemeChip {
                chosen: field.sheet.themes.includes(theme)
                onClicked: field.sheet.toggleTheme(theme)
            }
        }
    }
}
