// Nothing of a journal is on this side: the first run, the unlock page, or a blank sheet that says why it waits.
import QtQuick
import Aparte

Item {
    id: screen

    required property Shell shell

    PageHost {
        anchors.fill: parent
        active: !screen.shell.unlocked && !screen.shell.locker.held
        navigation: screen.shell.navigation
    }
    HeldView {
        anchors.fill: parent
        locker: screen.shell.locker
        visible: screen.shell.locker.held
    }
}
