// What is due. Empty is a pleasant state.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property TodayPage vm

    title: qsTr("Today")
    under: Words.headed(Words.longDay(vm.today))
    widest: Theme.size(760)
    actions: [
        QuietButton {
            text: qsTr("Calendar")
            visible: view.vm.loaded && !view.vm.nobodyYet
            onClicked: view.vm.seeCalendar()
        }
    ]

    DueWords {
        id: dueWords
    }
    Notice {
        trouble: view.vm.trouble
    }
    BackupWord {
        Layout.fillWidth: true
        rounds: view.vm.backups
        onAsked: view.vm.seeBackups()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is due")

        Repeater {
            id: lines

            model: view.leaving ? null : view.vm.due

            DueLine {
                words: dueWords
                onClicked: view.vm.follow(index)
            }
        }
    }
    QuietButton {
        text: qsTr("Show more (%1)").arg(view.vm.rest)
        visible: view.vm.rest > 0
        onClicked: {
            const first = view.vm.count
            view.vm.seeMore()
            lines.itemAt(first).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: view.vm.nobodyYet ? qsTr("A blank page") : qsTr("Nothing is waiting for you")
        words: view.vm.nobodyYet ? qsTr("Begin with somebody you accompany.")
                                 : qsTr("Requests, planned sessions, notes to write and dates to keep appear here.")
        visible: view.vm.loaded && view.vm.count === 0
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Discreet: no name is shown. Ctrl+Shift+H shows names again.")
        visible: view.vm.discreet
    }
    QuietButton {
        Layout.alignment: Qt.AlignLeft
        bare: true
        text: qsTr("What is no longer needed")
        visible: view.vm.loaded && !view.vm.nobodyYet
        onClicked: view.vm.seeRetention()
    }
    MainButton {
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Add a person")
        visible: view.vm.nobodyYet
        onClicked: view.vm.addPerson()
    }
}
