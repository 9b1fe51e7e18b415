// Quick capture: a call or a mail, in two seconds.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property ExchangeForm vm

    title: qsTr("Exchange")
    under: qsTr("A telephone call or a mail, ten to fifteen minutes.")
    widest: Theme.size(560)
    onActiveFocusChanged: if (activeFocus) vm.personAt < 0 ? person.box.forceActiveFocus() : line.take()

    Choice {
        id: person

        Layout.fillWidth: true
        label: qsTr("With whom")
        none: qsTr("Choose…")
        options: view.vm.people
        at: view.vm.personAt
        onChosen: place => view.vm.personAt = place
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            text: qsTr("Telephone")
            chosen: view.vm.channel === "phone"
            onClicked: view.vm.channel = "phone"
        }
        Chip {
            text: qsTr("Mail")
            chosen: view.vm.channel === "mail"
            onClicked: view.vm.channel = "mail"
        }
    }
    NumberLine {
        label: qsTr("Minutes")
        from: 0
        to: 600
        step: 5
        value: view.vm.minutes
        onEdited: value => view.vm.minutes = value
    }
    TextLine {
        id: line

        Layout.fillWidth: true
        label: qsTr("In a line")
        text: view.vm.line
        onEdited: text => view.vm.line = text
        onAccepted: view.vm.save()
    }
    Tick {
        Layout.fillWidth: true
        text: qsTr("Answered")
        checked: view.vm.answered
        onToggled: view.vm.answered = checked
    }
    FormButtons {
        canSave: view.vm.canSave
        onSaved: view.vm.save()
        onGivenUp: view.vm.giveUp()
    }
    Notice {
        trouble: view.vm.trouble
    }
}
