// The review of one mission, and the way to it.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: line

    required property int index
    required property string reviewState
    required property string signedOn
    required property ConsentWords words

    signal opened

    Layout.fillWidth: true
    padding: Theme.inner

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.hair

            Para {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: line.signedOn === "" ? qsTr("On a contract that is not signed") : qsTr("On the contract of %1").arg(Words.day(line.signedOn))
            }
            Para {
                Layout.fillWidth: true
                quiet: true
                font.pixelSize: Theme.tiny
                text: line.words.review(line.reviewState)
            }
        }
        QuietButton {
            text: qsTr("Open the review")
            onClicked: line.opened()
        }
    }
}
