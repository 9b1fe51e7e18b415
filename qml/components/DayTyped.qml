// A day: typed as 14/10/2025. Whoever shows it understands what was typed and gives it back as ISO.
import QtQuick
import Aparte

TextLine {
    id: field

    property string day // ISO; empty: none

    signal typed(string text)

    // The same day, written in another way: 3/9/25.
    function isThatDay(text: string): bool {
        const parts = text.split(/\D+/).map(Number)
        const known = Words.moment(day)
        return text === day || parts[0] === known.getDate() && (parts.length < 2 || parts[1] === known.getMonth() + 1)
                               && (parts.length < 3 || parts[2] % 100 === known.getFullYear() % 100)
    }
    function take_in(): void {
        const before = day
        const said = text
        if (said === Words.shortDay(day)) // the Enter key and leaving the field both come here
            return
        typed(said)
        error = said === "" || day !== before || isThatDay(said) ? "" : qsTr("“%1” is not understood as a day: write it as 14/10/2025.").arg(said)
        text = Qt.binding(() => Words.shortDay(field.day))
    }

    text: Words.shortDay(day)
    onEdited: text => { // a whole day counts at once
        error = ""
        if (text.length === 10)
            typed(text)
    }
    onAccepted: take_in()
    input.onEditingFinished: take_in()
}
