// One access request and its month.
import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    required property string received
    required property string identity
    required property string answered
    required property string due
    required property int daysLeft
    readonly property string rest: daysLeft < 0 ? qsTr("%n day(s) late", "", -daysLeft)
                                                : daysLeft === 0 ? qsTr("to be answered today") : qsTr("%n day(s) left", "", daysLeft)

    Layout.fillWidth: true
    font.weight: answered === "" ? Font.DemiBold : Font.Normal
    color: answered === "" && daysLeft < 7 ? Theme.danger : Theme.ink
    text: Words.together([qsTr("Request of %1").arg(Words.day(received)),
                          identity === "" ? qsTr("identity to be checked") : qsTr("identity checked on %1").arg(Words.day(identity)),
                          answered !== "" ? qsTr("answered on %1").arg(Words.day(answered))
                                          : qsTr("to be answered by %1: %2").arg(Words.day(due)).arg(rest)], " · ")
}
