// One objective, large enough to be read by two.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: item

    required property string objective
    required property string indicator
    required property int progress
    required property string words

    Layout.fillWidth: true
    Layout.bottomMargin: Theme.wide
    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: item.objective
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.reading
        text: item.indicator
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.room
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 per cent").arg(item.progress)

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.size(8)
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: parent.width * item.progress / 100
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }
        Para {
            Layout.preferredWidth: Theme.size(64)
            horizontalAlignment: Text.AlignRight
            text: qsTr("%1 %").arg(item.progress)
            font.pixelSize: Theme.reading
        }
    }
    Para {
        Layout.fillWidth: true
        font.family: Theme.book
        font.pixelSize: Theme.reading
        text: item.words
        visible: text !== ""
    }
}
