// Quick capture: a call or a mail, in two seconds.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property ExchangeForm vm
    readonly property bool tooLong: vm.usualMinutes > 0 && vm.minutes > vm.usualMinutes

    title: qsTr("Exchange")
    under: qsTr("A telephone call or a mail, ten to fifteen minutes.")
    widest: Theme.size(560)
    onActiveFocusChanged: if (activeFocus) vm.personName === "" ? person.take() : line.take()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: view.vm.save()
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: view.vm.broughtBack
    }
    WhomField {
        id: person

        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
        onChosen: line.take()
    }
    TextLine {
        id: line

        Layout.fillWidth: true
        label: qsTr("In a line")
        text: view.vm.line
        onEdited: text => view.vm.line = text
        onAccepted: view.vm.save()
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
    GridLayout {
        Layout.fillWidth: true
        columns: view.Window.width > Theme.size(700) ? 3 : 1
        columnSpacing: Theme.room
        rowSpacing: Theme.gap

        NumberLine {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(140)
            label: qsTr("Minutes")
            from: 0
            to: 600
            step: 5
            value: view.vm.minutes
            onEdited: value => view.vm.minutes = value
        }
        DayTyped {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(140)
            label: qsTr("Asked on")
            day: view.vm.requestedDay
            onTyped: text => view.vm.typeRequestedDay(text)
        }
        TextLine {
            function take_in(): void {
                view.vm.typeRequestedTime(text)
                text = Qt.binding(() => view.vm.requestedTime)
            }

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.size(140)
            label: qsTr("At")
            text: view.vm.requestedTime
            onAccepted: take_in()
            input.onEditingFinished: take_in()
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("Exchanges are meant to be short: %n minute(s) at most. Beyond that, a session may suit better.", "", view.vm.usualMinutes)
        visible: view.tooLong
    }
    Tick {
        Layout.fillWidth: true
        text: qsTr("Answered")
        checked: view.vm.answered
        onToggled: view.vm.answered = checked
    }
    Para {
        Layout.fillWidth: true
        text: view.vm.overdue ? qsTr("Late: to be answered by %1.").arg(Words.longDay(view.vm.dueDay))
                              : qsTr("To be answered by %1.").arg(Words.longDay(view.vm.dueDay))
        font.weight: view.vm.overdue ? Font.DemiBold : Font.Normal
        color: view.vm.overdue ? Theme.danger : Theme.ink
        visible: view.vm.dueDay !== ""
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
