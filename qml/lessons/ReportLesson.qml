// A lesson that could be printed, and why it is not.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property int index
    required property string fr
    required property string en
    required property bool asked
    required property bool printed
    required property string whyFr
    required property string whyEn
    property bool looking: false // whether it is printed
    readonly property string answer: !asked ? "" : printed ? qsTr("It stands in the report.")
        : looking ? qsTr("Looking whether it may be printed…") : Words.either(whyFr, whyEn)

    signal toggled

    Layout.fillWidth: true
    spacing: 0

    Tick {
        Layout.fillWidth: true
        text: Words.either(line.fr, line.en)
        checked: line.asked
        Accessible.description: enabled ? line.answer : Words.unavailable
        onToggled: line.toggled()
    }
    Para {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wide
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.answer
        visible: text !== ""
    }
}
