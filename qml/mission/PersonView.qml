// One person: the timeline of what happened, and what can be done next.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ListPage {
    id: view

    required property PersonPage vm
    readonly property bool erasing: vm.erasing.step !== ""

    title: erasing ? "" : Words.called(vm.name, vm.code)
    under: erasing ? "" : Words.together([vm.group ? qsTr("Group") : vm.jobTitle, vm.organisation, vm.unit], " · ")
    onActiveFocusChanged: if (activeFocus) list.forceActiveFocus()

    Notice {
        trouble: view.vm.trouble
    }
    PersonCommands {
        Layout.fillWidth: true
        vm: view.vm
        visible: !view.erasing && view.vm.loaded
    }
    MissionLine {
        Layout.fillWidth: true
        vm: view.vm
        visible: !view.erasing && view.vm.missionCount > 0
    }
    Roll {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("Timeline")
        rows: view.vm.timeline
        leaving: view.leaving
        spacing: 0
        bottomMargin: Theme.wide
        visible: !view.erasing && view.vm.count > 0
        delegate: TimelineLine {
            onClicked: view.vm.open(index)
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: view.vm.missionCount > 0 ? qsTr("Nothing written yet") : qsTr("No mission yet")
        words: view.vm.missionCount > 0 ? qsTr("The first note opens the timeline.") : qsTr("Notes and exchanges belong to a mission: begin with one.")
        visible: !view.erasing && view.vm.loaded && view.vm.count === 0
    }
    ErasingView {
        code: view.vm.code
        Layout.fillWidth: true
        Layout.fillHeight: true
        erasing: view.vm.erasing
        visible: view.erasing
    }
}
