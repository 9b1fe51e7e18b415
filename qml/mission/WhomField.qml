// Somebody by the first letters of their name: who fits stands below, and one is enough to be chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property ExchangeForm vm
    property bool leaving: false
    readonly property var codes: vm.codes

    signal chosen

    spacing: Theme.gap

    function few(names: var): var {
        return names.slice(0, 6)
    }
    function take(): void {
        typed.take()
    }

    TextLine {
        id: typed

        Layout.fillWidth: true
        label: qsTr("With whom")
        placeholder: qsTr("First letters of the name")
        visible: field.vm.isNew
        onEdited: text => field.vm.sought = text
        onAccepted: {
            field.vm.chooseFirst()
            if (field.vm.personName !== "")
                field.chosen()
        }
        input.onEditingFinished: field.vm.chooseFirst()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.near
        visible: field.vm.isNew
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("With whom")

        Repeater {
            model: field.leaving ? [] : field.few(field.vm.people)

            WhomChip {
                code: field.codes[index] ?? ""
                chosen: index === field.vm.personAt
                onClicked: {
                    field.vm.personAt = index
                    field.chosen()
                }
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: Words.discreet && field.vm.personCode !== "" ? field.vm.personCode : field.vm.personName
        visible: !field.vm.isNew
    }
}
