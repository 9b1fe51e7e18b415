import QtQuick
import QtQuick.Controls.Basic
import Aparte

ItemDelegate {
    id: row

    required property string modelData
    required property int index
    property string none

    text: modelData === "" ? none : modelData
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked()
    contentItem: Text {
        text: row.text
        font: row.font
        color: Theme.ink
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        color: row.highlighted ? Theme.wash : "transparent"
    }
}
