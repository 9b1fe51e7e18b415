// One chapter, and the ways on from it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: chapter

    required property HelpPage vm
    readonly property var titles: vm.titles(Words.language)
    readonly property int number: vm.chapter

    function begin(): void { // for eyes and ears
        if (visible)
            all.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.room
    onNumberChanged: begin()
    onVisibleChanged: begin()
    Component.onCompleted: begin()

    QuietButton {
        id: all

        text: qsTr("All chapters")
        onClicked: chapter.vm.chapter = 0
    }
    Heading {
        Layout.fillWidth: true
        grand: true
        text: chapter.titles[chapter.number - 1] ?? ""
    }
    Repeater {
        model: chapter.visible ? chapter.vm.blocks(Words.language, chapter.number) : []

        GuidePassage {
            Layout.fillWidth: true
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Next: %1").arg(chapter.titles[chapter.number] ?? "")
            visible: chapter.number < chapter.titles.length
            onClicked: chapter.vm.chapter = chapter.number + 1
        }
        QuietButton {
            text: qsTr("Previous: %1").arg(chapter.titles[chapter.number - 2] ?? "")
            visible: chapter.number > 1
            onClicked: chapter.vm.chapter = chapter.number - 1
        }
    }
}
