// One day of a month: its number, and how many sessions and due dates lie on it. It names nobody.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: cell

    required property int index
    required property string day
    required property int held
    required property int planned
    required property int due
    required property bool late
    property string month
    property string today
    property bool chosen: false
    property bool focused: false
    readonly property bool inside: day.startsWith(month)
    readonly property string said: Words.together([Words.longDay(day), held > 0 ? qsTr("%n session(s) held", "", held) : "",
                                                   planned > 0 ? qsTr("%n session(s) planned", "", planned) : "",
                                                   due > 0 ? qsTr("%n due date(s)", "", due) : "", late ? qsTr("late") : ""], ", ")

    signal picked

    implicitHeight: Theme.size(52)
    radius: Theme.radius
    color: chosen ? Theme.wash : (inside ? Theme.sheet : "transparent")
    border.width: chosen && focused ? 2 : (inside || chosen ? 1 : 0)
    border.color: chosen ? Theme.accent : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: said
    Accessible.selected: chosen
    Accessible.onPressAction: picked()

    TapHandler {
        onTapped: cell.picked()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.tight
        spacing: 0

        Text {
            Layout.alignment: Qt.AlignHCenter
            text: Number(cell.day.slice(8))
            color: cell.day === cell.today ? Theme.accent : (cell.inside ? Theme.ink : Theme.soft)
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            font.weight: cell.day === cell.today ? Font.Bold : Font.Normal
            font.underline: cell.day === cell.today
            Accessible.ignored: true
        }
        Row { // the same as the words: round and full, held; round and open, planned; square, due
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.tight

            MonthMark {
                count: cell.held
            }
            MonthMark {
                count: cell.planned
                open: true
            }
            MonthMark {
                count: cell.due
                square: true
                alarming: cell.late
            }
        }
    }
}
