// What became of a text.
import QtQuick
import Aparte

Text {
    color: Theme.ink
    font.family: Theme.book
    font.pixelSize: Theme.lead
    lineHeight: 1.3
    wrapMode: Text.Wrap
    textFormat: Text.StyledText
    Accessible.role: Accessible.StaticText
    Accessible.name: text.replace(/<s>/g, qsTr("[removed: ")).replace(/<u>/g, qsTr("[added: ")).replace(/<\/[su]>/g, "]").replace(/<br>/g, "\n")
}
