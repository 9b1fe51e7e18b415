// A folder or a file on this computer: typed, or chosen in a dialog.
import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    property alias label: field.label
    property alias help: field.help
    property alias text: field.text
    property bool wantsFolder: true

    signal edited(string text)

    spacing: Theme.gap

    function take(): void {
        field.take()
    }
    function took(url: url): void {
        field.text = decodeURIComponent(String(url).replace(/^file:\/\//, ""))
        edited(field.text)
    }

    TextLine {
        id: field

        Layout.fillWidth: true
        onEdited: text => line.edited(text)
    }
    QuietButton {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: field.label === "" ? 0 : Theme.tight + Theme.size(17)
        text: qsTr("Choose…")
        onClicked: {
            if (chooser.status === Loader.Null)
                chooser.setSource("../shell/PlaceChooser.qml")
            const dialogs = chooser.item // by its name, the type would be read with this one
            dialogs.choose(line.wantsFolder)
        }
    }
    Loader {
        id: chooser

        visible: false // it has no place in the line
    }
    Connections {
        function onChosen(place: url): void {
            line.took(place)
        }

        target: chooser.item
    }
}
