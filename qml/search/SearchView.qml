// Search: results while typing, the match marked; first in the open person.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ListPage {
    id: view

    required property SearchPage vm
    readonly property bool asked: vm.answered && vm.text !== ""
    readonly property bool nothing: asked && vm.count === 0
    readonly property string found: nothing ? "" : vm.total > vm.count ? qsTr("%n passage(s) found, the newest %1 shown", "", vm.total).arg(vm.count)
                                                                      : qsTr("%n passage(s) found", "", vm.total)

    title: qsTr("Search")
    onActiveFocusChanged: if (activeFocus) field.take()

    TextLine {
        id: field

        Layout.fillWidth: true
        name: qsTr("Search for")
        placeholder: qsTr("A word or a few; accents and capitals do not matter")
        text: view.vm.text
        onEdited: text => view.vm.text = text
        onAccepted: view.vm.open(0)
        input.Keys.onDownPressed: list.forceActiveFocus()
    }
    Tick {
        Layout.fillWidth: true
        text: qsTr("Everywhere, not only about %1").arg(Words.called(view.vm.personName, view.vm.personCode))
        checked: view.vm.everywhere
        visible: view.vm.hasPerson
        onToggled: view.vm.everywhere = checked
    }
    SearchFilters {
        id: filters

        Layout.fillWidth: true
        vm: view.vm
        tight: view.height < Theme.size(640)
    }
    Notice {
        trouble: view.vm.trouble
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: Words.together([view.found, view.vm.complete ? "" : qsTr("Some could not be read.")], " ")
        visible: view.asked && text !== ""
        Accessible.role: Accessible.StatusBar
    }
    EmptyWords {
        id: none

        Layout.fillWidth: true
        Layout.topMargin: Theme.wide
        title: qsTr("Nothing found")
        words: view.vm.narrowed > 0 ? qsTr("Nothing with these filters.") : qsTr("Every word has to be there, in any order. Earlier versions of a note are not looked at.")
        visible: view.nothing
    }
    Roll {
        id: list

        onActiveFocusChanged: if (activeFocus && filters.tight) filters.unfolded = false
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("Passages")
        rows: view.vm.hits
        leaving: view.leaving
        spacing: Theme.hair
        bottomMargin: Theme.wide
        delegate: HitLine {
            onClicked: view.vm.open(index)
        }

        Announcement {
            words: view.nothing ? none.title : view.asked ? view.found : ""
        }
    }
}
