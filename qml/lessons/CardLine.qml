import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: card

    required property int index
    required property string fr
    required property string en
    required property int behind
    readonly property string standing: qsTr("%n person(s) behind it", "", behind)

    Layout.fillWidth: true
    padding: Theme.room
    Accessible.name: Words.either(fr, en)
    Accessible.description: standing
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            text: Words.either(card.fr, card.en)
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.lead
            lineHeight: 1.15
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: card.standing
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.tiny
            Accessible.ignored: true
        }
    }
    background: RowGround {
        hovered: card.hovered
        focused: card.visualFocus
    }
}
