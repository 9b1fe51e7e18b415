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
    readonly property var now: look(visible, sheet.state)

    readonly property var then: lookBack(at, history.moments)

    function lookBack(row: int, known: var): var { // anew when they are read
        return known.length > row ? { note: history.noteOf(row), hypotheses: history.hypothesesOf(row) } : { note: "", hypotheses: "" }
    }
    function look(seen: bool, state: string): var { // anew with each state of the note
        return seen ? { note: sheet.textNow("note"), hypotheses: sheet.textNow("hypotheses") } : { note: "", hypotheses: "" }
    }

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
        text: panel.visible ? panel.history.compared(panel.then.note, panel.now.note) : ""
    }
    Compared {
        Layout.fillWidth: true
        visible: panel.history.moments.length > 0 && text !== ""
        text: panel.visible ? panel.history.compared(panel.then.hypotheses, panel.now.hypotheses) : ""
    }
    QuietButton {
        text: qsTr("Bring this version back as a new one")
        visible: panel.history.moments.length > 0 && !panel.readOnly && panel.sheet.closedOn === ""
        onClicked: {
            panel.texts.bring(panel.then.note, panel.then.hypotheses)
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
