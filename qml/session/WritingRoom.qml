// The open notes. Each keeps its own text areas as long as it is open, and with them what can be undone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

FocusScope {
    id: room

    required property OpenNotes notes

    signal backWanted

    StackLayout {
        anchors.fill: parent
        currentIndex: room.notes.current

        Repeater {
            model: room.notes

            NoteView {
                notes: room.notes
                catalogue: room.notes.catalogue
                readOnly: room.notes.readOnly
                isCurrent: room.visible && room.notes.current === index
                onBackWanted: room.backWanted()
            }
        }
    }
}
