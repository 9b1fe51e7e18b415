// What the marks of a month stand for.
import QtQuick
import Aparte

Flow {
    spacing: Theme.room

    MonthKeyWord {
        text: qsTr("session held")
    }
    MonthKeyWord {
        open: true
        text: qsTr("session planned")
    }
    MonthKeyWord {
        square: true
        text: qsTr("something due")
    }
    MonthKeyWord {
        square: true
        alarming: true
        text: qsTr("late")
    }
}
