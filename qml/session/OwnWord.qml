// A word that the spelling was taught.
import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    required property string modelData

    signal unlearnWanted(string word)

    spacing: Theme.gap

    Para {
        Layout.fillWidth: true
        text: line.modelData
    }
    QuietButton {
        bare: true
        text: qsTr("Unlearn")
        Accessible.name: qsTr("Unlearn the word %1").arg(line.modelData)
        onClicked: line.unlearnWanted(line.modelData)
    }
}
