// A title, known as one to assistive programs.
import QtQuick
import Aparte

Text {
    property bool grand: false

    color: Theme.ink
    font.family: Theme.book
    font.pixelSize: grand ? Theme.display : Theme.title
    font.weight: grand ? Font.Medium : Font.DemiBold
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
