// A passage of the guide: a heading, some words, a line of a list, a step, a remark, a picture.
import QtQuick
import QtQuick.Layouts
import Aparte

Item {
    id: passage

    required property var modelData
    readonly property string kind: modelData.kind
    readonly property bool listed: kind === "item" || kind === "step"

    implicitHeight: kind === "picture" ? frame.height : row.implicitHeight + (kind === "remark" ? Theme.gap * 2 : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.wash
        radius: Theme.radius
        visible: passage.kind === "remark"
    }
    RowLayout {
        id: row

        x: passage.listed ? Theme.room : passage.kind === "remark" ? Theme.size(12) : 0
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x * (passage.kind === "remark" ? 2 : 1)
        spacing: Theme.gap
        visible: passage.kind !== "picture"

        Text {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.size(16)
            text: passage.kind === "step" ? qsTr("%1.").arg(passage.modelData.number) : "•"
            color: Theme.soft
            font: words.font
            lineHeight: words.lineHeight
            visible: passage.listed
            Accessible.ignored: true
        }
        Text {
            id: words

            Layout.fillWidth: true
            text: passage.modelData.text
            textFormat: Text.StyledText
            color: Theme.ink
            font.family: Theme.plain
            font.pixelSize: passage.kind === "heading" ? Theme.reading : Theme.normal
            font.weight: passage.kind === "heading" ? Font.DemiBold : Font.Normal
            lineHeight: passage.kind === "heading" ? 1 : 1.35
            wrapMode: Text.Wrap
            Accessible.role: passage.kind === "heading" ? Accessible.Heading : Accessible.StaticText
            Accessible.name: (passage.kind === "step" ? passage.modelData.number + ". " : "") + passage.modelData.plain
        }
    }
    Rectangle {
        id: frame

        readonly property real shown: Math.min(passage.width, Theme.size(620))

        width: shown
        height: picture.status === Image.Ready ? shown * picture.implicitHeight / Math.max(1, picture.implicitWidth) + 2 : Theme.size(320)
        color: "transparent"
        border.color: Theme.line
        visible: passage.kind === "picture"
        Accessible.role: Accessible.Graphic
        Accessible.name: passage.modelData.plain

        Image {
            id: picture

            anchors.fill: parent
            anchors.margins: 1
            source: passage.modelData.picture
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            smooth: true
            mipmap: true
        }
    }
}
