// The window is to be closed while the last words typed wait for an unlocking: ending would lose them.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property Locker locker

    title: qsTr("Close and lose the last words?")
    under: (view.locker.carrying ? qsTr("What you typed last could not be stored on the disk and waits, sealed, in this program. It is stored when you unlock.")
                            : qsTr("What you typed into a form was not saved and waits, sealed, in this program. It is there again when you unlock."))
           + " " + qsTr("Closing the program now loses it: this cannot be undone.")
    centred: true
    setDown: true
    widest: Theme.size(560)
    onVisibleChanged: if (visible) stay.forceActiveFocus(Qt.TabFocusReason)

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        MainButton {
            id: stay

            text: qsTr("Stay")
            onClicked: view.locker.goOn()
        }
        QuietButton {
            dangerous: true
            text: view.locker.carrying ? qsTr("Close and lose what was typed since the last draft") : qsTr("Close and lose what was typed")
            onClicked: view.locker.loseAndGo()
        }
    }
}
