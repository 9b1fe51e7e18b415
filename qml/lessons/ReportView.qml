// The report builder: whose, of when, what it says, why not, the exact file, publish.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property ReportBuilder vm
    property bool leaving: false
    readonly property var periods: vm.periods

    spacing: Theme.room

    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.size(600) ? 3 : 1
        columnSpacing: Theme.room

        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Organisation")
            none: qsTr("Choose…")
            options: view.vm.place.organisations
            at: view.vm.place.organisationAt
            onChosen: place => view.vm.place.organisationAt = place
        }
        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Unit")
            none: qsTr("The whole organisation")
            options: view.vm.place.units
            at: view.vm.place.unitAt
            enabled: view.vm.place.units.length > 1
            onChosen: place => view.vm.place.unitAt = place
        }
        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Period")
            options: view.periods.map(code => Words.period(code))
            at: view.vm.periodAt
            onChosen: place => view.vm.periodAt = place
        }
    }
    Course {
        Layout.fillWidth: true
        errand: view.vm.errand
        doing: qsTr("Looking at the period")
    }
    Notice {
        trouble: view.vm.trouble
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size(40)
        title: qsTr("Choose an organisation and a period")
        words: qsTr("Everybody is always counted together with at least four others, the same in all your reports, and no exact number is ever written.")
        visible: view.vm.place.organisationAt === 0
    }
    ReportFindings {
        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
        visible: view.vm.answered
    }
    PublishStep {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.publishable || view.vm.files.length > 0
    }
}
