import QtQuick
import Aparte

Flow {
    id: commands

    required property PersonPage vm

    spacing: Theme.gap

    MainButton {
        text: qsTr("New note")
        visible: commands.vm.missionCount > 0
        onClicked: commands.vm.newNote()
    }
    QuietButton {
        text: qsTr("New exchange")
        visible: commands.vm.missionCount > 0
        onClicked: commands.vm.newExchange()
    }
    MainButton {
        text: qsTr("New mission")
        visible: commands.vm.missionCount === 0
        onClicked: commands.vm.newMission()
    }
    QuietButton {
        text: qsTr("New mission")
        visible: commands.vm.missionCount > 0
        onClicked: commands.vm.newMission()
    }
    QuietButton {
        text: qsTr("Consents and documents…")
        onClicked: commands.vm.openConsents()
    }
    QuietButton {
        text: qsTr("Change…")
        onClicked: commands.vm.edit()
    }
    QuietButton {
        text: qsTr("Erase…")
        dangerous: true
        onClicked: commands.vm.erasing.ask()
    }
}
