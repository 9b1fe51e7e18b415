// What lies on a day: a session of somebody, or something due.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string what
    required property string kind
    required property string status
    required property string name
    required property string code
    required property string day
    required property string since
    required property var words
    required property int count
    required property bool late
    property DueWords due
    readonly property bool isSession: what === "session"
    readonly property string shown: Words.called(name, code)
    readonly property string said: isSession ? Words.became(kind, status) : due.line(what, count, day, since, words, late)

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.name: Words.together([shown, said], ": ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        MonthMark {
            Layout.preferredWidth: Theme.size(12)
            count: 1
            open: line.isSession && line.status !== "held"
            square: !line.isSession
            alarming: line.late
        }
        ColumnLayout {
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: line.shown === "" ? line.said : line.shown
                color: Theme.ink
                font.family: Theme.book
                font.pixelSize: Theme.lead
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: line.said
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.normal
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                visible: line.shown !== ""
                Accessible.ignored: true
            }
        }
    }
    background: RowGround {
        hovered: line.hovered
        focused: line.visualFocus
    }
}
