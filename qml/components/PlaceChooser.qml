// The system's own way to choose a folder or a file: made to be open.
import QtQuick
import QtQuick.Dialogs

Item {
    id: chooser

    required property bool wantsFolder

    signal took(url place)

    Component.onCompleted: {
        if (wantsFolder)
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
