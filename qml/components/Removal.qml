// Something that cannot be taken back: what will be lost is said, and asked once.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: removal

    required property string word     // of the button that asks
    required property string question // what will be lost
    required property string deed     // of the button that does it
    property bool asking: false

    signal confirmed

    spacing: Theme.gap
    onVisibleChanged: asking = false

    QuietButton {
        id: ask

        dangerous: true
        text: removal.word
        visible: !removal.asking
        onClicked: {
            removal.asking = true
            keep.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Para {
        Layout.fillWidth: true
        text: removal.question
        visible: removal.asking
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: removal.asking

        QuietButton {
            id: keep

            text: qsTr("Keep")
            onClicked: {
                removal.asking = false
                ask.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        MainButton {
            dangerous: true
            text: removal.deed
            onClicked: {
                removal.asking = false
                removal.confirmed()
            }
        }
    }
}
