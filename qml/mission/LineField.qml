import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField field

    label: field.label
    name: field.name
    help: field.help
    text: String(field.value())
    onEdited: typed => line.field.give(typed)
}
