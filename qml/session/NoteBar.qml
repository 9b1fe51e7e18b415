// Above a note: whose, when, what state it is in.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: bar

    required property NoteSheet sheet
    property bool readOnly: false
    property bool detailsShown: false
    property bool low: false // the window
    readonly property bool broad: width > Theme.size(720)
    readonly property bool folded: low && !broad // one line: what belongs to the note's page scrolls with it
    readonly property string state: {
        switch (sheet.state) {
        case "fresh": return qsTr("New note")
        case "typing": return qsTr("Typing…")
        case "draft": return sheet.time === "" ? qsTr("Draft kept") : qsTr("Draft kept %1").arg(sheet.time)
        case "saving": return qsTr("Saving…")
        case "saved": return qsTr("Saved %1").arg(sheet.time)
        case "failed": return qsTr("Not saved: in memory only")
        }
        return qsTr("Saved")
    }

    signal backWanted
    signal detailsWanted

    implicitHeight: grid.implicitHeight + Theme.gap * 2
    color: Theme.paper

    Announcement {
        words: bar.sheet.state === "saved" || bar.sheet.state === "failed" ? bar.state : ""
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.room
        anchors.rightMargin: Theme.room
        columns: bar.broad || bar.folded ? 3 : 1
        columnSpacing: bar.folded ? Theme.gap : Theme.room
        rowSpacing: 0

        QuietButton {
            Layout.leftMargin: -Theme.gap
            bare: true
            text: qsTr("← Back")
            visible: bar.broad || bar.folded
            Accessible.name: qsTr("Back")
            onClicked: bar.backWanted()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: Words.called(bar.sheet.personName, bar.sheet.personCode)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Para {
                Layout.fillWidth: true
                quiet: true
                font.pixelSize: Theme.tiny
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                visible: !bar.folded
                text: Words.together([Words.kind(bar.sheet.kind), Words.longDay(bar.sheet.day)], " · ")
            }
            Para {
                Layout.fillWidth: true
                quiet: bar.sheet.state !== "failed"
                font.weight: bar.sheet.state === "failed" ? Font.DemiBold : Font.Normal
                font.pixelSize: Theme.tiny
                visible: bar.folded
                text: bar.state
                Accessible.name: qsTr("State of the note: %1").arg(text)
            }
        }
        Flow {
            id: deeds

            // A flow does not ask for the width of a line by itself.
            readonly property real line: stateWord.implicitWidth + detailsButton.implicitWidth + saveButton.implicitWidth + spacing * 2

            Layout.fillWidth: !bar.broad && !bar.folded
            Layout.preferredWidth: bar.broad ? Math.ceil(line) + 1 : bar.folded ? saveButton.implicitWidth : -1
            spacing: Theme.gap

            QuietButton {
                bare: true
                text: qsTr("← Back")
                visible: !bar.broad && !bar.folded
                Accessible.name: qsTr("Back")
                onClicked: bar.backWanted()
            }
            Para {
                id: stateWord

                height: Theme.target
                visible: !bar.folded
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                quiet: bar.sheet.state !== "failed"
                font.weight: bar.sheet.state === "failed" ? Font.DemiBold : Font.Normal
                font.pixelSize: Theme.tiny
                text: bar.state
                Accessible.name: qsTr("State of the note: %1").arg(text)
            }
            QuietButton {
                id: detailsButton

                visible: !bar.folded
                text: bar.detailsShown ? qsTr("Hide details") : qsTr("Details")
                onClicked: bar.detailsWanted()
            }
            MainButton {
                id: saveButton

                text: qsTr("Save")
                enabled: !bar.readOnly
                onClicked: bar.sheet.save()
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
