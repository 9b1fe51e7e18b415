// A day as it is typed, and below it the day that was understood.
import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField asked
    readonly property string first: asked.value()
    readonly property string understood: understand(text)

    function understand(typed) {
        return typed.trim() === "" ? "" : asked.form.day(typed, asked.modelData.ahead === true)
    }

    label: asked.label
    name: asked.name
    help: text.trim() === "" ? asked.help : (understood === "" ? qsTr("This day is not understood: write it as 14/10/2025.") : Words.longDay(understood))
    text: first.length === 10 && first.split("-").length === 3 ? Words.shortDay(first) : first
    onEdited: typed => {
        const iso = line.understand(typed)
        line.asked.give(iso === "" ? typed : iso)
    }
}
