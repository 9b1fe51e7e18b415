// Above the first thing of a month in a timeline.
import QtQuick
import Aparte

Text {
    property string month

    bottomPadding: Theme.tight
    verticalAlignment: Text.AlignBottom
    text: month === "" ? "" : Words.period(month)
    color: Theme.soft
    font.family: Theme.book
    font.italic: true
    font.pixelSize: Theme.lead
    font.capitalization: Font.Capitalize
    textFormat: Text.PlainText
    visible: month !== ""
    Accessible.ignored: true
}
