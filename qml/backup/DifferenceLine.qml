// One person: what would come back, what would be lost.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property string name
    required property int sessionsBack
    required property int sessionsLost
    required property int sessionsOther
    required property int otherBack
    required property int otherLost
    required property int otherOther
    required property bool personBack
    required property bool personLost
    required property var lost
    readonly property string back: Words.together([personBack ? qsTr("the person") : "",
                                                   sessionsBack > 0 ? qsTr("%n session(s)", "", sessionsBack) : "",
                                                   otherBack > 0 ? qsTr("%n other thing(s)", "", otherBack) : ""], ", ")
    readonly property string gone: Words.together([personLost ? qsTr("the person") : "",
                                                   sessionsLost > 0 ? qsTr("%n session(s)", "", sessionsLost) : "",
                                                   otherLost > 0 ? qsTr("%n other thing(s)", "", otherLost) : ""], ", ")
    readonly property string other: Words.together([sessionsOther > 0 ? qsTr("%n session(s)", "", sessionsOther) : "",
                                                    otherOther > 0 ? qsTr("%n other thing(s)", "", otherOther) : ""], ", ")

    Layout.fillWidth: true
    spacing: Theme.hair
    Accessible.role: Accessible.Grouping
    Accessible.name: who.text

    Para {
        id: who

        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: line.name === "" ? qsTr("What belongs to nobody: themes, lessons, practice") : line.name
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Would come back: %1").arg(line.back)
        visible: line.back !== ""
    }
    Para {
        Layout.fillWidth: true
        color: Theme.danger
        text: qsTr("Would be lost: %1").arg(line.gone) + (line.lost.length > 0 ? "\n" + line.lost.map(one => "– " + one).join("\n") : "")
        visible: line.gone !== ""
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Says something else: %1").arg(line.other)
        visible: line.other !== ""
    }
}
