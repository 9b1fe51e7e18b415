// Something that left: when, what, to whom, and under which consent.
import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    required property string what
    required property string to
    required property string day
    required property bool agreed
    required property bool failed
    required property ConsentWords words
    required property string code // of the person, who is the recipient wherever no consent was needed

    Layout.fillWidth: true
    text: "%1 · %2 · %3".arg(Words.day(day)).arg(qsTr("%1, to %2").arg(words.document(what)).arg(agreed ? to : Words.called(to, code)))
                        .arg(failed ? qsTr("could not be written: nothing left") : agreed ? qsTr("with their consent") : qsTr("to themselves"))
    Accessible.role: Accessible.ListItem
}
