import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string kind
    required property string name
    required property string code
    readonly property string shown: Words.discreet && code !== "" ? code : name
    readonly property string what: kind === "person" ? qsTr("person") : (kind === "place" ? qsTr("place") : qsTr("command"))
    readonly property string said: Words.together([shown, what], ", ")
    property bool chosen: false

    width: ListView.view ? ListView.view.width - Theme.size(12) : 0
    padding: Theme.gap
    focusPolicy: Qt.NoFocus
    Accessible.name: said
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    contentItem: RowLayout {
        Text {
            Layout.fillWidth: true
            text: line.shown
            color: Theme.ink
            font.family: line.kind === "person" ? Theme.book : Theme.plain
            font.pixelSize: Theme.lead
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            text: line.what
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: line.chosen || line.hovered ? Theme.wash : "transparent"

        Rectangle {
            width: 3
            height: parent.height
            radius: 2
            color: Theme.accent
            visible: line.chosen
        }
    }
}
