// Behind a line of a list that can be opened.
import QtQuick
import Aparte

Rectangle {
    property bool hovered: false
    property bool focused: false

    color: hovered ? Theme.wash : Theme.sheet
    radius: Theme.radius
    border.width: focused ? 2 : 1
    border.color: focused ? Theme.accent : Theme.line
}
