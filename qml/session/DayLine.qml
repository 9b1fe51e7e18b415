// A day: typed as 14/10/2025, or moved with the arrow keys.
import QtQuick
import Aparte

TextLine {
    id: line

    required property NoteSheet sheet

    function take_in(): void {
        sheet.typeDay(text)
        text = Qt.binding(() => Words.shortDay(line.sheet.day))
    }

    label: qsTr("Day")
    text: Words.shortDay(sheet.day)
    onEdited: typed => { // a whole day counts at once, so that Ctrl+S right after the last digit saves it
        if (typed.length === 10)
            sheet.typeDay(typed)
    }
    onAccepted: take_in()
    input.onEditingFinished: take_in()
    input.Keys.onUpPressed: sheet.moveDay(1)
    input.Keys.onDownPressed: sheet.moveDay(-1)
}
