import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string name
    required property string code
    required property var clocks
    required property bool all
    readonly property DueWords words: DueWords {}
    readonly property string shown: Words.discreet ? code : Words.together([name, code], " · ")
    readonly property string said: clocks.map(clock => Words.headed((clock.due ? qsTr("%1: no longer needed since %2") : qsTr("%1: needed until %2"))
                                                  .arg(words.clock(clock.what)).arg(Words.day(clock.day)))).join("\n")
    readonly property string advice: all ? qsTr("Nothing about this person is needed any more: they can be erased.")
                                         : qsTr("Something is still needed.")

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.name: shown + ": " + advice
    Accessible.description: said
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            text: line.shown
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.reading
            elide: Text.ElideRight
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
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: line.advice
            color: Theme.ink
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            font.weight: line.all ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: RowGround {
        hovered: line.hovered
        focused: line.visualFocus
    }
}
