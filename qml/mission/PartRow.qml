// The fields of one thing: plain on the page, or on a card where there are several of its kind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: row

    required property int index
    required property PartForm form
    property var fields: []
    property var target
    property string word // "Request 1"; empty: it is the only one
    property var now: Object.assign({}, target) // what fields that depend on another look at

    signal takenAway
    signal touched

    padding: word === "" ? 0 : Theme.room
    spacing: Theme.inner
    color: word === "" ? "transparent" : Theme.sheet
    border.width: word === "" ? 0 : 1

    RowLayout {
        Layout.fillWidth: true
        visible: row.word !== ""

        Para {
            Layout.fillWidth: true
            text: row.word
            font.weight: Font.DemiBold
        }
        QuietButton {
            bare: true
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove: %1").arg(row.word)
            onClicked: row.takenAway()
        }
    }
    Repeater {
        model: row.fields

        PartField {
            Layout.fillWidth: true
            form: row.form
            target: row.target
            word: row.word
            visible: !modelData.when || row.now[modelData.when.key] === modelData.when.is
            onTouched: {
                row.now = Object.assign({}, row.target)
                row.touched()
            }
        }
    }
}
