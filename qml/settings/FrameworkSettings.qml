// The frameworks that missions go by: seen, changed, copied.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: settings

    required property FrameworksPage vm
    property bool leaving: false

    signal retentionWanted

    spacing: Theme.room

    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("A framework says what a mission has to have before it goes on, who signs, within which delays, at what price. Three come with the program; copy one to make it yours.")
    }
    Repeater {
        model: settings.leaving ? null : settings.vm.frameworks

        FrameworkLine {
            Layout.fillWidth: true
            onEdited: settings.vm.edit(index)
            onCopied: settings.vm.copy(index)
            onRemoved: settings.vm.remove(index)
        }
    }
    Notice {
        trouble: settings.vm.trouble
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("How long records are kept")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Each framework says for how many months. Whoever’s records are no longer needed is proposed to you; nothing is erased by itself.")
    }
    QuietButton {
        text: qsTr("See what is no longer needed")
        onClicked: settings.retentionWanted()
    }
}
