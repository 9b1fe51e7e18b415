// When somebody was accompanied.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property Relations relations
    property bool leaving: false

    spacing: Theme.gap

    FieldLabel {
        text: qsTr("Accompanied")
    }
    Repeater {
        model: field.leaving ? null : field.relations.presence.length

        PresenceRow {
            required property int index

            row: index
            relations: field.relations
        }
    }
    QuietButton {
        text: qsTr("Add a period")
        onClicked: field.relations.addPresence()
    }
}
