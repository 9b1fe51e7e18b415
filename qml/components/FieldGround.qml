// Behind a field that can be filled in: as it lies there, under the mouse, with the keyboard in it, with something wrong in it.
import QtQuick
import Aparte

Rectangle {
    property bool focused: false
    property bool hovered: false
    property bool wrong: false

    color: Theme.sheet
    radius: Theme.radius
    border.width: focused || wrong ? 2 : 1
    border.color: wrong ? Theme.danger : focused ? Theme.accent : hovered ? Theme.soft : Theme.edge
}
