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

    signal toggled

    Layout.fillWidth: true
    spacing: 0

    Tick {
        Layout.fillWidth: true
        text: Words.either(line.fr, line.en)
        checked: line.asked
        onToggled: line.toggled()
    }
    Para {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wide
        quiet: true
        font.pixelSize: Theme.tiny
        text: line.printed ? qsTr("It stands in the report.") : Words.either(line.whyFr, line.whyEn)
        visible: line.asked && text !== ""
    }
}
