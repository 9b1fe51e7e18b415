// An entry: only the fields of its register.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property RegisterForm vm
    property var kinds: []
    property bool leaving: false

    spacing: Theme.room
    onVisibleChanged: if (visible) day.take()
    onLeavingChanged: if (leaving) vm.hold(note.text, measures.text)
    Component.onCompleted: {
        note.text = vm.note
        measures.text = vm.measures
    }

    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: form.vm.broughtBack
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Register")
        options: form.kinds.map(code => PracticeWords.kind(code))
        at: form.kinds.indexOf(form.vm.kind)
        visible: form.vm.isNew
        onChosen: place => form.vm.kind = form.kinds[place]
    }
    Heading {
        Layout.fillWidth: true
        text: PracticeWords.kind(form.vm.kind)
        visible: !form.vm.isNew
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: PracticeWords.about(form.vm.kind)
    }
    DayTyped {
        id: day

        Layout.fillWidth: true
        label: qsTr("Day")
        day: form.vm.day
        onTyped: text => form.vm.typeDay(text)
    }
    NumberLine {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(220)
        label: qsTr("Minutes")
        from: 0
        to: 6000
        step: 15
        value: form.vm.minutes
        visible: form.vm.asksMinutes
        onEdited: value => form.vm.minutes = value
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Channel")
        placeholder: qsTr("Telephone, mail, in passing…")
        text: form.vm.channel
        visible: form.vm.asksChannel
        onEdited: text => form.vm.channel = text
    }
    TextLine {
        Layout.fillWidth: true
        label: PracticeWords.whom(form.vm.kind)
        text: form.vm.whom
        visible: form.vm.asksWhom
        onEdited: text => form.vm.whom = text
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Themes, separated by commas")
        text: form.vm.themes
        visible: form.vm.asksCases
        onEdited: text => form.vm.themes = text
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Cases, by their code only")
        placeholder: "P4, P7"
        text: form.vm.cases
        visible: form.vm.asksCases
        onEdited: text => form.vm.cases = text
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        FieldLabel {
            text: PracticeWords.note(form.vm.kind)
        }
        TextSheet {
            id: note

            Layout.fillWidth: true
            implicitHeight: Theme.size(84)
            name: PracticeWords.note(form.vm.kind)
            framed: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: form.vm.asksMeasures

        FieldLabel {
            text: qsTr("Measures taken")
        }
        TextSheet {
            id: measures

            Layout.fillWidth: true
            implicitHeight: Theme.size(72)
            name: qsTr("Measures taken")
            framed: true
        }
    }
    DayTyped {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(320)
        label: PracticeWords.settling(form.vm.kind)
        help: qsTr("Leave it empty as long as it is not done.")
        day: form.vm.settledDay
        visible: form.vm.asksSettling
        onTyped: text => form.vm.typeSettledDay(text)
    }
    Notice {
        trouble: form.vm.trouble
    }
    FormButtons {
        canSave: form.vm.canSave
        onSaved: form.vm.save(note.text, measures.text)
        onGivenUp: form.vm.giveUp()
    }
    QuietButton {
        text: qsTr("Letter that names nobody…")
        visible: form.vm.kind === "solicitation" && !form.vm.isNew
        onClicked: form.vm.askForLetter()
    }
    Removal {
        Layout.fillWidth: true
        word: qsTr("Remove this entry")
        question: qsTr("The entry is removed from the register. This cannot be undone.")
        deed: qsTr("Remove for good")
        visible: !form.vm.isNew
        onConfirmed: form.vm.remove()
    }
    Connections {
        function onBegun() {
            note.text = form.vm.note
            measures.text = form.vm.measures
        }

        target: form.vm
    }
}
