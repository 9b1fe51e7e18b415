// How far a long piece of work is, and its stop button.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

RowLayout {
    id: course

    required property Errand errand
    property string doing

    signal stopped

    spacing: Theme.room
    visible: errand.running

    Para {
        text: course.doing
        quiet: true
    }
    ProgressBar {
        id: bar

        Layout.fillWidth: true
        indeterminate: course.errand.share < 0
        value: Math.max(0, course.errand.share)
        Accessible.name: course.doing
        background: Rectangle {
            implicitHeight: Theme.size(6)
            radius: height / 2
            color: Theme.line
        }
        contentItem: Item {
            implicitHeight: Theme.size(6)

            Rectangle {
                width: bar.indeterminate ? parent.width * 0.2 : parent.width * bar.position
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
    }
    QuietButton {
        text: qsTr("Stop")
        onClicked: {
            course.errand.cancel()
            course.stopped()
        }
    }
}
