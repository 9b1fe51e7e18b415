pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property LessonCards vm
    property bool leaving: false
    readonly property int longest: 300

    spacing: Theme.gap
    onVisibleChanged: if (visible) french.area.forceActiveFocus()

    FieldLabel {
        text: qsTr("The lesson, in French")
    }
    TextSheet {
        id: french

        Layout.fillWidth: true
        implicitHeight: Theme.size(110)
        framed: true
        name: qsTr("The lesson, in French")
    }
    FieldLabel {
        text: qsTr("The lesson, in English")
    }
    TextSheet {
        id: english

        Layout.fillWidth: true
        implicitHeight: Theme.size(110)
        framed: true
        name: qsTr("The lesson, in English")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("%1 of at most %2 characters. No name, no place, no quotation, nothing by which a reader could think of one person.")
              .arg(Math.max(french.text.length, english.text.length)).arg(form.longest)
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Theme")
        none: qsTr("Choose…")
        options: form.vm.editing ? form.vm.themeNames(Words.language) : []
        at: form.vm.themeAt
        onChosen: place => form.vm.themeAt = place
    }
    FieldLabel {
        text: qsTr("Who stands behind it: %n person(s)", "", form.vm.supportCount)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size(6)

        Repeater {
            model: form.leaving ? null : form.vm.supports

            SupportChip {
                onClicked: form.vm.toggleSupport(index)
            }
        }
    }
    RowLayout {
        Layout.topMargin: Theme.gap
        spacing: Theme.gap

        FormButtons {
            canSave: form.vm.themeAt >= 0 && (french.text.trim() !== "" || english.text.trim() !== "")
                     && french.text.length <= form.longest && english.text.length <= form.longest
            onSaved: form.vm.save(french.text, english.text)
            onGivenUp: form.vm.giveUp()
        }
    }
    Removal {
        Layout.fillWidth: true
        word: qsTr("Remove this lesson")
        question: qsTr("The lesson and its links to the people behind it are removed. Reports that are published stay as they are. This cannot be undone.")
        deed: qsTr("Remove for good")
        visible: !form.vm.isNew
        onConfirmed: form.vm.remove()
    }
    Connections {
        function onBegun() {
            french.text = form.vm.french
            english.text = form.vm.english
        }

        target: form.vm
    }
}
