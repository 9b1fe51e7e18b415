import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: refusal

    required property string why
    required property string whyFr
    required property string whyEn

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + Theme.gap * 2
    color: Theme.warnGround
    radius: Theme.radius
    border.color: Theme.line

    Para {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.size(12)
        text: Words.either(refusal.whyFr, refusal.whyEn) + " (" + refusal.why + ")"
    }
}
