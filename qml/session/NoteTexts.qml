// The texts of a note. They are filled once, when the note is opened, and belong to it until it is closed.
import QtQuick
import Aparte

Column {
    id: texts

    required property NoteSheet sheet
    property bool readOnly: false
    property bool reading: false
    readonly property bool finished: sheet.closedOn !== ""
    readonly property Item first: brought.area
    readonly property bool empty: brought.area.length === 0
    readonly property NoteText inHand: amendment.area.activeFocus || (finished && !hypotheses.area.activeFocus) ? amendment : hypotheses.area.activeFocus ? hypotheses : brought

    signal moved(Item item)
    signal dictionaryWanted

    function begin(): void {
        brought.begin(sheet.firstText)
        hypotheses.begin(sheet.firstHypotheses)
        amendment.begin(sheet.firstAmendment)
        if (finished)
            sheet.attach(brought.area.textDocument, hypotheses.area.textDocument, amendment.area.textDocument)
        else
            sheet.attach(brought.area.textDocument, hypotheses.area.textDocument)
        for (const part of [brought, hypotheses, amendment])
            part.attach()
    }
    function take(): void {
        if (!reading)
            inHand.area.forceActiveFocus()
    }
    function bring(note: string, guesses: string): void {
        hypotheses.pen.replaceAll(guesses)
        brought.pen.replaceAll(note)
    }
    function correctNext(): string {
        for (const part of [inHand, brought, hypotheses])
            if (!part.reading) {
                const said = part.correctNext()
                if (said !== "none")
                    return said
            }
        return "none"
    }

    spacing: Theme.gap

    NoteText {
        id: brought

        width: texts.width
        sheet: texts.sheet
        name: qsTr("What was brought and decided")
        placeholder: qsTr("In the person’s words…")
        readOnly: texts.readOnly || texts.finished
        reading: texts.reading || texts.finished
        onMoved: item => texts.moved(item)
        onDictionaryWanted: texts.dictionaryWanted()
    }
    NoteText {
        id: amendment

        width: texts.width
        topPadding: Theme.gap
        visible: texts.finished && !texts.readOnly
        sheet: texts.sheet
        name: qsTr("Amendment of %1").arg(Words.longDay(Qt.formatDate(new Date(), "yyyy-MM-dd")))
        placeholder: qsTr("What is to be added to this closed note…")
        readOnly: texts.readOnly
        onMoved: item => texts.moved(item)
        onDictionaryWanted: texts.dictionaryWanted()
    }
    Item {
        width: texts.width
        height: Theme.room + Theme.gap

        Rectangle {
            y: Theme.room
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    NoteText {
        id: hypotheses

        width: texts.width
        sheet: texts.sheet
        name: qsTr("My hypotheses, kept apart")
        placeholder: qsTr("What I wonder about…")
        area.font.italic: true
        readOnly: texts.readOnly || texts.finished
        reading: texts.reading || texts.finished
        onMoved: item => texts.moved(item)
        onDictionaryWanted: texts.dictionaryWanted()
    }
    Connections {
        function onMatchWanted(field, words) {
            const part = field === "hypotheses" ? hypotheses : brought
            const start = texts.sheet.placeOf(field, words)
            part.area.forceActiveFocus()
            if (start >= 0)
                part.area.select(start, start + words.length)
        }

        target: texts.sheet
    }
}
