import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property OrganisationsPage vm

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
            name.text = form.vm.name
            units.text = form.vm.units
        }

        target: form.vm
    }
}
