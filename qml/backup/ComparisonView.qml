// What the copy would bring back and what would be lost, before anything changes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property RestoreBeside vm
    property bool leaving: false

    spacing: Theme.room

    Para {
        Layout.fillWidth: true
        text: (view.vm.damages > 0 ? qsTr("The copy of %1 was read to the end, and part of it is damaged: %n person(s).", "", view.vm.people)
                                   : qsTr("The copy of %1 was read whole: %n person(s).", "", view.vm.people)).arg(Words.day(view.vm.day))
              + (view.vm.dropped > 0 ? " " + qsTr("%n person(s) erased since then stay erased.", "", view.vm.dropped) : "")
    }
    Notice {
        trouble: view.vm.damage
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("%n damaged place(s) in this copy; the first is named above.", "", view.vm.damages)
        visible: view.vm.damages > 1
    }
    Word {
        text: view.vm.same ? qsTr("The copy and the journal say the same: there is nothing to go back to.")
                           : (view.vm.nothingLost ? qsTr("Nothing of the present journal would be lost.")
                                                  : qsTr("Some of the present journal would be lost. Read the list before you decide."))
    }
    Repeater {
        model: view.leaving ? null : view.vm.differences

        DifferenceLine {}
    }
    Para {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("This copy is damaged: what cannot be read of it would be missing from the journal. Put it in the journal’s place all the same?")
        visible: view.vm.askedTwice
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Keep the journal as it is")
            enabled: view.vm.step === "compared"
            onClicked: view.vm.giveUp()
        }
        MainButton {
            dangerous: !view.vm.nothingLost || view.vm.damages > 0
            text: view.vm.step === "exchanging" ? qsTr("Exchanging…")
                                                : (view.vm.askedTwice ? qsTr("Put the damaged copy in the journal’s place")
                                                                      : qsTr("Put the copy in the journal’s place"))
            enabled: view.vm.step === "compared"
            visible: !view.vm.same
            onClicked: view.vm.exchange()
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("The journal of today stays beside, sealed, for 30 days; somebody erased is erased there too.")
        visible: !view.vm.same
    }
}
