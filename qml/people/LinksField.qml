// Links to others on the coach's org chart.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property Relations relations
    property bool leaving: false
    readonly property var people: Array.from(relations.people).map(one => Words.discreet ? one.code : one.name)
    readonly property var types: Array.from(relations.types).map(type => Words.either(type.fr, type.en))

    spacing: Theme.gap

    FieldLabel {
        text: qsTr("Links to others in this journal")
    }
    Repeater {
        model: field.leaving ? null : field.relations.links.length

        LinkRow {
            required property int index

            row: index
            relations: field.relations
            people: field.people
            types: field.types
        }
    }
    QuietButton {
        text: qsTr("Add a link")
        visible: field.people.length > 1
        onClicked: field.relations.addLink()
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("A hierarchical link counts at any distance: two people of one managerial line cannot both be coached individually.")
    }
}
