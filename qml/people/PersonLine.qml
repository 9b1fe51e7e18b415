import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string name
    required property string code
    required property string initials
    required property bool group
    required property string organisation
    required property string unit
    required property string stage
    required property int sessions
    required property string last
    required property string next
    required property int requests
    readonly property string shown: Words.discreet ? code : name
    readonly property bool narrow: width < Theme.size(560)
    readonly property string belongs: Words.together([group ? qsTr("Group") : "", organisation, unit], " · ")
    readonly property string count: qsTr("%n session(s)", "", sessions) + (last === "" ? "" : qsTr(", last on %1").arg(Words.day(last)))

    width: ListView.view ? ListView.view.width - Theme.size(12) : 0
    padding: Theme.inner
    Accessible.name: shown
    Accessible.description: Words.together([belongs, Words.stage(stage), count], ", ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        Initials {
            letters: Words.discreet ? "·" : line.initials
            group: line.group
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 0

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
                text: line.narrow ? Words.stage(line.stage) : line.belongs
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.tiny
                elide: Text.ElideRight
                textFormat: Text.PlainText
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        StageWords {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            stage: line.stage
            under: line.count
            visible: !line.narrow
        }
    }
    background: RowGround {
        hovered: line.hovered
        focused: line.visualFocus || (line.ListView.isCurrentItem && line.ListView.view.activeFocus)
    }
}
