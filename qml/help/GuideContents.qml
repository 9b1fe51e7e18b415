// The chapters of the guide, to choose one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: contents

    required property HelpPage vm

    spacing: Theme.hair

    Para {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
        quiet: true
        text: qsTr("Short chapters, to read in any order. They are part of the program: nothing is fetched from anywhere.")
    }
    Repeater {
        id: titles

        model: contents.vm.titles(Words.language)

        GuideTitle {
            Layout.fillWidth: true
            onClicked: contents.vm.chapter = index + 1
        }
    }
}
