import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: words

    required property string heading
    required property string details
    required property string opening
    required property bool unwritten

    spacing: Theme.hair

    Text {
        Layout.fillWidth: true
        text: words.heading
        color: Theme.ink
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Text {
        Layout.fillWidth: true
        text: words.unwritten ? qsTr("No note yet") : words.opening
        color: words.unwritten ? Theme.soft : Theme.ink
        font.family: Theme.book
        font.italic: words.unwritten
        font.pixelSize: Theme.lead
        maximumLineCount: 2
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        textFormat: Text.PlainText
        visible: text !== ""
        Accessible.ignored: true
    }
    Text {
        Layout.fillWidth: true
        text: words.details
        color: Theme.soft
        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        elide: Text.ElideRight
        textFormat: Text.PlainText
        visible: text !== ""
        Accessible.ignored: true
    }
}
