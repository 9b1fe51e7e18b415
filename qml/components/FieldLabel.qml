// What a field is for, above it. The field itself carries the accessible name.
import QtQuick
import QtQuick.Layouts
import Aparte

Text {
    Layout.fillWidth: true
    color: Theme.soft
    font.family: Theme.plain
    font.pixelSize: Theme.tiny
    font.weight: Font.Medium
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    visible: text !== ""
    Accessible.ignored: true
}
