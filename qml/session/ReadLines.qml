// A text as it reads: headings as headings, boxes that can be ticked.
pragma ComponentBehavior: Bound
import QtQuick
import Aparte

Column {
    id: page

    required property NotePen pen
    property bool shown: false
    property bool readOnly: false
    property string name

    function look(): void {
        lines.model = shown ? pen.lines() : []
    }

    spacing: Theme.near
    onShownChanged: look()
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Para {
        width: page.width
        visible: lines.count === 0 || (lines.count === 1 && lines.model[0].kind === "blank")
        quiet: true
        text: qsTr("Nothing is written here.")
    }
    Repeater {
        id: lines

        ReadLine {
            width: page.width
            readOnly: page.readOnly
            onTicked: {
                page.pen.tick(modelData.at)
                page.look()
            }
        }
    }
}
