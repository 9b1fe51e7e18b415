// The other ways in, small.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: ways

    required property bool byCode
    required property bool elsewhere

    signal codeWanted(bool wanted)
    signal elsewhereWanted
    signal newWanted
    signal helpWanted

    spacing: 0

    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        bare: true
        text: ways.byCode ? qsTr("Use the passphrase") : qsTr("Use the recovery code")
        onClicked: ways.codeWanted(!ways.byCode)
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        bare: true
        text: qsTr("Open another journal")
        visible: !ways.elsewhere
        onClicked: ways.elsewhereWanted()
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        bare: true
        text: qsTr("Start a new journal")
        onClicked: ways.newWanted()
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        bare: true
        text: qsTr("Help")
        onClicked: ways.helpWanted()
    }
}
