// The system's own way to choose a folder or a file.
import QtQuick
import QtQuick.Dialogs

Item {
    id: chooser

    signal took(url place)

    function choose(folder: bool): void {
        if (folder)
            folders.open()
        else
            files.open()
    }

    FolderDialog {
        id: folders

        onAccepted: chooser.took(selectedFolder)
    }
    FileDialog {
        id: files

        onAccepted: chooser.took(selectedFile)
    }
}
