import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property int number
    required property string organisation
    required property string period
    required property string madeOn
    required property string letters
    required property var digests
    property bool canWrite: false

    signal again
    signal known

    Layout.fillWidth: true
    padding: Theme.inner
    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room

        Para {
            Layout.fillWidth: true
            text: qsTr("Report %1").arg(line.number) + " · " + line.organisation + " · " + Words.period(line.period)
        }
        QuietButton {
            text: qsTr("Write the files again")
            Accessible.name: text + ", " + qsTr("Report %1").arg(line.number)
            enabled: line.canWrite
            onClicked: line.again()
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: (line.number === 1 ? qsTr("Made on %1. It is the first report: the letters printed on it (%2) are the same on every first report.")
                                 : qsTr("Made on %1. Letters of the report before it, as printed: %2")).arg(Words.day(line.madeOn)).arg(line.letters)
    }
    QuietButton {
        text: qsTr("Show the check sums of its files")
        Accessible.name: text + ", " + qsTr("Report %1").arg(line.number)
        visible: line.digests.length === 0
        onClicked: line.known()
    }
    Para {
        Layout.fillWidth: true
        font.family: Theme.code
        font.pixelSize: Theme.tiny
        wrapMode: Text.WrapAnywhere
        text: line.digests.join("\n")
        visible: line.digests.length > 0
        Accessible.name: qsTr("SHA-256 check sums: %1").arg(line.digests.join(", "))
    }
}
