// What the text guard says of what is written: each finding with its words and its reason; never that it is anonymous.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: guard

    required property LessonReading vm
    property bool leaving: false
    property bool something: false // is written

    spacing: Theme.tight

    Notice {
        trouble: guard.vm.trouble
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        visible: guard.something
        text: !guard.vm.read ? qsTr("Looking for clues…")
            : guard.vm.blocked ? qsTr("Something here could tell who it is about: as it stands, no report takes this lesson.")
            : guard.vm.needsJustification ? qsTr("Something here may be a clue: change it, or write below why it is none.")
            : qsTr("No clue found. That is not a promise: read it once more as a colleague would.")
    }
    Repeater {
        model: guard.leaving || !guard.something ? null : guard.vm.findings

        GuardFinding {}
    }
}
