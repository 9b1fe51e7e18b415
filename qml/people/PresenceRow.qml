import QtQuick
import QtQuick.Layouts
import Aparte

Flow {
    id: period

    required property int row
    required property Relations relations
    readonly property var one: relations.presence[row] || ({ from: "", until: "" })

    Layout.fillWidth: true
    spacing: Theme.gap

    function shown(day: string): string {
        return /^\d{4}-\d\d-\d\d$/.test(day) ? Words.shortDay(day) : day
    }

    TextLine {
        id: from

        width: Theme.size(180)
        label: qsTr("From")
        placeholder: qsTr("14/10/2025")
        text: period.shown(period.one.from)
        onEdited: text => period.relations.setPresence(period.row, text, until.text)
    }
    TextLine {
        id: until

        width: Theme.size(180)
        label: qsTr("Until (empty: it goes on)")
        text: period.shown(period.one.until)
        onEdited: text => period.relations.setPresence(period.row, from.text, text)
    }
    QuietButton {
        bare: true
        text: qsTr("Remove this period")
        onClicked: period.relations.removePresence(period.row)
    }
}
