import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property int number
    required property string organisation
    required property string period
    property bool canWrite: false

    signal again

    Layout.fillWidth: true
    padding: Theme.size(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room

        Para {
            Layout.fillWidth: true
            text: qsTr("Report %1").arg(line.number) + " · " + line.organisation + " · " + Words.period(line.period)
        }
        QuietButton {
            text: qsTr("Write the files again")
            enabled: line.canWrite
            onClicked: line.again()
        }
    }
}
