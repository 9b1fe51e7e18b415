// One objective of the contract and how far it has come: a bar for the eye, the same in figures.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    required property int index
    required property string words
    required property string indicator
    required property int progress
    // The beneficiary's own words may name somebody.
    readonly property string said: Words.discreet || words === "" ? qsTr("Objective %1").arg(index + 1) : words
    readonly property string share: qsTr("%1 %").arg(progress)

    spacing: Theme.tight
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.together([said, share], ", ")
    Accessible.description: Words.discreet ? "" : indicator

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room

        Text {
            Layout.fillWidth: true
            text: line.said
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.lead
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.alignment: Qt.AlignTop
            text: line.share
            color: Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.near
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: line.progress === 0 ? 0 : Math.max(height, parent.width * Math.min(100, line.progress) / 100)
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    Text {
        Layout.fillWidth: true
        text: line.indicator
        color: Theme.soft
        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        visible: text !== "" && !Words.discreet
        Accessible.ignored: true
    }
}
