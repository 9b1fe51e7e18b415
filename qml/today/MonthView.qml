// A month, six weeks of days; below it, what lies on the day that is chosen. Arrows go from day to day, Page Up and Page Down from
// month to month, Home to today.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property MonthPage vm
    readonly property var weekdays: Words.codes([0, 1, 2, 3, 4, 5, 6]).map(place => new Date(2024, 0, 1 + place)) // a Monday first

    title: qsTr("Calendar")
    widest: Theme.size(760)
    onActiveFocusChanged: if (activeFocus) grid.forceActiveFocus()

    DueWords {
        id: dueWords
    }
    Announcement { // the keyboard stays with the month: the day it comes to is told
        words: grid.activeFocus ? grid.dayChosen : ""
    }
    Notice {
        trouble: view.vm.trouble
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: "‹"
            Accessible.name: qsTr("The month before")
            onClicked: view.vm.moveMonths(-1)
        }
        QuietButton {
            text: "›"
            Accessible.name: qsTr("The month after")
            onClicked: view.vm.moveMonths(1)
        }
        QuietButton {
            text: qsTr("This day")
            Accessible.name: qsTr("Back to this day")
            visible: view.vm.chosen !== view.vm.today
            onClicked: view.vm.goToday()
        }
        Heading {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: Words.period(view.vm.month)
            font.capitalization: Font.Capitalize
        }
    }
    GridLayout {
        id: grid

        property string dayChosen

        Layout.fillWidth: true
        columns: 7
        columnSpacing: Theme.hair
        rowSpacing: Theme.hair
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Days of %1").arg(Words.period(view.vm.month))
        Accessible.description: qsTr("%1, arrows go from day to day").arg(Words.longDay(view.vm.chosen))
        Accessible.focusable: true
        Keys.onLeftPressed: view.vm.moveDays(-1)
        Keys.onRightPressed: view.vm.moveDays(1)
        Keys.onUpPressed: view.vm.moveDays(-7)
        Keys.onDownPressed: view.vm.moveDays(7)
        Keys.onPressed: event => {
            event.accepted = true
            if (event.key === Qt.Key_PageUp)
                view.vm.moveMonths(-1)
            else if (event.key === Qt.Key_PageDown)
                view.vm.moveMonths(1)
            else if (event.key === Qt.Key_Home)
                view.vm.goToday()
            else
                event.accepted = false
        }

        Repeater {
            model: view.weekdays

            Text {
                required property date modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.toLocaleDateString(Words.place, "ddd")
                color: Theme.soft
                font.family: Theme.plain
                font.pixelSize: Theme.tiny
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Repeater {
            model: view.leaving ? null : view.vm.days

            MonthCell {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                month: view.vm.month
                today: view.vm.today
                chosen: view.vm.chosen === day
                onChosenChanged: if (chosen) grid.dayChosen = said
                Component.onCompleted: if (chosen) grid.dayChosen = said
                focused: grid.activeFocus
                onPicked: {
                    view.vm.choose(index)
                    grid.forceActiveFocus()
                }
            }
        }
    }
    MonthKey {
        Layout.fillWidth: true
    }
    Heading {
        Layout.fillWidth: true
        text: Words.headed(Words.longDay(view.vm.chosen))
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: view.vm.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("On this day")

        Repeater {
            model: view.leaving ? null : view.vm.lines

            MonthLine {
                due: dueWords
                onClicked: view.vm.open(index)
            }
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Nothing on this day.")
        visible: view.vm.loaded && view.vm.count === 0
    }
}
