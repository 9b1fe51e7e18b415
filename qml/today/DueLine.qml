import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: due

    required property int index
    required property string kind
    required property string name
    required property string day
    required property int count
    required property bool late
    readonly property string what: {
        switch (kind) {
        case "request":
            return qsTr("%n request(s) to answer", "", count) + (late ? qsTr(", since %1: two days have passed").arg(Words.day(day))
                                                                      : qsTr(", by %1").arg(Words.longDay(day)))
        case "draft": return qsTr("Draft to finish, %1").arg(Words.day(day))
        case "planned": return qsTr("Session planned, %1").arg(Words.longDay(day))
        }
        return qsTr("%n session(s) without a note", "", count)
    }
    readonly property string sign: kind === "request" ? "?" : (kind === "draft" ? "…" : (kind === "planned" ? "◷" : "✎"))

    Layout.fillWidth: true
    padding: Theme.size(14)
    Accessible.name: name + ": " + what
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.room

        Text {
            Layout.preferredWidth: Theme.size(24)
            text: due.sign
            color: Theme.accent
            font.family: Theme.plain
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: due.name
                color: Theme.ink
                font.family: Theme.book
                font.pixelSize: Theme.reading
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: due.what
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.normal
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: RowGround {
        hovered: due.hovered
        focused: due.visualFocus
    }
}
