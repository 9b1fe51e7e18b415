// The minute before an idle journal locks: seen, and announced.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: countdown

    required property Locker locker
    // Announced at 60, 30, 10 and 5 seconds, not at each.
    readonly property int spoken: locker.secondsLeft > 30 ? 60 : locker.secondsLeft > 10 ? 30 : locker.secondsLeft > 5 ? 10 : 5
    readonly property string message: qsTr("The journal locks in %n second(s).", "", Math.max(0, locker.secondsLeft))

    implicitHeight: row.implicitHeight + Theme.room * 2
    color: Theme.warnGround
    radius: Theme.radius
    border.color: Theme.edge
    visible: locker.secondsLeft >= 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("The journal locks in %n second(s).", "", spoken)

    Announcement {
        words: countdown.locker.secondsLeft >= 0 ? countdown.Accessible.name : ""
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.room
        spacing: Theme.room

        Para {
            Layout.fillWidth: true
            text: countdown.message
        }
        QuietButton {
            text: qsTr("Keep it open")
            onClicked: countdown.locker.stay()
        }
    }
}
