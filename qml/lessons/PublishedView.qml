pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property PublishedReports vm
    property bool leaving: false
    readonly property var files: vm.files

    spacing: Theme.gap

    Notice {
        trouble: view.vm.trouble
    }
    PlaceLine {
        id: folder

        Layout.fillWidth: true
        label: qsTr("Folder to write files into again")
        visible: view.vm.count > 0
    }
    LanguageChips {
        Layout.fillWidth: true
        language: view.vm.language
        visible: view.vm.count > 0
        onChosen: code => view.vm.language = code
    }
    Repeater {
        model: view.leaving ? null : view.vm.reports

        PublishedLine {
            canWrite: folder.text !== ""
            onAgain: view.vm.writeAgain(index, folder.text)
            onKnown: view.vm.findDigests(index)
        }
    }
    Word {
        text: qsTr("Files written: %1").arg(view.files.join(", "))
        visible: view.files.length > 0
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("No report yet")
        words: qsTr("A report that was published is found again here, with its number and its letters.")
        visible: view.vm.count === 0
    }
}
