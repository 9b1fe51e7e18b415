// Where one is in something long.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

ScrollBar {
    id: elevator

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: elevator.pressed || elevator.hovered ? Theme.soft : Theme.edge
    }
}
