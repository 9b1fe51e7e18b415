// Nothing here, said kindly.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    property alias title: heading.text
    property alias words: para.text

    spacing: Theme.gap

    Heading {
        id: heading

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        font.italic: true
        font.weight: Font.Normal
    }
    Para {
        id: para

        Layout.fillWidth: true
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
    }
}
