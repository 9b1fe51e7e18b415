// On an empty page: what it could begin with.
import QtQuick
import Aparte

Flow {
    id: start

    required property NoteSheet sheet
    property NoteText into

    signal editWanted

    // The plan as boxes to tick, under a heading, and the template of this kind below.
    function planText(): string {
        const lines = Array.from(sheet.beginnings.plan).map(line => "- [ ] " + line)
        return "## " + qsTr("Since %1").arg(Words.day(sheet.beginnings.planDay)) + "\n" + lines.join("\n") + "\n\n"
    }

    spacing: Theme.gap

    QuietButton {
        text: qsTr("Template: %1").arg(Words.kind(start.sheet.kind))
        onClicked: start.into.fill(start.sheet.beginnings.templateOf(start.sheet.kind, Words.language))
    }
    QuietButton {
        text: qsTr("Continue from the plan of %1").arg(Words.day(start.sheet.beginnings.planDay))
        visible: start.sheet.beginnings.planDay !== ""
        onClicked: start.into.put(start.planText())
    }
    QuietButton {
        bare: true
        text: qsTr("Edit the template…")
        onClicked: start.editWanted()
    }
}
