// A day as it is typed, and below it the day that was understood.
import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField field
    readonly property string first: field.value()
    readonly property string understood: understand(text)

    function understand(typed: string): string {
        return typed.trim() === "" ? "" : field.form.day(typed, field.modelData.ahead === true)
    }

    label: field.label
    name: field.name
    help: text.trim() === "" ? field.help : (understood === "" ? qsTr("This day is not understood: write it as 14/10/2025.") : Words.longDay(understood))
    text: /^\d{4}-\d\d-\d\d$/.test(first) ? Words.shortDay(first) : first
    onEdited: typed => line.field.give(line.understand(typed) || typed)
}
