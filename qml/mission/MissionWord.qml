import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

AbstractButton {
    id: mission

    required property int index
    required property string stage
    required property string frameworkFr
    required property string frameworkEn
    readonly property string framework: Words.either(frameworkFr, frameworkEn)
    required property string motive

    Layout.fillWidth: true
    padding: Theme.near
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Mission: %1").arg(Words.together([Words.stage(stage), framework, Words.motive(motive)], ", "))
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        Text {
            text: Words.stage(mission.stage)
            color: Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: Words.together([mission.framework, Words.motive(mission.motive)], " · ")
            color: Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: mission.hovered ? Theme.wash : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: mission.visualFocus
        }
    }
}
