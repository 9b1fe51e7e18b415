// A part of a page that is made when it is first looked at, and then stays: a page of many parts opens without a pause.
import QtQuick
import QtQuick.Layouts

Loader {
    property bool wanted: false
    property bool made: false

    Layout.fillWidth: true
    active: made
    visible: wanted
    onWantedChanged: if (wanted) made = true
}
