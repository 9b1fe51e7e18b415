import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    required property int index
    property bool reached: false

    Layout.fillWidth: true
    implicitHeight: Theme.size(5)
    radius: height / 2
    color: reached ? Theme.accent : Theme.line
}
