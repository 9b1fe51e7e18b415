// Ctrl+K: a field, and what it leads to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

Popup {
    id: popup

    required property GoTo goTo

    readonly property var words: [
        { kind: "place", id: "today", name: qsTr("Today") },
        { kind: "place", id: "people", name: qsTr("People") },
        { kind: "place", id: "lessons", name: qsTr("Lessons") },
        { kind: "place", id: "practice", name: qsTr("Practice") },
        { kind: "place", id: "organisations", name: qsTr("Organisations") },
        { kind: "place", id: "calendar", name: qsTr("Calendar") },
        { kind: "place", id: "retention", name: qsTr("What is no longer needed") },
        { kind: "place", id: "settings", name: qsTr("Settings") },
        { kind: "place", id: "help", name: qsTr("Help") },
        { kind: "command", id: "search", name: qsTr("Search everywhere") },
        { kind: "command", id: "note", name: qsTr("New note") },
        { kind: "command", id: "exchange", name: qsTr("New exchange") },
        { kind: "command", id: "mission", name: qsTr("New mission") },
        { kind: "command", id: "person", name: qsTr("Add a person") },
        { kind: "command", id: "lock", name: qsTr("Lock") }
    ]

    // Of the line that Enter leads to; the keyboard stays in the field, so that no screen reader comes upon it by itself.
    readonly property DestinationLine now: list.currentItem as DestinationLine
    readonly property string heard: goTo.count === 0 ? qsTr("Nothing found") : now ? qsTr("%1, %2 of %3").arg(now.said).arg(goTo.current + 1).arg(goTo.count) : ""

    function move(rows: int): void {
        goTo.move(rows)
        rest.stop()
        news.words = heard
    }

    x: (parent.width - width) / 2
    y: Theme.size(80)
    width: Math.min(parent.width - Theme.wide * 2, Theme.size(520))
    height: Math.min(parent.height - Theme.size(120), Theme.size(440))
    modal: true
    focus: true
    padding: Theme.room
    onAboutToShow: goTo.open(words)
    onOpened: field.take()
    onAboutToHide: {
        rest.stop()
        goTo.close()
        news.words = ""
    }
    background: Rectangle {
        color: Theme.sheet
        radius: Theme.radius
        border.color: Theme.edge
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TextLine {
            id: field

            Layout.fillWidth: true
            name: qsTr("Go to")
            placeholder: qsTr("A person, a place, a command")
            text: popup.goTo.text
            onEdited: text => {
                popup.goTo.text = text
                rest.restart()
            }
            onAccepted: popup.goTo.chooseCurrent()
            input.Keys.onDownPressed: popup.move(1)
            input.Keys.onUpPressed: popup.move(-1)
        }
        Para {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("Nothing found")
            visible: popup.goTo.count === 0
        }
        Roll {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Destinations")
            rows: popup.goTo.destinations
            leaving: false
            activeFocusOnTab: false
            currentIndex: popup.goTo.current
            delegate: DestinationLine {
                chosen: popup.goTo.current === index
                onClicked: popup.goTo.choose(index)
            }

            Announcement {
                id: news
            }
        }
    }
    Timer { // letters are heard first, one by one
        id: rest

        interval: 600
        onTriggered: news.words = popup.heard
    }
    Connections {
        function onClosed() {
            popup.close()
        }

        target: popup.goTo
    }
}
