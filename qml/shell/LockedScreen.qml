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

        Later {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            what: Qt.resolvedUrl("../components/Word.qml")
            given: ({ text: qsTr("The last words you typed could not be stored on the disk. They wait in this program, sealed, and are stored when you unlock. "
                       + "Until then leave the program open and the computer on.") })
            wanted: screen.shell.locker.carrying
        }
        Later {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            what: Qt.resolvedUrl("../components/Word.qml")
            given: ({ text: qsTr("A form was left before it was saved. What you typed in it waits in this program, sealed, and is there again when you unlock. "
                       + "Until then leave the program open and the computer on.") })
            wanted: screen.shell.locker.carryingForms
        }
        PageHost {
            id: host

            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !screen.shell.unlocked && !screen.shell.locker.held
            navigation: screen.shell.navigation
        }
    }
    Later {
        anchors.fill: parent
        what: Qt.resolvedUrl("HeldView.qml")
        given: ({ locker: screen.shell.locker })
        wanted: screen.shell.locker.held
    }
    Later {
        anchors.fill: parent
        what: Qt.resolvedUrl("EndQuestion.qml")
        given: ({ locker: screen.shell.locker })
        wanted: screen.shell.locker.endAsked
    }
}
