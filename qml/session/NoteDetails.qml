// Kind, day, minutes, place, techniques, themes.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: details

    required property NoteSheet sheet
    property Catalogue catalogue
    property bool broad: true
    readonly property var kinds: ["preliminary", "first", "tripartite", "session", "midpoint", "closing", "followup"]
    readonly property var techniques: sheet.techniques
    readonly property var offered: catalogue ? catalogue.techniques : []
    readonly property MissionWords parties: MissionWords {}
    readonly property var statuses: ["held", "planned", "missed", "cancelled"]

    function techniqueChips(): var {
        const known = offered
        const carried = techniques
        const all = known.concat(carried.filter(code => !known.includes(code)))
        return all.map(code => ({ code: code, name: Words.technique(code), chosen: carried.includes(code) }))
    }

    function presentChips(): var {
        const carried = Array.from(details.sheet.present)
        return parties.withOwn(parties.roles, carried).map(code => ({ code: code, name: parties.role(code), chosen: carried.includes(code) }))
    }

    padding: Theme.room
    spacing: Theme.inner

    GridLayout {
        Layout.fillWidth: true
        columns: details.broad ? 2 : 1
        columnSpacing: Theme.room
        rowSpacing: Theme.inner

        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Kind of session")
            options: details.kinds.map(code => Words.kind(code))
            at: details.kinds.indexOf(details.sheet.kind)
            onChosen: place => details.sheet.kind = details.kinds[place]
        }
        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Held or not")
            options: details.statuses.map(code => Words.status(code))
            at: details.statuses.indexOf(details.sheet.status)
            onChosen: place => details.sheet.status = details.statuses[place]
        }
        DayLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            sheet: details.sheet
        }
        NumberLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Minutes")
            from: 0
            to: 600
            step: 15
            value: details.sheet.minutes
            onEdited: value => details.sheet.minutes = value
        }
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Place")
        text: details.sheet.venue
        onEdited: text => details.sheet.venue = text
    }
    ChipField {
        Layout.fillWidth: true
        label: qsTr("Present")
        chips: details.presentChips()
        visible: details.sheet.kind !== "session"
        onToggled: code => details.sheet.togglePresent(code)
    }
    ChipField {
        Layout.fillWidth: true
        label: qsTr("Techniques")
        chips: details.techniqueChips()
        onToggled: code => details.sheet.toggleTechnique(code)
    }
    TextLine {
        id: other

        Layout.fillWidth: true
        label: qsTr("Another technique")
        help: qsTr("Enter adds it.")
        onAccepted: {
            details.sheet.toggleTechnique(text.trim())
            text = ""
        }
    }
    ThemeField {
        Layout.fillWidth: true
        sheet: details.sheet
        catalogue: details.catalogue
    }
}
