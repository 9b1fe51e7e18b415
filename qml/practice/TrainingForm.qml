import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: form

    signal added(string title, string body, string on, string until)

    spacing: Theme.gap

    TextLine {
        id: title

        Layout.fillWidth: true
        label: qsTr("Title of the training or certificate")
    }
    TextLine {
        id: body

        Layout.fillWidth: true
        label: qsTr("By whom it is recognised")
    }
    TextLine {
        id: on

        Layout.fillWidth: true
        label: qsTr("Obtained on")
        placeholder: "30/06/2019"
    }
    TextLine {
        id: until

        Layout.fillWidth: true
        label: qsTr("Valid until, if it ends")
        placeholder: "30/06/2028"
    }
    QuietButton {
        text: qsTr("Add this training")
        enabled: title.text.trim() !== ""
        onClicked: form.added(title.text, body.text, on.text, until.text)
    }
    function clear(): void {
        for (const field of [title, body, on, until])
            field.text = ""
    }
}
