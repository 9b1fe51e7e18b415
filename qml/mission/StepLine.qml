// One step of the course: its mark, its name, where it stands in words, and the gates before it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

RowLayout {
    id: step

    required property int index
    required property string name
    required property string standing
    required property string doneOn
    required property string dueOn
    required property var gates
    readonly property string mark: ({ done: "✓", stopped: "!", late: "!", due: "→", next: "→" })[standing] || ""
    readonly property string title: name === "requests" ? qsTr("Requests") : Words.stage(name)
    readonly property string stands: {
        switch (standing) {
        case "done": return doneOn === "" ? qsTr("done") : qsTr("done on %1").arg(Words.day(doneOn))
        case "late": return dueOn === "" ? qsTr("late") : qsTr("late: was due on %1").arg(Words.day(dueOn))
        case "due": return dueOn === "" ? qsTr("due") : qsTr("due on %1").arg(Words.day(dueOn))
        case "next": return dueOn === "" ? qsTr("next") : qsTr("next, due on %1").arg(Words.day(dueOn))
        case "stopped": return qsTr("stopped")
        case "leftout": return qsTr("not asked for")
        }
        return dueOn === "" ? qsTr("later") : qsTr("later, due on %1").arg(Words.day(dueOn))
    }

    readonly property bool pale: standing === "later" || standing === "leftout"
    // A meeting that has a form of its own, and a note beside it.
    readonly property string meeting: Words.codes(["preliminary", "first", "closing", "followup"]).includes(name) ? name : ""

    readonly property int shut: Array.from(gates).filter(one => one.reason === "").length
    property bool unfolded: !pale && standing !== "done" // what stops a later step is told when asked for

    function take(): void {
        word.forceActiveFocus(Qt.TabFocusReason)
    }

    signal opened
    signal noteWanted(string kind)
    signal wentOn(string gate, string reason)

    spacing: Theme.gap

    StepMark {
        Layout.fillHeight: true
        mark: step.mark
        strong: !step.pale
        alarming: step.standing === "stopped" || step.standing === "late"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AbstractButton {
                id: word

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, implicitContentHeight + padding * 2)
                padding: Theme.gap
                Accessible.role: Accessible.Button
                Accessible.name: step.title + ", " + step.stands
                Accessible.onPressAction: clicked()
                Keys.onReturnPressed: clicked()
                onClicked: step.opened()
                contentItem: RowLayout {
                    spacing: Theme.room

                    Text {
                        text: step.title
                        color: step.pale ? Theme.soft : Theme.ink
                        font.family: Theme.plain
                        font.pixelSize: Theme.normal
                        font.weight: step.pale ? Font.Normal : Font.DemiBold
                        Accessible.ignored: true
                    }
                    Text {
                        Layout.fillWidth: true
                        text: step.stands
                        color: step.standing === "stopped" || step.standing === "late" ? Theme.danger : Theme.soft
                        font.family: Theme.plain
                        font.pixelSize: Theme.normal
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: word.hovered ? Theme.wash : "transparent"

                    FocusRing {
                        anchors.margins: 0
                        shown: word.visualFocus
                    }
                }
            }
            QuietButton {
                bare: true
                text: qsTr("Note")
                Accessible.name: qsTr("Note: %1").arg(step.title)
                visible: step.meeting !== ""
                onClicked: step.noteWanted(step.meeting)
            }
        }
        QuietButton {
            bare: true
            text: qsTr("Asks for %n thing(s) first", "", step.shut)
            Accessible.name: step.title + ": " + text
            visible: !step.unfolded && step.shut > 0
            onClicked: step.unfolded = true
        }
        Repeater {
            model: step.unfolded ? step.gates : Array.from(step.gates).filter(one => one.reason !== "")

            StepGate {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.bottomMargin: Theme.gap
                onWentOn: reason => step.wentOn(gate, reason)
            }
        }
    }
}
