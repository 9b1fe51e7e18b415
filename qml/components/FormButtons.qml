// Under a form: keep it, or go back.
import QtQuick
import Aparte

Row {
    id: buttons

    property alias saveText: save.text
    property bool canSave: true

    signal saved
    signal givenUp

    spacing: Theme.gap

    MainButton {
        id: save

        text: qsTr("Save")
        enabled: buttons.canSave
        onClicked: buttons.saved()
    }
    QuietButton {
        text: qsTr("Cancel")
        onClicked: buttons.givenUp()
    }
}
