// A mission as a path: what is done, what comes next, what is stopped and why.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property MissionPage vm
    readonly property MissionWords words: MissionWords {}
    property string wentOn // the step whose gate was just passed: the list is made anew, and the keyboard stays with it

    title: qsTr("Mission")
    under: Words.together([Words.called(vm.personName, vm.personCode), Words.either(vm.frameworkFr, vm.frameworkEn), Words.motive(vm.motive), words.missionForm(vm.form)], " · ")
    widest: Theme.size(720)

    Notice {
        trouble: view.vm.trouble
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: view.vm.loaded

        MainButton {
            text: qsTr("New note")
            visible: !view.vm.over
            onClicked: view.vm.newNote("session")
        }
        QuietButton {
            text: qsTr("Documents…")
            onClicked: view.vm.openPart("documents")
        }
        QuietButton {
            text: qsTr("Who takes part…")
            onClicked: view.vm.openPart("parties")
        }
        QuietButton {
            text: qsTr("Change…")
            onClicked: view.vm.change()
        }
        QuietButton {
            text: view.vm.ending === "" ? qsTr("End the mission…") : qsTr("How it ended…")
            onClicked: view.vm.openPart("ending")
        }
    }
    CourseFigures {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.loaded
    }
    CourseSigns {
        Layout.fillWidth: true
        vm: view.vm
    }
    VersionLine {
        Layout.fillWidth: true
        version: view.vm.contractVersion
        day: view.vm.contractSignedOn
        objectives: Words.codes([])
        inForce: true
        visible: version > 0
    }
    ObjectivesCard {
        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: Words.together([view.words.ending(view.vm.ending), Words.longDay(view.vm.endedOn)], ", ")
        visible: view.vm.ending !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Course of the mission")

        Repeater {
            model: view.leaving ? null : view.vm.steps
            onItemAdded: (index, item) => {
                if (item.name !== view.wentOn)
                    return
                view.wentOn = ""
                item.take()
            }

            StepLine {
                Layout.fillWidth: true
                onOpened: view.vm.open(name)
                onNoteWanted: kind => view.vm.newNote(kind)
                onWentOn: (gate, reason) => {
                    view.wentOn = name
                    view.vm.goOn(gate, reason)
                }
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Gone on all the same")
        visible: passed.count > 0
    }
    Repeater {
        id: passed

        model: view.leaving ? null : view.vm.passed

        PassedLine {
            Layout.fillWidth: true
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Earlier versions of the contract")
        visible: versions.count > 0
    }
    Repeater {
        id: versions

        model: view.leaving ? null : view.vm.versions

        VersionLine {
            Layout.fillWidth: true
        }
    }
}
