// Who is in a group, and who manages it: people of this journal, or names.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property Relations relations
    readonly property var people: Array.from(relations.people).map(one => Words.discreet ? one.code : one.name)

    spacing: Theme.gap

    ChipField {
        Layout.fillWidth: true
        label: qsTr("Members who are in this journal")
        chips: Array.from(field.relations.members).map(one => ({ code: one.id, name: Words.discreet ? one.code : one.name, chosen: one.chosen }))
        visible: field.relations.members.length > 0
        onToggled: code => field.relations.toggleMember(code)
    }
    FieldLabel {
        text: qsTr("Other members, one a line")
    }
    TextSheet {
        id: others

        Layout.fillWidth: true
        implicitHeight: Theme.size(110)
        name: qsTr("Other members, one a line")
        framed: true
        text: field.relations.otherMembers
        onTextChanged: field.relations.setOtherMembers(text)
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Manager of the group")
        none: qsTr("Nobody of this journal")
        options: field.people
        at: field.relations.managerAt
        visible: field.people.length > 1
        onChosen: place => field.relations.setManager(place)
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Manager’s name")
        help: qsTr("A few sessions with the manager alone are counted; coaching a member of the team is not possible.")
        text: field.relations.managerName
        visible: field.relations.managerAt === 0
        onEdited: text => field.relations.setManagerName(text)
    }
    Para {
        Layout.fillWidth: true
        readonly property bool tooMany: field.relations.managerSessions > field.relations.managerSessionsAllowed

        text: (tooMany ? qsTr("Sessions with the manager: %1, more than the %2 that the framework allows.")
                       : qsTr("Sessions with the manager: %1 of the %2 that the framework allows."))
            .arg(field.relations.managerSessions).arg(field.relations.managerSessionsAllowed)
        visible: field.relations.managerSessions >= 0
    }
}
