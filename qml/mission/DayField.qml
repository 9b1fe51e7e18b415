// A day as it is typed, and below it the day that was understood.
import QtQuick
import Aparte

TextLine {
    id: line

    required property PartForm form
    property string first // ISO
    property string remark
    property bool ahead: false
    readonly property string understood: text.trim() === "" ? "" : form.day(text, ahead)

    signal given(string iso)

    help: text.trim() === "" ? remark : (understood === "" ? qsTr("This day is not understood: write it as 14/10/2025.") : Words.longDay(understood))
    text: /^\d{4}-\d\d-\d\d$/.test(first) ? Words.shortDay(first) : first
    onEdited: typed => given(typed.trim() === "" ? "" : form.day(typed, ahead) || typed)
}
