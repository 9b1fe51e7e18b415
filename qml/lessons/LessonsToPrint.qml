pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: lessons

    required property ReportBuilder vm
    property bool leaving: false

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("Lessons to print in it")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("A lesson is printed with its theme, if enough of the people counted here stand behind it and the text guard finds nothing that stops it.")
    }
    Repeater {
        model: lessons.leaving ? null : lessons.vm.lessons

        ReportLesson {
            looking: lessons.vm.errand.running
            onToggled: lessons.vm.toggleLesson(index)
        }
    }
}
