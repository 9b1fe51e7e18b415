// Where a mission stands: words, and a thin bar for the eye.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: stage

    required property string stage
    property string under

    spacing: Theme.hair

    Text {
        Layout.fillWidth: true
        text: Words.stage(stage.stage)
        color: Theme.ink
        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(200)
        implicitHeight: 3
        radius: 2
        color: Theme.line
        visible: stage.stage !== ""

        Rectangle {
            width: Math.max(4, parent.width * Words.progress(stage.stage))
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
    Text {
        Layout.fillWidth: true
        text: stage.under
        color: Theme.soft
        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        wrapMode: Text.Wrap
        visible: text !== ""
        Accessible.ignored: true
    }
}
