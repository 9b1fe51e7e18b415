// What narrows a search: a kind, a theme, one of the person's missions, from one day to another. Folded away until it is asked for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: filters

    required property SearchPage vm
    property bool tight: false // a low window: what was found needs the room
    property bool unfolded: vm.narrowed > 0 && !tight
    readonly property string narrowing: Words.together([vm.kind === "" ? "" : words.kind(vm.kind), vm.themeAt < 0 ? "" : theme.options[vm.themeAt + 1] ?? "",
        vm.missionAt < 0 ? "" : mission.options[vm.missionAt + 1] ?? "", vm.from === "" ? "" : qsTr("from %1").arg(Words.day(vm.from)),
        vm.until === "" ? "" : qsTr("until %1").arg(Words.day(vm.until))], ", ")
    readonly property SearchWords words: SearchWords {}
    readonly property var kinds: ["session", "exchange", "mission", "person", "consent", "disclosure", "lesson", "practice", "coach", "framework", "organisation"]

    spacing: Theme.gap

    Connections {
        function onNarrowing() {
            theme.fill()
        }

        target: filters.vm
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.gap
        spacing: Theme.gap

        QuietButton {
            bare: true
            text: filters.vm.narrowed > 0 ? qsTr("Filters (%1)").arg(filters.vm.narrowed) : qsTr("Filters")
            Accessible.description: filters.unfolded ? qsTr("unfolded") : qsTr("folded")
            onClicked: filters.unfolded = !filters.unfolded
        }
        QuietButton {
            bare: true
            text: qsTr("Without filters")
            visible: filters.vm.narrowed > 0
            onClicked: filters.vm.searchAll()
        }
        Para {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            quiet: true
            font.pixelSize: Theme.tiny
            text: filters.narrowing
            visible: !filters.unfolded && text !== ""
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.size(620) ? (mission.visible ? 3 : 4) : (width > Theme.size(380) ? 2 : 1)
        columnSpacing: Theme.room
        rowSpacing: Theme.gap
        visible: filters.unfolded

        Choice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Kind")
            none: qsTr("Everything")
            options: Words.codes([""]).concat(Words.codes(filters.kinds).map(code => filters.words.kind(code)))
            at: filters.kinds.indexOf(filters.vm.kind) + 1
            onChosen: place => filters.vm.kind = place > 0 ? filters.kinds[place - 1] : ""
        }
        Choice {
            id: theme

            function fill(): void {
                options = Words.codes([""]).concat(filters.vm.themeNames(Words.language))
                at = filters.vm.themeAt + 1
            }

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Theme")
            none: qsTr("Every theme")
            at: filters.vm.themeAt + 1
            Component.onCompleted: fill()
            onChosen: place => filters.vm.themeAt = place - 1
        }
        Choice {
            id: mission

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Mission")
            none: qsTr("Every mission")
            options: Words.codes([""]).concat(Array.from(filters.vm.missions).map((stage, place) => (place + 1) + ". " + Words.stage(stage)))
            at: filters.vm.missionAt + 1
            visible: filters.vm.missions.length > 1 && !filters.vm.everywhere
            onChosen: place => filters.vm.missionAt = place - 1
        }
        DayTyped {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("From")
            day: filters.vm.from
            placeholder: qsTr("14/10/2025")
            onTyped: text => filters.vm.typeFrom(text)
        }
        DayTyped {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Until")
            day: filters.vm.until
            placeholder: qsTr("14/10/2025")
            onTyped: text => filters.vm.typeUntil(text)
        }
    }
}
