// A few parts of one page.
pragma ComponentBehavior: Bound
import QtQuick
import Aparte

Flow {
    id: tabs

    property var parts: [] // [{code, name}]
    property string part

    signal chosen(string code)

    spacing: Theme.gap
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of this page")

    Repeater {
        model: tabs.parts

        TabWord {
            chosen: tabs.part === modelData.code
            onClicked: tabs.chosen(modelData.code)
        }
    }
}
