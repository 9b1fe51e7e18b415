// A number, with a comma or a point. What is no number is said so, and kept as it was typed.
import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField asked
    readonly property string first: String(asked.value())
    readonly property bool wrong: text.trim() !== "" && isNaN(read(text))

    function read(typed) {
        return Number(typed.trim().split(" ").join("").replace(",", "."))
    }

    function take(typed) {
        if (typed.trim() === "" || isNaN(read(typed)))
            asked.give(typed.trim())
        else
            asked.give(read(typed))
    }

    label: asked.label
    name: asked.name
    help: wrong ? qsTr("This is not a number.") : asked.help
    text: Words.language === "en" ? first : first.replace(".", ",")
    onEdited: typed => line.take(typed)
}
