// The desktop's dialogs for a folder and for a file. Named by nobody, so that they are read when the first is opened.
import QtQuick
import QtQuick.Dialogs

Item {
    id: chooser

    signal chosen(url place)

    function choose(folder: bool): void {
        if (folder)
            folders.open()
        else
            files.open()
    }

    FolderDialog {
        id: folders

        onAccepted: chooser.chosen(selectedFolder)
    }
    FileDialog {
        id: files

        onAccepted: chooser.chosen(selectedFile)
    }
}
