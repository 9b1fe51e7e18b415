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

            Loader { // in slices like every page; whoever types ahead has it at once
                id: place

                required property NoteSheet sheet
                required property int index
                readonly property bool isCurrent: room.visible && room.notes.current === index

                asynchronous: true
                sourceComponent: NoteView {
                    sheet: place.sheet
                    index: place.index
                    notes: room.notes
                    catalogue: room.notes.catalogue
                    readOnly: room.notes.readOnly
                    isCurrent: place.isCurrent
                    onBackWanted: room.backWanted()
                }

                KeyWatch {
                    active: place.isCurrent && place.status === Loader.Loading
                    onPressed: place.asynchronous = false
                }
            }
        }
    }
}
