// The earlier versions of a note beside what is on the screen; one can be brought back, as a new one.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: panel

    required property NoteSheet sheet
    required property NoteTexts texts
    property bool readOnly: false
    readonly property NoteHistory history: sheet.history
    property int at: 0
    // Anew when they are read, and with each state of the note.
    readonly property string thenNote: history.moments.length > at ? history.noteOf(at) : ""
    readonly property string thenGuesses: history.moments.length > at ? history.hypothesesOf(at) : ""
    readonly property string nowNote: visible && sheet.state !== "" ? sheet.textNow("note") : ""
    readonly property string nowGuesses: visible && sheet.state !== "" ? sheet.textNow("hypotheses") : ""

    function called(moment: string): string {
        return moment === "" ? qsTr("Before versions had a day") : qsTr("Until %1, %2").arg(Words.day(moment.slice(0, 10))).arg(moment.slice(11))
    }

    padding: Theme.room
    spacing: Theme.inner
    onVisibleChanged: if (visible) history.load()

    Notice {
        trouble: panel.history.trouble
    }
    Para {
        Layout.fillWidth: true
        visible: panel.history.read && panel.history.moments.length === 0
        text: qsTr("This note has no earlier version: one is kept each time a saved note is saved again with another text.")
    }
    Choice {
        Layout.fillWidth: true
        visible: panel.history.moments.length > 0
        label: qsTr("Earlier version")
        options: Array.from(panel.history.moments).map(moment => panel.called(moment))
        at: panel.at
        onChosen: place => panel.at = place
    }
    Para {
        Layout.fillWidth: true
        visible: panel.history.moments.length > 0
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("Struck out: only in that version. Underlined: only in what is on the screen.")
    }
    Compared {
        Layout.fillWidth: true
        visible: panel.history.moments.length > 0
        text: panel.visible ? panel.history.compared(panel.thenNote, panel.nowNote) : ""
    }
    Compared {
        Layout.fillWidth: true
        visible: panel.history.moments.length > 0 && text !== ""
        text: panel.visible ? panel.history.compared(panel.thenGuesses, panel.nowGuesses) : ""
    }
    QuietButton {
        text: qsTr("Bring this version back as a new one")
        visible: panel.history.moments.length > 0 && !panel.readOnly && panel.sheet.closedOn === ""
        onClicked: {
            panel.sheet.save() // what is not saved yet becomes a version too, instead of living on in undo only
            panel.texts.bring(panel.thenNote, panel.thenGuesses)
            panel.sheet.save()
        }
    }
    Connections {
        function onStateChanged() {
            if (panel.visible && panel.sheet.state === "saved")
                panel.history.load()
        }

        target: panel.sheet
    }
}
