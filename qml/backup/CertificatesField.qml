// What a copy older than an erasure cannot know, and this computer perhaps neither.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    property alias text: line.text
    property bool bad: false

    spacing: Theme.tight

    TextLine {
        id: line

        Layout.fillWidth: true
        label: qsTr("People erased since, from their certificates (optional)")
        help: qsTr("The identifiers without a name, 32 letters and digits each. Those people do not come back.")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("One of these is not such an identifier. Compare it with the certificate.")
        visible: field.bad
        Accessible.role: Accessible.AlertMessage
    }
}
