// Below the bar of a note: what can be done while writing. The keys are said in the help and in each tool's description.
import QtQuick
import Aparte

Flow {
    id: tools

    required property NoteSheet sheet
    required property NoteTexts texts
    property string panel
    property bool reading: false
    property bool alone: false
    property bool readOnly: false
    property bool withDetails: false // where the bar above has no room for them
    readonly property bool writes: !reading && !readOnly

    signal panelWanted(string name)
    signal readingWanted
    signal aloneWanted

    spacing: Theme.tight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Writing tools")

    NoteTool {
        text: qsTr("Details")
        on: tools.panel === "details"
        visible: tools.withDetails
        onClicked: tools.panelWanted("details")
    }
    NoteTool {
        text: qsTr("Bold")
        keys: "Ctrl+B"
        font.weight: Font.Bold
        visible: tools.writes
        onClicked: tools.texts.inHand.stress(2)
    }
    NoteTool {
        text: qsTr("Heading")
        keys: "Ctrl+T"
        visible: tools.writes
        onClicked: tools.texts.inHand.mark("heading")
    }
    NoteTool {
        text: qsTr("List")
        keys: "Ctrl+Shift+L"
        visible: tools.writes
        onClicked: tools.texts.inHand.mark("bullet")
    }
    NoteTool {
        text: qsTr("Box to tick")
        keys: "Ctrl+Shift+B"
        visible: tools.writes
        onClicked: tools.texts.inHand.mark("box")
    }
    NoteTool {
        text: qsTr("Insert")
        visible: tools.writes
        on: tools.panel === "insert"
        onClicked: tools.panelWanted("insert")
    }
    NoteTool {
        text: qsTr("Spelling")
        keys: "F7"
        visible: tools.writes
        onClicked: tools.panelWanted("spelling")
    }
    NoteTool {
        text: qsTr("Versions")
        on: tools.panel === "versions"
        visible: !tools.sheet.isNew
        onClicked: tools.panelWanted("versions")
    }
    NoteTool {
        text: tools.reading ? qsTr("Write") : qsTr("Read")
        keys: "Ctrl+R"
        visible: tools.sheet.closedOn === ""
        onClicked: tools.readingWanted()
    }
    NoteTool {
        text: tools.alone ? qsTr("Show everything") : qsTr("Focus")
        keys: "F11"
        onClicked: tools.aloneWanted()
    }
    Para {
        height: Theme.target
        leftPadding: Theme.gap
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("%n word(s)", "", tools.sheet.words)
    }
}
