// The registers as one list, newest first, and the form of an entry in its place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property Registers vm
    property bool leaving: false
    readonly property bool broad: Window.width > Theme.size(860) // the window's: the width of what is laid out here comes later
    readonly property var kinds: afterAll(vm.kinds)
    readonly property var years: vm.years

    function afterAll(kinds: var): var {
        return ["", ...kinds]
    }

    spacing: Theme.room

    Notice {
        trouble: view.vm.trouble
    }
    Word {
        text: qsTr("%n matter(s) to report or to close", "", view.vm.waiting)
        action: qsTr("Show")
        visible: view.vm.waiting > 0 && !view.vm.form.open
        onAnswered: view.vm.showWaiting()
    }
    RegisterEntry {
        Layout.fillWidth: true
        vm: view.vm.form
        kinds: view.vm.kinds
        leaving: view.leaving
        visible: view.vm.form.open
    }
    GridLayout {
        Layout.fillWidth: true
        columns: view.broad ? 3 : 1
        columnSpacing: Theme.room
        rowSpacing: Theme.gap
        visible: !view.vm.form.open

        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(280)
            label: qsTr("Register")
            none: qsTr("All registers")
            options: view.kinds.map(code => code === "" ? "" : PracticeWords.kind(code))
            at: view.kinds.indexOf(view.vm.kind)
            onChosen: place => view.vm.kind = view.kinds[place]
        }
        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(260)
            label: qsTr("Year")
            none: qsTr("All years")
            options: view.years
            at: view.vm.yearAt
            onChosen: place => view.vm.yearAt = place
        }
        MainButton {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Add an entry")
            onClicked: view.vm.add()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !view.vm.form.open
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Entries")

        Repeater {
            model: view.leaving ? null : view.vm.entries

            RegisterLine {
                onClicked: view.vm.edit(index)
            }
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("Nothing noted yet")
        words: qsTr("Supervision, network, training, solicitations, interference, declarations, breaches, ethics: a day and a few words are enough.")
        visible: view.vm.loaded && view.vm.count === 0 && !view.vm.form.open
    }
}
