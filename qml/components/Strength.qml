// How long a passphrase would resist, in words beside a bar.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: strength

    property int score: 0 // 0 to 4
    readonly property var said: [qsTr("Guessed at once"), qsTr("Guessed quickly"), qsTr("Fair: one more word would help"),
                                 qsTr("Good"), qsTr("Very good")]

    spacing: Theme.tight

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: 4

            StrengthStep {
                reached: index < strength.score
            }
        }
    }
    Para {
        Layout.fillWidth: true
        font.pixelSize: Theme.tiny
        quiet: true
        text: qsTr("Strength: %1").arg(strength.said[strength.score])
    }
}
