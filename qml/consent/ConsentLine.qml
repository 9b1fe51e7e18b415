// One consent: which document, to whom, its days, where it stands, and a way to withdraw it.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property string what
    required property string to
    required property string form
    required property string given
    required property string until
    required property string withdrawn
    required property string standing
    required property bool sought // by a search that led here
    required property ConsentWords words
    readonly property string days: Words.together([given === "" ? qsTr("no day") : qsTr("from %1").arg(Words.day(given)),
                                                   until === "" ? qsTr("without an end") : qsTr("until %1").arg(Words.day(until)),
                                                   words.form(form)], ", ")

    signal withdrawing
    signal arrived
    signal moved

    Layout.fillWidth: true
    padding: Theme.inner
    Accessible.role: Accessible.ListItem
    Accessible.name: title.text + ". " + days + ". " + words.standing(standing)
    Accessible.focusable: true
    activeFocusOnTab: activeFocus // only where search has led to it
    Component.onCompleted: if (sought) Qt.callLater(forceActiveFocus) // qmllint disable type
    onActiveFocusChanged: if (activeFocus) arrived()
    onYChanged: if (activeFocus) moved()

    FocusRing {
        parent: line
        shown: line.activeFocus
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.hair

            Para {
                id: title

                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: qsTr("%1, to %2").arg(line.words.document(line.what)).arg(line.to)
            }
            Para {
                Layout.fillWidth: true
                quiet: true
                font.pixelSize: Theme.tiny
                text: line.days
            }
        }
        Para {
            text: line.standing === "withdrawn" ? qsTr("Withdrawn on %1").arg(Words.day(line.withdrawn)) : line.words.standing(line.standing)
            color: line.standing === "given" ? Theme.accent : Theme.soft
        }
    }
    Removal {
        Layout.fillWidth: true
        word: qsTr("Withdraw")
        question: qsTr("From today on nothing leaves under this consent. What left already stays in the list. This cannot be undone; a new consent can be written down.")
        deed: qsTr("Withdraw this consent")
        visible: line.standing === "given" || line.standing === "notyet"
        onConfirmed: line.withdrawing()
    }
}
