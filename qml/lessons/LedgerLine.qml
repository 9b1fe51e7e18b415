import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property string name
    required property int lastNumber
    required property string period
    required property string madeOn
    required property bool confirmed

    signal answered(int number, string letters)

    Layout.fillWidth: true
    padding: Theme.room

    Heading {
        Layout.fillWidth: true
        text: line.name !== "" ? line.name : qsTr("An organisation that was removed")
        font.pixelSize: Theme.normal
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: line.confirmed ? qsTr("Confirmed.")
            : line.lastNumber > 0 ? qsTr("The last report known here is no. %1 (%2), made on %3.").arg(line.lastNumber)
                                    .arg(Words.period(line.period)).arg(Words.day(line.madeOn))
            : qsTr("No report about them is known here.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.size(420) ? 2 : 1
        columnSpacing: Theme.room
        visible: !line.confirmed

        TextLine {
            id: number

            Layout.fillWidth: true
            label: qsTr("Number of the last report you sent")
            name: label + ", " + line.name
        }
        TextLine {
            id: letters

            Layout.fillWidth: true
            label: qsTr("Letters that stand on it")
            name: label + ", " + line.name
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !line.confirmed

        QuietButton {
            text: qsTr("This was the last one")
            enabled: parseInt(number.text) > 0 && letters.text.trim() !== ""
            onClicked: line.answered(parseInt(number.text), letters.text)
        }
        QuietButton {
            text: qsTr("None was ever sent")
            enabled: number.text === "" && line.lastNumber === 0
            onClicked: line.answered(0, "")
        }
    }
}
