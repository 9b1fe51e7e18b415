// One field, one button, one message.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property UnlockPage vm
    property bool byCode: false
    property bool elsewhere: vm.folder === ""

    function unlock(): void {
        if (byCode)
            vm.unlockWithCode(code.text)
        else
            vm.unlock(passphrase.text)
        passphrase.clear()
    }

    widest: Theme.size(440)
    centred: true
    onByCodeChanged: byCode ? code.take() : passphrase.take()
    onActiveFocusChanged: if (activeFocus && !elsewhere) passphrase.take()

    Text {
        Layout.topMargin: Math.max(0, (view.height - Theme.size(500)) / 2)
        Layout.fillWidth: true
        text: "Aparté"
        color: Theme.ink
        font.family: Theme.book
        font.pixelSize: Theme.banner
        font.italic: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("RollbackChoice.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.choice !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.room
        visible: view.vm.choice === ""

        PlaceLine {
            Layout.fillWidth: true
            label: qsTr("Folder of the journal")
            text: view.vm.folder
            visible: view.elsewhere
            onEdited: text => view.vm.folder = text
        }
        SecretLine {
            id: passphrase

            Layout.fillWidth: true
            label: qsTr("Passphrase")
            visible: !view.byCode
            enabled: !view.vm.busy
            onAccepted: view.unlock()
        }
        TextLine {
            id: code

            Layout.fillWidth: true
            label: qsTr("Recovery code")
            help: qsTr("Thirty letters and digits in groups of five. Spaces and capitals do not matter.")
            visible: view.byCode
            enabled: !view.vm.busy
            onAccepted: view.unlock()
        }
        MainButton {
            Layout.fillWidth: true
            text: view.vm.busy ? qsTr("Opening…") : qsTr("Unlock")
            enabled: !view.vm.busy
            onClicked: view.unlock()
        }
        Notice {
            trouble: view.vm.trouble
        }
        UnlockWays {
            Layout.alignment: Qt.AlignHCenter
            byCode: view.byCode
            elsewhere: view.elsewhere
            onCodeWanted: wanted => view.byCode = wanted
            onElsewhereWanted: view.elsewhere = true
            onNewWanted: view.vm.startAnew()
            onHelpWanted: view.vm.seeHelp()
        }
    }
}
