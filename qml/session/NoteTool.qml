// One thing that can be done while writing, and the keys that do it.
import QtQuick
import Aparte

QuietButton {
    property string keys
    property bool on: false // what it opens is open

    bare: true
    font.pixelSize: Theme.tiny
    focusPolicy: Qt.TabFocus // a press leaves the keyboard in the text
    Accessible.description: keys
    font.underline: on
}
