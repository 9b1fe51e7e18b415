// Locking could not store a draft: the window is blank, the text still in memory, and this says so.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property Locker locker

    title: qsTr("Not locked yet")
    under: qsTr("The last words you typed could not be stored. They are kept in memory, and storing them is tried again every five seconds. "
                + "The journal locks as soon as it has worked.")
    centred: true
    setDown: true
    widest: Theme.size(560)

    Notice {
        trouble: view.locker.trouble
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        MainButton {
            text: qsTr("Try again now")
            onClicked: view.locker.tryAgain()
        }
        QuietButton {
            dangerous: true
            text: qsTr("Lock and lose what was typed since the last draft")
            onClicked: view.locker.loseAndGo()
        }
    }
}
