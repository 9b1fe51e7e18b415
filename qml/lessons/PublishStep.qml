// The very pages, what is written and where, and the one button that publishes it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property ReportBuilder vm
    property bool sure: false
    property bool leaving: false
    readonly property var files: vm.files
    readonly property var formats: vm.formats

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("Exactly these pages will be in the file")
        visible: step.vm.publishable
    }
    LanguageChips {
        Layout.fillWidth: true
        language: step.vm.language
        visible: step.vm.publishable
        onChosen: code => step.vm.language = code
    }
    Notice {
        trouble: step.vm.pages.trouble
    }
    Repeater {
        model: step.leaving || !step.vm.publishable ? null : step.vm.pages.pages

        SheetOfReport {
            count: step.vm.pages.count
            opacity: step.vm.pages.current ? 1 : Theme.off // the next ones are being made
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: step.vm.publishable && step.files.length === 0

        FieldLabel {
            text: qsTr("Files to write")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: ["pdf", "odt", "csv", "json"]

                FormatChip {
                    chosen: step.formats.indexOf(modelData) >= 0
                    onClicked: step.vm.toggleFormat(modelData)
                }
            }
        }
        PlaceLine {
            Layout.fillWidth: true
            label: qsTr("Folder for the files")
            help: qsTr("PDF and ODT are read and printed; CSV and JSON are for a spreadsheet or a program. They are readable by whoever gets them; when the system prints one, it may keep a copy in its queue.")
            text: step.vm.folder
            onEdited: text => step.vm.folder = text
        }
        Tick {
            Layout.fillWidth: true
            text: qsTr("I know that a published report is kept as it is: this period cannot be published again otherwise.")
            checked: step.sure
            onToggled: step.sure = checked
        }
        MainButton {
            text: qsTr("Publish report %1").arg(step.vm.number)
            enabled: step.sure && step.vm.pages.current && !step.vm.errand.running && step.formats.length > 0 && step.vm.folder !== ""
            onClicked: step.vm.publish()
        }
        Course {
            Layout.fillWidth: true
            errand: step.vm.errand
            doing: step.vm.publishing ? qsTr("Publishing") : qsTr("Looking at the period")
        }
        Notice {
            id: stopped

            trouble: step.vm.notPublished
            onVisibleChanged: if (visible) told.restart()
        }
    }
    Word {
        id: done

        border.color: activeFocus ? Theme.accent : Theme.line
        text: qsTr("Published. Files written: %1").arg(step.files.join(", "))
        visible: step.files.length > 0
        onVisibleChanged: if (visible) told.restart()
    }
    Timer { // once the page has made room for it, it follows the keyboard there
        id: told

        interval: 100
        onTriggered: (done.visible ? done : stopped).forceActiveFocus(Qt.OtherFocusReason)
    }
}
