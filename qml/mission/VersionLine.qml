import QtQuick
import Aparte

Para {
    required property int version
    required property string day
    required property var objectives
    property bool inForce: false

    quiet: true
    text: Words.together([version === 0 ? "" : (inForce ? qsTr("Contract, version %1") : qsTr("Version %1")).arg(version), day === "" ? qsTr("not signed") : qsTr("signed on %1").arg(Words.day(day)),
                          Array.from(objectives).join(" ; ")], " · ")
}
