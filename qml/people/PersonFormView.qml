import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property PersonForm vm
    property bool arrived: vm.sought === ""

    // The line that holds the words that a search led to.
    function comeTo(words: string, item: Item): bool {
        for (let place = 0; place < item.children.length; ++place) {
            const child = item.children[place]
            if (!child.visible)
                continue
            if ((child instanceof TextInput || child instanceof TextEdit) && child.text.includes(words)) {
                child.forceActiveFocus()
                child.select(child.text.indexOf(words), child.text.indexOf(words) + words.length)
                return true
            }
            if (comeTo(words, child))
                return true
        }
        return false
    }
    function look(): void {
        if (!arrived)
            arrived = comeTo(vm.sought, view)
    }

    title: vm.isNew ? (vm.group ? qsTr("A new group") : qsTr("A new person")) : qsTr("Change what is known")
    under: vm.isNew ? qsTr("Everything written about them is sealed under a key of their own.") : ""
    widest: Theme.size(560)
    onActiveFocusChanged: if (activeFocus) name.take()

    Para {
        Layout.fillWidth: true
        text: qsTr("Discreet: this form has names in it. Ctrl+Shift+H shows it.")
        visible: Words.discreet
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.room
        visible: !Words.discreet

        Para {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("What you had typed here is back; it is not saved yet.")
            visible: view.vm.broughtBack
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                text: qsTr("A person")
                chosen: !view.vm.group
                onClicked: view.vm.group = false
            }
            Chip {
                text: qsTr("A group")
                chosen: view.vm.group
                onClicked: view.vm.group = true
            }
        }
        TextLine {
            id: name

            Layout.fillWidth: true
            label: view.vm.group ? qsTr("Name of the group") : qsTr("Name of the person")
            text: view.vm.name
            onEdited: text => view.vm.name = text
            onAccepted: view.vm.save()
        }
        TextLine {
            Layout.fillWidth: true
            label: qsTr("Occupation")
            text: view.vm.jobTitle
            visible: !view.vm.group
            onEdited: text => view.vm.jobTitle = text
            onAccepted: view.vm.save()
        }
        Choice {
            Layout.fillWidth: true
            label: qsTr("Organisation")
            options: view.vm.place.organisations
            at: view.vm.place.organisationAt
            visible: view.vm.place.organisations.length > 1
            onChosen: place => view.vm.place.organisationAt = place
        }
        Choice {
            Layout.fillWidth: true
            label: qsTr("Unit")
            options: view.vm.place.units
            at: view.vm.place.unitAt
            visible: view.vm.place.units.length > 1
            onChosen: place => view.vm.place.unitAt = place
        }
        Tick {
            Layout.fillWidth: true
            text: qsTr("They were accompanied before, and erased")
            checked: view.vm.accompaniedBefore
            visible: view.vm.asksBefore
            onToggled: view.vm.accompaniedBefore = checked
        }
        Para {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("Somebody was erased here, and a report may count them under no name. If it is this person, no report ever counts them again. This cannot be taken back.")
            visible: view.vm.asksBefore
        }
        TextLine {
            Layout.fillWidth: true
            label: qsTr("Code")
            help: qsTr("Stands for them wherever no name may be. Left empty, the program gives one.")
            text: view.vm.code
            onEdited: text => view.vm.code = text
            onAccepted: view.vm.save()
        }
        MembersField {
            Layout.fillWidth: true
            relations: view.vm.relations
            visible: view.vm.group
        }
        LinksField {
            Layout.fillWidth: true
            relations: view.vm.relations
            leaving: view.leaving
        }
        PresenceField {
            Layout.fillWidth: true
            relations: view.vm.relations
            leaving: view.leaving
        }
        IncompatibilityCard {
            Layout.fillWidth: true
            relations: view.vm.relations
            fresh: view.vm.told
        }
        MainButton {
            text: qsTr("I have read this")
            visible: view.vm.told
            onClicked: view.vm.goOn()
        }
        FormButtons {
            visible: !view.vm.told
            canSave: view.vm.canSave
            onSaved: view.vm.save()
            onGivenUp: view.vm.giveUp()
        }
        Notice {
            trouble: view.vm.trouble
        }
    }
    Connections {
        function onChanged() { // it has been read
            Qt.callLater(view.look) // qmllint disable type
        }

        target: view.vm
    }
    Connections {
        function onChanged() { // and so has whom it names
            Qt.callLater(view.look) // qmllint disable type
        }

        target: view.vm.relations
    }
}
