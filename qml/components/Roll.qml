// A long list. It gives up its rows before its page goes: Qt 6.4 crashes otherwise under a screen reader.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

ListView {
    id: roll

    required property var rows
    required property bool leaving
    property string name

    implicitHeight: Theme.size(200) // never less, where a page gives it what is left
    model: leaving ? null : rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: count > 0 || activeFocus // nothing in an empty one shows where the keyboard is
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: name
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    ScrollBar.vertical: Elevator {}
}
