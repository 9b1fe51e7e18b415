// A number, with a comma or a point. What is no number is said so, and kept as it was typed.
import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField field
    readonly property string first: String(field.value())
    readonly property bool wrong: text.trim() !== "" && isNaN(read(text))

    function read(typed: string): real {
        return Number(typed.trim().replace(/\s/g, "").replace(",", "."))
    }

    label: field.label
    name: field.name
    help: wrong ? qsTr("This is not a number.") : field.help
    text: Words.language === "en" ? first : first.replace(".", ",")
    onEdited: typed => line.field.give(typed.trim() === "" ? null : (isNaN(line.read(typed)) ? typed : line.read(typed)))
}
