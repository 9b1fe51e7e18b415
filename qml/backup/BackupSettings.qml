// Where copies go and how old they are; one more place; a copy tried; a copy brought back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: settings

    required property BackupPlaces vm
    required property RestoreBeside restore
    required property bool readOnly
    property bool leaving: false

    spacing: Theme.room

    Para {
        Layout.fillWidth: true
        text: qsTr("A copy is made when the journal locks and once a day, in each place that can be reached. "
                   + "It is sealed like the journal itself, and counts only once it has been opened again and checked.")
    }
    Word {
        text: qsTr("No backup: everything is on this computer only.")
        visible: settings.vm.rounds.state === "none"
    }
    Notice {
        trouble: settings.vm.rounds.trouble
    }
    Course {
        Layout.fillWidth: true
        errand: settings.vm.rounds.errand
        doing: qsTr("Backing up")
        onStopped: settings.vm.rounds.cancel()
    }
    MainButton {
        text: settings.vm.rounds.running ? qsTr("Backing up…") : qsTr("Back up now")
        enabled: !settings.vm.rounds.running
        visible: settings.vm.count > 0 && !settings.readOnly
        onClicked: settings.vm.rounds.runNow()
    }
    Repeater {
        model: settings.leaving ? null : settings.vm.rows

        BackupPlaceCard {
            vm: settings.vm
        }
    }
    Notice {
        trouble: settings.vm.trouble
    }
    AddPlaceCard {
        Layout.fillWidth: true
        vm: settings.vm
        visible: !settings.readOnly
    }
    RestoreCard {
        Layout.fillWidth: true
        vm: settings.restore
        places: settings.vm
        leaving: settings.leaving
    }
}
