import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property OrganisationsPage vm

    function fill(): void {
        name.text = vm.name
        units.text = vm.units
    }

    spacing: Theme.room
    onVisibleChanged: if (visible) name.take()

    TextLine {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name of the organisation")
        text: form.vm.name
    }
    FieldLabel {
        text: qsTr("Units, one a line")
    }
    TextSheet {
        id: units

        Layout.fillWidth: true
        implicitHeight: Theme.size(180)
        name: qsTr("Units, one a line")
        framed: true
    }
    FormButtons {
        canSave: name.text.trim() !== ""
        onSaved: form.vm.save(name.text, units.text)
        onGivenUp: form.vm.giveUp()
    }
    Connections {
        function onEdited() {
            form.fill()
        }

        target: form.vm
    }
}
