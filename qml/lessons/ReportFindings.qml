// What the report would say, and each refusal with its sentence. Numbers and reasons here are for the coach's screen only.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: findings

    required property ReportBuilder vm
    property bool leaving: false

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: findings.vm.publishable ? qsTr("Report %1 can be published").arg(findings.vm.number) : qsTr("This report cannot be published")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("%n person(s) counted", "", findings.vm.cohort)
              + (findings.vm.heldOut > 0 ? ", " + qsTr("%n held out", "", findings.vm.heldOut) : "")
              + ". " + qsTr("The report says how many are counted; who they are and who waits stay on this screen.")
    }
    PeopleCounted {
        Layout.fillWidth: true
        vm: findings.vm
    }
    Repeater {
        model: findings.leaving ? null : findings.vm.refusals

        RefusalLine {}
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("Themes")
        font.pixelSize: Theme.normal
        visible: findings.vm.publishable
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Themes")

        Repeater {
            model: findings.leaving ? null : findings.vm.cells

            CellLine {
                cohort: findings.vm.cohort
            }
        }
    }
    ReportQuestions {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        vm: findings.vm
        visible: findings.vm.publishable
    }
}
