// Everybody, with where their mission stands.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ListPage {
    id: view

    required property PeoplePage vm

    title: qsTr("People")
    actions: [
        QuietButton {
            text: qsTr("Organisations")
            onClicked: view.vm.showOrganisations()
        },
        MainButton {
            text: qsTr("Add a person")
            onClicked: view.vm.addPerson()
        }
    ]
    onActiveFocusChanged: if (activeFocus) filter.take()

    TextLine {
        id: filter

        Layout.fillWidth: true
        name: qsTr("Filter people")
        placeholder: qsTr("A name, an organisation, a unit…")
        visible: view.vm.total > 0
        onEdited: text => view.vm.filter = text
        onAccepted: view.vm.open(0)
        input.Keys.onDownPressed: list.forceActiveFocus()
    }
    Notice {
        trouble: view.vm.trouble
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: view.vm.filter === "" ? qsTr("%n person(s)", "", view.vm.count)
                                    : qsTr("%n of %1 found", "", view.vm.count).arg(view.vm.total)
        visible: view.vm.total > 0
    }
    Roll {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("People")
        rows: view.vm.people
        leaving: view.leaving
        spacing: Theme.near
        bottomMargin: Theme.wide
        delegate: PersonLine {
            onClicked: view.vm.open(index)
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: qsTr("Nobody yet")
        words: qsTr("Add the first person or group you accompany.")
        visible: view.vm.loaded && view.vm.total === 0
    }
}
