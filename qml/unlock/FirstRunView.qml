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
    NewJournalStep {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.step === "passphrase"
    }
    CodeStep {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.step === "code"
    }
    TypedBackStep {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.step === "typed-back"
    }
    FirstPersonStep {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.step === "person"
    }
    FreshRestoreStep {
        Layout.fillWidth: true
        vm: view.vm.restore
        place: view.vm.folder
        leaving: view.leaving
        visible: view.vm.step === "restore"
        onBackWanted: view.vm.back()
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
