// What is no longer needed: proposed, never done by itself.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property RetentionPage vm

    title: qsTr("What is no longer needed")
    widest: Theme.size(760)

    Para {
        Layout.fillWidth: true
        text: qsTr("Each framework says for how many months notes, contract and hours, and accounting are kept once a mission and its follow-up are over (Settings, Frameworks). Nothing is erased by itself.")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Erasing somebody destroys the key of everything about them, in the copies too. Notes alone cannot be erased that way: emptied, they would stay readable in older copies. So wait until nothing about the person is needed any more, or print first what you must keep.")
    }
    Notice {
        trouble: view.vm.trouble
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People whose records are no longer needed")

        Repeater {
            model: view.leaving ? null : view.vm.lines

            RetentionLine {
                onClicked: view.vm.follow(index)
            }
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("Everything is still needed")
        words: qsTr("Whoever’s time has come appears here.")
        visible: view.vm.loaded && view.vm.count === 0
    }
}
