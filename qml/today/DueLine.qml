import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: due

    required property int index
    required property string kind
    required property string name
    required property string day
    required property string since
    required property var what
    required property int count
    required property bool late
    required property bool sum
    property DueWords words
    readonly property string said: sum ? words.sum(kind, count) + (late ? qsTr(", late") : "")
                                       : words.line(kind, count, day, since, what, late)

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.name: Words.together([name, said], ": ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        Text {
            Layout.preferredWidth: Theme.size(24)
            text: due.words.sign(due.kind)
            color: Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: due.name === "" ? due.said : due.name
                color: Theme.ink
                font.family: Theme.book
                font.pixelSize: Theme.reading
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: due.said
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.normal
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                visible: due.name !== ""
                Accessible.ignored: true
            }
        }
    }
    background: RowGround {
        hovered: due.hovered
        focused: due.visualFocus
    }
}
