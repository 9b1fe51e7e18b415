// One thing worth knowing about the place one is in. Read once, it goes away and stays away.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: strip

    required property Preferences preferences
    required property string place
    property bool roomy: true // else the page needs the room itself
    readonly property var tips: [
        { code: "saving", place: "writing", words: qsTr("Nothing you type gets lost: a draft is kept, sealed, two seconds after your last key. Ctrl+S saves the note itself.") },
        { code: "go-to", place: "today", words: qsTr("Ctrl+K, then a few letters: that is the short way to any person, page or command.") },
        { code: "discreet", place: "people", words: qsTr("Somebody behind you? Ctrl+Shift+H shows codes instead of names, everywhere.") },
        { code: "help", place: "person", words: qsTr("F1 explains the page you are on, in a short chapter.") },
        { code: "general", place: "lessons", words: qsTr("Try it with the example journal first: a published report cannot be taken back.") }
    ]
    readonly property var seen: preferences.tipsSeen
    readonly property var tip: seen.includes("all") ? undefined : tips.find(one => one.place === place && !seen.includes(one.code))

    implicitHeight: row.implicitHeight + Theme.gap * 2
    color: Theme.wash
    visible: roomy && tip !== undefined
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tip")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.room
        spacing: Theme.gap

        Para {
            Layout.fillWidth: true
            text: strip.tip?.words ?? ""
        }
        QuietButton {
            text: qsTr("Got it")
            onClicked: strip.preferences.seeTip(strip.tip.code)
        }
        QuietButton {
            bare: true
            text: qsTr("No more tips")
            visible: strip.width > Theme.size(560)
            onClicked: strip.preferences.seeTip("all")
        }
    }
}
