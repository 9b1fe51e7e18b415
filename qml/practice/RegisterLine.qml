import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string kind
    required property string day
    required property int minutes
    required property string whom
    required property string note
    required property bool waits
    required property string settledDay
    readonly property string state: waits ? PracticeWords.waiting(kind)
                                          : settledDay !== "" ? PracticeWords.settled(kind, settledDay) : ""
    readonly property string what: Words.together([PracticeWords.kind(kind), minutes > 0 ? PracticeWords.hours(minutes) : "", whom], " · ")

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.name: what
    Accessible.description: Words.together([Words.day(day), state, note], ". ")
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.tight

        RowLayout {
            spacing: Theme.room

            Text {
                Layout.fillWidth: true
                text: line.what
                color: Theme.ink
                font.family: Theme.plain
                font.pixelSize: Theme.normal
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.alignment: Qt.AlignTop
                text: Words.day(line.day)
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.tiny
                Accessible.ignored: true
            }
        }
        Text {
            Layout.fillWidth: true
            text: line.note
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.lead
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            textFormat: Text.PlainText
            visible: text !== ""
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: line.waits ? "● " + line.state : line.state
            color: line.waits ? Theme.danger : Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            font.weight: line.waits ? Font.DemiBold : Font.Normal
            visible: line.state !== ""
            Accessible.ignored: true
        }
    }
    background: RowGround {
        hovered: line.hovered
        focused: line.visualFocus
    }
}
