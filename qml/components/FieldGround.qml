// Behind a field that can be filled in.
import QtQuick
import Aparte

Rectangle {
    property bool focused: false

    color: Theme.sheet
    radius: Theme.radius
    border.width: focused ? 2 : 1
    border.color: focused ? Theme.accent : Theme.edge
}
