// A few sentences.
import QtQuick
import Aparte

Text {
    property bool quiet: false

    color: quiet ? Theme.soft : Theme.ink
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    lineHeight: 1.3
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
