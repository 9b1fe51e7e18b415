// One line of a text as it reads.
import QtQuick
import Aparte

Item {
    id: line

    required property var modelData
    property bool readOnly: false
    readonly property string kind: modelData.kind
    readonly property bool listed: kind === "bullet" || kind === "number"
    readonly property real inset: modelData.level * Theme.wide

    signal ticked

    implicitHeight: kind === "blank" ? Theme.inner : kind === "rule" ? Theme.wide : kind === "box" ? box.implicitHeight : words.implicitHeight

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.line
        visible: line.kind === "rule"
    }
    Rectangle {
        width: Theme.hair
        height: parent.height
        color: Theme.edge
        visible: line.kind === "quote"
    }
    Para {
        x: line.inset
        visible: line.listed
        font.family: Theme.book
        font.pixelSize: Theme.reading
        text: line.kind === "number" ? line.modelData.sign : "•"
        Accessible.ignored: true
    }
    Tick {
        id: box

        x: line.inset
        width: parent.width - x
        visible: line.kind === "box"
        enabled: !line.readOnly
        font.family: Theme.book
        font.pixelSize: Theme.reading
        text: line.modelData.plain
        checked: line.modelData.done
        onToggled: line.ticked()
    }
    Text {
        id: words

        x: line.listed ? line.inset + Theme.wide : line.kind === "quote" ? Theme.room : 0
        width: parent.width - x
        visible: line.kind !== "box" && line.kind !== "rule" && line.kind !== "blank"
        color: line.kind === "quote" ? Theme.soft : Theme.ink
        font.family: Theme.book
        font.pixelSize: line.kind === "heading" ? (line.modelData.level === 1 ? Theme.brand : line.modelData.level === 2 ? Theme.title : Theme.reading) : Theme.reading
        font.weight: line.kind === "heading" ? Font.DemiBold : Font.Normal
        lineHeight: 1.25
        wrapMode: Text.Wrap
        textFormat: Text.StyledText
        text: line.modelData.rich
        Accessible.role: line.kind === "heading" ? Accessible.Heading : Accessible.StaticText
        Accessible.name: line.modelData.plain
    }
}
