import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    required property string words
    required property bool blocking
    required property string fr
    required property string en
    readonly property string weight: blocking ? qsTr("Stops it") : qsTr("Warning")

    Layout.fillWidth: true
    text: (blocking ? "✗ " : "! ") + weight + " · " + (words !== "" ? qsTr("“%1”").arg(words) + " · " : "") + Words.either(fr, en)
    color: blocking ? Theme.danger : Theme.ink
    Accessible.role: Accessible.ListItem
}
