// One link: to whom, of which type, in which direction.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: link

    required property int row
    required property Relations relations
    required property var people
    required property var types
    readonly property var directions: ["managed_by", "manages", "none"]
    readonly property var one: relations.links[row] || ({ to: 0, type: -1, direction: "none" })

    Layout.fillWidth: true
    padding: Theme.room

    Choice {
        Layout.fillWidth: true
        label: qsTr("With whom")
        options: link.people
        at: link.one.to
        onChosen: place => link.relations.setLink(link.row, place, link.one.type, link.one.direction)
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Kind of link")
        options: link.types
        at: link.one.type
        onChosen: place => link.relations.setLink(link.row, link.one.to, place, link.one.direction)
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Direction")
        options: [qsTr("is managed by this person"), qsTr("manages this person"), qsTr("neither above nor below")]
        at: link.directions.indexOf(link.one.direction)
        onChosen: place => link.relations.setLink(link.row, link.one.to, link.one.type, link.directions[place])
    }
    QuietButton {
        bare: true
        text: qsTr("Remove this link")
        onClicked: link.relations.removeLink(link.row)
    }
}
