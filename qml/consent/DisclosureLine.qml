// Something that left: when, what, to whom, and under which consent.
import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    id: line

    required property string what
    required property string to
    required property string day
    required property bool agreed
    required property bool failed
    required property bool sought // by a search that led here
    required property ConsentWords words
    required property string code // of the person, who is the recipient wherever no consent was needed

    signal arrived
    signal moved

    Layout.fillWidth: true
    text: "%1 · %2 · %3".arg(Words.day(day)).arg(qsTr("%1, to %2").arg(words.document(what)).arg(agreed ? to : Words.called(to, code)))
                        .arg(failed ? qsTr("could not be written: nothing left") : agreed ? qsTr("with their consent") : qsTr("to themselves"))
    Accessible.role: Accessible.ListItem
    Accessible.focusable: true
    activeFocusOnTab: activeFocus // only where search has led to it
    Component.onCompleted: if (sought) Qt.callLater(forceActiveFocus) // qmllint disable type
    onActiveFocusChanged: if (activeFocus) arrived()
    onYChanged: if (activeFocus) moved()

    FocusRing {
        shown: line.activeFocus
    }
}
