// The three questions that European guidance asks of anything called anonymous (WP29 opinion 05/2014, CNIL), answered for
// this report by what the engine found.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: questions

    required property ReportBuilder vm

    padding: Theme.room
    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: qsTr("Is it anonymous? Three questions")
        font.pixelSize: Theme.normal
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("Can one person be singled out?")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("No: nobody is counted with fewer than %1 others, and no exact number is written.").arg(questions.vm.together - 1)
              + (questions.vm.heldOut > 0 ? " " + qsTr("%n person(s) wait, so that this holds.", "", questions.vm.heldOut) : "")
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("Can reports be linked to find somebody?")
    }
    Para {
        Layout.fillWidth: true
        text: questions.vm.number > 1
              ? qsTr("No: laid beside the %n earlier report(s), this one leaves nobody with fewer than %1 others, whoever came or left in between.", "", questions.vm.number - 1).arg(questions.vm.together - 1)
              : qsTr("It is the first report: there is none to link it with. Later ones will be checked against it.")
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("Can something be worked out about somebody?")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Not for certain: before anything was counted, each label was tried with all earlier reports.")
              + " " + (questions.vm.withheld > 0
                       ? qsTr("For %n theme(s) a label would have proved something; they say less, whatever is true.", "", questions.vm.withheld)
                       : qsTr("None would prove anything."))
              + " " + qsTr("A guess that is only probable, other coaches’ reports and what people tell each other are not covered.")
    }
}
