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
        }
    }
    FieldLabel {
        text: qsTr("Files to write")
        visible: step.vm.publishable
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: step.vm.publishable

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
        visible: step.vm.publishable
        onEdited: text => step.vm.folder = text
    }
    Tick {
        Layout.fillWidth: true
        text: qsTr("I know that a published report is kept as it is: this period cannot be published again otherwise.")
        checked: step.sure
        visible: step.vm.publishable
        onToggled: step.sure = checked
    }
    MainButton {
        text: qsTr("Publish report %1").arg(step.vm.number)
        enabled: step.sure && !step.vm.errand.running && step.formats.length > 0 && step.vm.folder !== ""
        visible: step.vm.publishable
        onClicked: step.vm.publish()
    }
    Word {
        id: done

        border.color: activeFocus ? Theme.accent : Theme.line
        text: qsTr("Published. Files written: %1").arg(step.files.join(", "))
        visible: step.files.length > 0

        Timer { // once the page has made room for it: then it follows the keyboard there
            interval: 100
            running: done.visible
            onTriggered: done.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
