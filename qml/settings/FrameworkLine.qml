import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property string labelFr
    required property string labelEn
    required property string requestRule
    required property string priceBasis
    required property int gateCount
    required property bool asShipped
    required property bool shipped
    readonly property string label: Words.either(labelFr, labelEn)
    readonly property MissionWords words: MissionWords {}

    signal edited
    signal copied
    signal removed

    padding: Theme.room
    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: line.label
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: Words.together([line.words.requestRule(line.requestRule),
                              line.gateCount === 0 ? qsTr("nothing asked for") : qsTr("%n thing(s) asked for", "", line.gateCount),
                              line.words.basis(line.priceBasis)], " · ")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("See and change…")
            Accessible.name: qsTr("See and change: %1").arg(line.label)
            onClicked: line.edited()
        }
        QuietButton {
            text: qsTr("Copy…")
            Accessible.name: qsTr("Copy: %1").arg(line.label)
            onClicked: line.copied()
        }
    }
    Removal {
        Layout.fillWidth: true
        visible: !line.asShipped
        word: line.shipped ? qsTr("Back to how it ships…") : qsTr("Remove…")
        question: line.shipped ? qsTr("What you changed in “%1” goes; the missions under it stay.").arg(line.label)
                               : qsTr("“%1” goes from this journal. This cannot be undone.").arg(line.label)
        deed: line.shipped ? qsTr("Take my changes away") : qsTr("Remove this framework")
        onConfirmed: line.removed()
    }
}
