// Who is in, who waits and why: names, for the coach's screen only.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: people

    required property ReportBuilder vm
    readonly property var counted: vm.answered ? vm.who("counted", Words.discreet) : []
    readonly property var waiting: vm.answered ? vm.who("waits", Words.discreet) : []
    readonly property var asked: vm.answered ? vm.who("asked", Words.discreet) : []
    readonly property var unseen: vm.answered ? vm.who("unseen", Words.discreet) : []

    padding: Theme.room
    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: qsTr("Who is counted")
        font.pixelSize: Theme.normal
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("These names stay on this screen: no file has them.")
        visible: !Words.discreet
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("✓ Counted (%1): %2").arg(people.counted.length).arg(people.counted.join(", "))
        visible: people.counted.length > 0
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("… Waiting (%1): %2").arg(people.waiting.length).arg(people.waiting.join(", "))
        visible: people.waiting.length > 0
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("They came or left since an earlier report and are still too few to be counted together. They will be, once enough others have joined them. Who waits is drawn once, before anything is counted.")
        visible: people.waiting.length > 0
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("? To be answered in their form (%1): %2").arg(people.asked.length).arg(people.asked.join(", "))
        visible: people.asked.length > 0
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("They came in from a file after somebody was erased and a report had left. Nobody counts them before their form says whether they were accompanied before.")
        visible: people.asked.length > 0
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("– Not seen in this period (%1): %2").arg(people.unseen.length).arg(people.unseen.join(", "))
        visible: people.unseen.length > 0
    }
}
