// A heading, a paragraph, a bullet or a row of a paper, as it is read before it is saved. Positioned, not laid out: a layout for
// each line of a long paper goes round in circles.
pragma ComponentBehavior: Bound
import QtQuick
import Aparte

Column {
    id: block

    required property string kind
    required property string text
    required property var cells
    readonly property int shares: Math.max(1, cells.length + 1) // the first cell has two

    width: parent ? parent.width : 0
    topPadding: kind === "heading" ? Theme.room : Theme.near

    Heading {
        width: block.width
        text: block.text
        font.pixelSize: Theme.reading
        visible: block.kind === "heading"
    }
    Para {
        width: block.width
        text: block.kind === "bullet" ? "•  " + block.text : block.text
        visible: block.kind === "bullet" || block.kind === "paragraph"
    }
    Row {
        width: block.width
        visible: block.cells.length > 0

        Repeater {
            model: block.cells

            SheetCell {
                width: Math.floor(block.width / block.shares) * (index === 0 ? 2 : 1)
                head: block.kind === "head"
            }
        }
    }
    Rectangle {
        width: block.width
        height: 1
        color: Theme.line
        visible: block.cells.length > 0
    }
}
