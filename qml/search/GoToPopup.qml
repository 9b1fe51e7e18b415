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

    x: (parent.width - width) / 2
    y: Theme.size(80)
    width: Math.min(parent.width - Theme.wide * 2, Theme.size(520))
    height: Math.min(parent.height - Theme.size(120), Theme.size(440))
    modal: true
    focus: true
    padding: Theme.room
    onAboutToShow: goTo.open(words)
    onOpened: field.take()
    onAboutToHide: goTo.close()
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
            onEdited: text => popup.goTo.text = text
            onAccepted: popup.goTo.chooseCurrent()
            input.Keys.onDownPressed: popup.goTo.move(1)
            input.Keys.onUpPressed: popup.goTo.move(-1)
        }
        Roll {
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
        }
    }
    Connections {
        function onClosed() {
            popup.close()
        }

        target: popup.goTo
    }
}
