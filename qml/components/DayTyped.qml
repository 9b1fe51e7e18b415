// A day: typed as 14/10/2025. Whoever shows it understands what was typed and gives it back as ISO.
import QtQuick
import Aparte

TextLine {
    id: field

    property string day // ISO; empty: none

    signal typed(string text)

    function take_in(): void {
        typed(text)
        text = Qt.binding(() => Words.shortDay(field.day))
    }

    text: Words.shortDay(day)
    onEdited: text => { // a whole day counts at once
        if (text.length === 10)
            typed(text)
    }
    onAccepted: take_in()
    input.onEditingFinished: take_in()
}
