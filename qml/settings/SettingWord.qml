// What a choice changes, in a sentence below it.
import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    Layout.fillWidth: true
    Layout.topMargin: -Theme.gap
    Layout.bottomMargin: Theme.gap
    quiet: true
    font.pixelSize: Theme.tiny
}
