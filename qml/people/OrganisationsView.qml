// Organisations and their units.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property OrganisationsPage vm

    title: qsTr("Organisations")
    under: qsTr("Where people work. Units make it possible to report on a part of an organisation.")
    widest: Theme.size(640)
    actions: MainButton {
        text: qsTr("Add an organisation")
        visible: !view.vm.editing
        onClicked: view.vm.add()
    }

    Notice {
        trouble: view.vm.trouble
    }
    OrganisationForm {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.editing
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !view.vm.editing
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Organisations")

        Repeater {
            model: view.leaving ? null : view.vm.organisations

            OrganisationLine {
                onClicked: view.vm.edit(index)
            }
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("No organisation yet")
        visible: view.vm.count === 0 && !view.vm.editing
    }
}
