// Nothing of a journal is on this side: the first run, the unlock page, or a blank sheet that says why it waits.
import QtQuick
import QtQuick.Layouts
import Aparte

Item {
    id: screen

    required property Shell shell
    readonly property bool asks: shell.locker.held || shell.locker.endAsked

    onAsksChanged: if (!asks) host.take()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !screen.asks

        Word {
            Layout.margins: Theme.gap
            text: qsTr("The last words you typed could not be stored on the disk. They wait in this program, sealed, and are stored when you unlock. "
                       + "Until then leave the program open and the computer on.")
            visible: screen.shell.locker.carrying
        }
        Word {
            Layout.margins: Theme.gap
            text: qsTr("A form was left before it was saved. What you typed in it waits in this program, sealed, and is there again when you unlock. "
                       + "Until then leave the program open and the computer on.")
            visible: screen.shell.locker.carryingForms
        }
        PageHost {
            id: host

            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !screen.shell.unlocked && !screen.shell.locker.held
            navigation: screen.shell.navigation
        }
    }
    HeldView {
        anchors.fill: parent
        locker: screen.shell.locker
        visible: screen.shell.locker.held
    }
    EndQuestion {
        anchors.fill: parent
        locker: screen.shell.locker
        visible: screen.shell.locker.endAsked
    }
}
