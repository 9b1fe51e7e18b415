// A number, with a comma or a point. What is no number is said so, and kept as it was typed.
import QtQuick
import Aparte

TextLine {
    id: line

    property string first
    property string remark
    readonly property bool wrong: text.trim() !== "" && isNaN(read(text))

    signal given(var number)

    function read(typed: string): real {
        return Number(typed.trim().replace(/\s/g, "").replace(",", "."))
    }

    text: Words.language === "en" ? first : first.replace(".", ",")
    help: wrong ? qsTr("This is not a number.") : remark
    onEdited: typed => given(typed.trim() === "" ? null : (isNaN(read(typed)) ? typed : read(typed)))
}
