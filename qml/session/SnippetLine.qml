// A short word and what it stands for.
import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    required property var modelData

    signal putWanted(string text)
    signal removeWanted(string word)

    spacing: Theme.gap

    Para {
        Layout.fillWidth: true
        text: qsTr("%1: %2").arg(line.modelData.word).arg(line.modelData.text)
    }
    QuietButton {
        bare: true
        text: qsTr("Insert")
        Accessible.name: qsTr("Insert the snippet %1").arg(line.modelData.word)
        onClicked: line.putWanted(line.modelData.text)
    }
    QuietButton {
        bare: true
        text: qsTr("Remove")
        Accessible.name: qsTr("Remove the snippet %1").arg(line.modelData.word)
        onClicked: line.removeWanted(line.modelData.word)
    }
}
