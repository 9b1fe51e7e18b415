// The report builder: whose, of when, what it says, why not, the exact file, publish.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property ReportBuilder vm
    property bool leaving: false
    readonly property var periods: vm.periods
    readonly property bool blocked: vm.ledger.waiting
    readonly property var profiles: ["standard", "health"]

    spacing: Theme.room

    LedgerStep {
        Layout.fillWidth: true
        vm: view.vm.ledger
        leaving: view.leaving
        visible: view.blocked
    }
    GridLayout {
        Layout.fillWidth: true
        visible: !view.blocked
        enabled: !view.vm.publishing
        columns: width > Theme.size(600) ? 3 : 1
        columnSpacing: Theme.room
        rowSpacing: Theme.gap

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
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: view.vm.cutAsBefore ? qsTr("Periods are cut as in the last report about them: a cut that changes from report to report could be chosen for what it shows.")
              : qsTr("%n person(s) were seen in the last twelve months: a period like “%1” suits so many. The fewer people, the longer the period.", "", view.vm.seenInAYear)
                .arg(Words.period(view.vm.advisedPeriod))
        visible: !view.blocked && view.vm.answered
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("How careful")
        options: [qsTr("Standard: at least 5 people together"), qsTr("Health or return to work: at least 11 people together")]
        at: view.profiles.indexOf(view.vm.profile)
        enabled: !view.vm.publishing
        visible: !view.blocked && view.vm.answered
        onChosen: place => view.vm.profile = view.profiles[place]
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("An earlier report on them was made with the stricter rules: they still hold.")
        visible: !view.blocked && view.vm.answered && view.vm.profile === "standard" && view.vm.audited === "health"
    }
    Course {
        Layout.fillWidth: true
        errand: view.vm.errand
        doing: qsTr("Looking at the period")
        visible: errand.running && !view.vm.answered
    }
    Notice {
        trouble: view.vm.trouble
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("Choose an organisation and a period")
        words: qsTr("Everybody is always counted together with at least four others, the same in all your reports, and no exact number is ever written.")
        visible: !view.blocked && view.vm.place.organisationAt === 0
    }
    ReportFindings {
        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
        visible: !view.blocked && view.vm.answered
    }
    LessonsToPrint {
        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
        visible: !view.blocked && view.vm.publishable && view.vm.lessonCount > 0 && view.vm.files.length === 0
        enabled: !view.vm.publishing
    }
    PublishStep {
        Layout.fillWidth: true
        vm: view.vm
        leaving: view.leaving
        visible: !view.blocked && (view.vm.publishable || view.vm.files.length > 0)
    }
}
