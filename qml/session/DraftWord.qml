// This note was opened from a draft that had not been saved.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: draft

    required property NoteSheet sheet

    Layout.fillWidth: true
    visible: sheet.fromDraft

    Word {
        text: qsTr("This is a draft that had not been saved yet. Save it, or go back to what was saved before.")
        action: qsTr("Drop the draft")
        onAnswered: draft.sheet.forgetDraft()
    }
}
