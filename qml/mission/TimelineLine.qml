// One thing that happened: the day in the margin, as in a notebook.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ItemDelegate {
    id: line

    required property int index
    required property string what
    required property string kind
    required property string status
    required property string day
    required property string month
    required property int minutes
    required property string venue
    required property var themesFr
    required property var themesEn
    required property string opening
    required property bool written
    readonly property int above: month === "" ? 0 : Theme.size(42) // the name of the month
    readonly property bool narrow: width < Theme.size(520)
    readonly property var themes: Words.language === "en" ? themesEn : themesFr
    readonly property bool unreadable: status === "unreadable"
    readonly property string heading: {
        if (unreadable)
            return qsTr("Damaged")
        if (what === "contract")
            return qsTr("Contract signed")
        if (what === "consent")
            return status === "withdrawn" ? qsTr("Consent withdrawn") : qsTr("Consent")
        const plain = status === "" || status === "held" || status === "answered"
        return plain ? Words.kind(kind) : Words.became(kind, status)
    }
    // With somebody behind the coach, no words of a note: a name may be among them.
    readonly property string shownOpening: Words.discreet && !unreadable ? "" : (what === "consent" ? consents.document(opening) : opening)
    readonly property ConsentWords consents: ConsentWords {}
    readonly property bool planned: status === "planned"
    readonly property string details: Words.together([minutes > 0 ? qsTr("%n minute(s)", "", minutes) : "", venue, themes.join(", ")], " · ")

    width: ListView.view ? ListView.view.width - Theme.size(12) : 0
    leftPadding: 0
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    Accessible.name: Words.together([Words.day(day), heading, shownOpening], ", ")
    Accessible.description: details
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: 0

        MonthHeading {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.near
            Layout.preferredHeight: line.above
            month: line.month
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            TimelineMark {
                Layout.fillHeight: true
                what: line.what
                open: line.planned || line.status === "cancelled" || line.status === "missed" || line.status === "open" || line.status === "withdrawn"
                alarming: line.unreadable
                last: line.index === line.ListView.view.count - 1
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.inner
                Layout.bottomMargin: Theme.inner
                columns: line.narrow ? 1 : 2
                columnSpacing: Theme.room
                rowSpacing: 0

                Text {
                    Layout.preferredWidth: line.narrow ? -1 : Theme.size(104)
                    Layout.alignment: Qt.AlignTop
                    text: Words.day(line.day)
                    color: Theme.soft
                    font.family: Theme.plain
                    font.pixelSize: Theme.tiny
                    topPadding: Theme.hair
                    Accessible.ignored: true
                }
                TimelineWords {
                    Layout.fillWidth: true
                    heading: line.heading
                    details: line.details
                    opening: line.shownOpening
                    unwritten: line.what === "session" && !line.unreadable && !line.written && (line.status === "" || line.status === "held")
                }
            }
        }
    }
    background: Item {
        Rectangle { // beside the path, which goes on from line to line
            x: Theme.size(24)
            y: line.above
            width: line.width - x
            height: line.height - line.above
            radius: Theme.radius
            color: line.hovered ? Theme.wash : "transparent"
            border.width: line.visualFocus || (line.ListView.isCurrentItem && line.ListView.view.activeFocus) ? 2 : 0
            border.color: Theme.accent
        }
    }
}
