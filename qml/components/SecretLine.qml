// A passphrase. Its text goes nowhere but to the one who asked; assistive programs learn its name and its focus only.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    property alias text: field.text
    property alias input: field
    property string label

    signal accepted

    spacing: Theme.tight

    function take(): void {
        field.forceActiveFocus()
    }
    // What JavaScript was handed of the text stays with it until it collects its garbage, which may take an hour.
    // (Qt 6.4 does not know that callLater is a function.)
    function clear(): void {
        field.clear()
        Qt.callLater(gc) // qmllint disable type
    }

    FieldLabel {
        text: line.label
    }
    TextField {
        id: field

        property string secretName: line.label

        Layout.fillWidth: true
        implicitHeight: Theme.target
        leftPadding: Theme.inner
        rightPadding: Theme.inner
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: line.accepted()
        background: FieldGround {
            focused: field.activeFocus
            hovered: field.hovered
        }
    }
    CapsLock {
        id: caps

        field: field
    }
    Para {
        Layout.fillWidth: true
        font.pixelSize: Theme.tiny
        text: qsTr("Caps Lock is on")
        visible: caps.on && field.activeFocus
    }
}
