import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: refusal

    required property string why
    required property string whyFr
    required property string whyEn

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + Theme.gap * 2
    color: Theme.warnGround
    radius: Theme.radius
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.inner
        spacing: Theme.hair

        Para {
            Layout.fillWidth: true
            text: Words.either(refusal.whyFr, refusal.whyEn) + " (" + refusal.why + ")"
        }
        Para {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: WhatToDo.after(refusal.why)
            visible: text !== ""
        }
    }
}
