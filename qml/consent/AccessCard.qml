// The right of access: a request, whose month runs; who asks; the file that answers it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: card

    required property AccessDesk access
    required property string today
    property bool leaving: false

    spacing: Theme.room

    Heading {
        Layout.fillWidth: true
        text: qsTr("Right of access")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("This person may ask for everything you keep about them. You answer within a month, once you are sure that they are the one who asks. Names of other people are masked.")
    }
    Repeater {
        model: card.leaving ? null : card.access.requests

        AccessLine {}
    }
    Notice {
        trouble: card.access.trouble
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        TextLine {
            id: day

            Layout.preferredWidth: Theme.size(180)
            label: qsTr("Day")
            text: Words.shortDay(card.today)
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("A request came on that day")
            visible: !card.access.open
            onClicked: card.access.receive(day.text)
        }
        QuietButton {
            text: qsTr("I checked on that day who asks")
            visible: card.access.open && !card.access.checked
            onClicked: card.access.check(day.text)
        }
        MainButton {
            text: qsTr("See the file")
            visible: card.access.checked
            onClicked: card.access.look(Words.language)
        }
        QuietButton {
            text: qsTr("I handed it over on that day")
            visible: card.access.checked
            onClicked: card.access.answer(day.text)
        }
    }
    PaperOutCard {
        Layout.fillWidth: true
        paper: card.access.paper
        asksTo: false
        leaving: card.leaving
        caution: qsTr("Read it before you hand it over: only names that this journal knows could be masked. A third party named otherwise in a note is still there.")
    }
}
