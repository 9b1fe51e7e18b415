pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property LessonCards vm
    property bool leaving: false

    spacing: Theme.room

    Notice {
        trouble: view.vm.trouble
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("CardForm.qml")
        given: ({ vm: view.vm, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.editing
    }
    MainButton {
        text: qsTr("Write a lesson")
        visible: !view.vm.editing
        onClicked: view.vm.add()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !view.vm.editing
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lessons")

        Repeater {
            model: view.leaving ? null : view.vm.cards

            CardLine {
                onClicked: view.vm.edit(index)
            }
        }
    }
    EmptyWords {
        Layout.fillWidth: true
        Layout.topMargin: Theme.vast
        title: qsTr("No lesson yet")
        words: qsTr("A lesson is written anew, in general words, and stands on several people. It is never a passage of a note.")
        visible: view.vm.loaded && view.vm.count === 0 && !view.vm.editing
    }
}
