import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: hit

    required property int index
    required property string name
    required property string code
    required property string day
    readonly property string shown: Words.called(name, code)
    required property string kind
    required property string record
    required property bool draft
    readonly property SearchWords words: SearchWords {}
    // With somebody behind the coach, only what they typed themselves: around it a name may stand.
    readonly property string excerptBefore: Words.discreet ? "… " : before
    readonly property string excerptAfter: Words.discreet ? " …" : after
    readonly property string where: Words.together([shown, words.found(record, kind, field), Words.day(day), draft ? qsTr("draft") : ""], " · ")
    required property string field
    required property string before
    required property string match
    required property string after

    function plain(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    }

    width: ListView.view ? ListView.view.width - Theme.size(12) : 0
    padding: Theme.inner
    Accessible.name: Words.together([where, excerptBefore + match + excerptAfter], ", ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.hair

        Text {
            Layout.fillWidth: true
            text: hit.where
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text { // bold and underlined as well as coloured
            Layout.fillWidth: true
            text: hit.plain(hit.excerptBefore) + "<b><u>" + hit.plain(hit.match) + "</u></b>" + hit.plain(hit.excerptAfter)
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.lead
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: hit.hovered ? Theme.wash : "transparent"
        border.width: hit.visualFocus || (hit.ListView.isCurrentItem && hit.ListView.view.activeFocus) ? 2 : 0
        border.color: Theme.accent
    }
}
