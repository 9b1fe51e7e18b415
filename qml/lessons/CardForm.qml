pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    required property LessonCards vm
    property bool leaving: false
    readonly property int longest: 300
    readonly property var texts: [french, english, frenchChange, englishChange]
    readonly property bool fits: texts.every(sheet => sheet.text.length <= longest)

    spacing: Theme.gap
    onVisibleChanged: if (visible) french.area.forceActiveFocus()
    onLeavingChanged: if (leaving && vm.editing) hold()
    Component.onCompleted: {
        texts.forEach((sheet, at) => vm.reading.attach(at, sheet.area.textDocument))
        if (vm.editing) // left before, and back
            fill()
    }

    function fill(): void {
        french.text = vm.french
        english.text = vm.english
        frenchChange.text = vm.frenchChange
        englishChange.text = vm.englishChange
        justification.text = vm.justification
        texts.forEach((sheet, at) => vm.reading.written(at, sheet.text))
    }
    function hold(): void {
        vm.change(frenchChange.text, englishChange.text, justification.text)
        vm.hold(french.text, english.text)
    }

    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: form.vm.broughtBack
    }
    FieldLabel {
        text: french.name
    }
    TextSheet {
        id: french

        Layout.fillWidth: true
        implicitHeight: Theme.size(110)
        framed: true
        name: qsTr("The lesson, in French")
        onTextChanged: form.vm.reading.written(0, text)
    }
    FieldLabel {
        text: english.name
    }
    TextSheet {
        id: english

        Layout.fillWidth: true
        implicitHeight: Theme.size(110)
        framed: true
        name: qsTr("The lesson, in English")
        onTextChanged: form.vm.reading.written(1, text)
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("%1 of at most %2 characters. No name, no place, no quotation, nothing by which a reader could think of one person.")
              .arg(Math.max(french.text.length, english.text.length)).arg(form.longest)
    }
    FieldLabel {
        text: frenchChange.name
    }
    TextSheet {
        id: frenchChange

        Layout.fillWidth: true
        implicitHeight: Theme.size(70)
        framed: true
        name: qsTr("What the institution could change, in French")
        onTextChanged: form.vm.reading.written(2, text)
    }
    FieldLabel {
        text: englishChange.name
    }
    TextSheet {
        id: englishChange

        Layout.fillWidth: true
        implicitHeight: Theme.size(70)
        framed: true
        name: qsTr("What the institution could change, in English")
        onTextChanged: form.vm.reading.written(3, text)
    }
    GuardFindings {
        Layout.fillWidth: true
        vm: form.vm.reading
        leaving: form.leaving
        something: form.texts.some(sheet => sheet.text.trim() !== "")
    }
    TextLine {
        id: justification

        Layout.fillWidth: true
        label: qsTr("Why what the guard warns of tells nobody")
        help: qsTr("Kept with the lesson, for you; no report has it. Without it the lesson stays here.")
        visible: form.vm.reading.needsJustification || text !== ""
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
        spacing: Theme.near

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
            canSave: form.vm.themeAt >= 0 && (french.text.trim() !== "" || english.text.trim() !== "") && form.fits
            onSaved: {
                form.vm.change(frenchChange.text, englishChange.text, justification.text)
                form.vm.save(french.text, english.text)
            }
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
            form.fill()
        }

        target: form.vm
    }
}
