pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property Transfer vm
    property bool leaving: false
    readonly property var names: ({
        organisations: qsTr("organisations"), themes: qsTr("themes"), beneficiaries: qsTr("people"), missions: qsTr("missions"),
        sessions: qsTr("sessions"), exchanges: qsTr("exchanges"), consents: qsTr("consents"), lessons: qsTr("lessons"),
        practice: qsTr("practice entries"), reports: qsTr("reports")
    })
    readonly property string counted: Object.keys(vm.counts).filter(kind => vm.counts[kind] > 0)
                                      .map(kind => vm.counts[kind] + " " + (names[kind] || kind)).join(", ")

    Heading {
        Layout.fillWidth: true
        text: qsTr("Bring a file in")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("An open bundle, from this program or another. It is looked at first; nothing is written before you say so, and nothing that is already here is changed.")
    }
    PlaceLine {
        id: file

        Layout.fillWidth: true
        wantsFolder: false
        label: qsTr("File")
    }
    QuietButton {
        text: qsTr("Look at it")
        enabled: file.text !== "" && !card.vm.errand.running
        onClicked: card.vm.lookAt(file.text)
    }
    Para {
        Layout.fillWidth: true
        text: (card.vm.step === "imported" ? qsTr("Brought in: %1.") : qsTr("Would come in: %1.")).arg(card.counted === "" ? qsTr("nothing") : card.counted)
              + " " + qsTr("%n already here.", "", card.vm.skipped)
        visible: card.vm.step === "looked" || card.vm.step === "imported"
    }
    Repeater {
        model: card.leaving ? null : card.vm.warnings

        ImportWarningLine {}
    }
    MainButton {
        text: qsTr("Bring it in")
        enabled: !card.vm.errand.running
        visible: card.vm.step === "looked"
        onClicked: card.vm.bringIn()
    }
}
