// Whom this person cannot be accompanied together with: two codes and a rule, never what anything is about.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property Relations relations
    property bool fresh: false // what was just saved made them
    readonly property var lines: Array.from(relations.incompatibilities).map(one => said(one))

    visible: lines.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Words.together([heading.text, lines.join(" ")], ". ")

    function said(one: var): string {
        switch (one.rule) {
        case "hierarchy":
            return (one.blocks ? qsTr("%1 and %2 are in one managerial line: they cannot both be coached individually.")
                               : qsTr("%1 and %2 are in one managerial line: only one of the two requests can be taken."))
                .arg(one.code).arg(one.otherCode)
        case "team-member":
            return (one.blocks ? qsTr("%1 and %2: a team and one of its members cannot both be coached.")
                               : qsTr("%1 and %2: a group and one of its members; be careful with both."))
                .arg(one.code).arg(one.otherCode)
        case "manager-sessions":
            return (one.sessions > one.allowed ? qsTr("%1 and %2: %3 sessions with the manager of the team, more than the %4 of the framework.")
                                               : qsTr("%1 and %2: %3 session(s) with the manager of the team, of %4."))
                .arg(one.code).arg(one.otherCode).arg(one.sessions).arg(one.allowed)
        }
        return (one.blocks ? qsTr("%1 and %2: a link that the framework holds to be incompatible.") : qsTr("%1 and %2 are linked: be careful."))
            .arg(one.code).arg(one.otherCode)
    }

    Heading {
        id: heading

        Layout.fillWidth: true
        text: card.fresh ? qsTr("Saved. What was written makes these incompatible") : qsTr("Cannot be accompanied together")
    }
    Repeater {
        model: card.lines

        Para {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
}
