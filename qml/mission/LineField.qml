import QtQuick
import Aparte

TextLine {
    id: line

    required property PartField asked

    label: asked.label
    name: asked.name
    help: asked.help
    text: String(asked.value())
    onEdited: typed => line.asked.give(typed)
}
