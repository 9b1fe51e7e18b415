// From nothing to a first note, in at most five steps.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property FirstRun vm

    centred: true
    setDown: vm.step !== "welcome"
    widest: Theme.size(vm.step === "welcome" ? 640 : 520)
    under: vm.number > 0 ? (vm.withExample ? qsTr("Step %1 of 3").arg(vm.number) : qsTr("Step %1 of 5").arg(vm.number)) : ""

    Welcome {
        Layout.fillWidth: true
        Layout.topMargin: Math.max(0, (view.height - Theme.size(660)) / 2)
        vm: view.vm
        visible: view.vm.step === "welcome"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("NewJournalStep.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.step === "passphrase"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("CodeStep.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.step === "code"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("TypedBackStep.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.step === "typed-back"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("FirstPersonStep.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.step === "person"
    }
    Later {
        id: restore

        Layout.fillWidth: true
        what: Qt.resolvedUrl("../backup/FreshRestoreStep.qml")
        given: ({ vm: view.vm.restore, place: Qt.binding(() => view.vm.folder), leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.step === "restore"

        Connections {
            function onBackWanted() {
                view.vm.back()
            }

            target: restore.item
        }
    }
    Course {
        Layout.fillWidth: true
        errand: view.vm.errand
        doing: qsTr("Bringing in the example journal")
    }
    Notice {
        trouble: view.vm.trouble
    }
}
