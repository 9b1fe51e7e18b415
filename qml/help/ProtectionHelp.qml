// What is protected, and what is not.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    spacing: Theme.room

    Heading {
        Layout.fillWidth: true
        text: qsTr("What is protected")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Somebody who takes the computer while it is off or locked reads no word, no name, no date. Whoever keeps a copy of the folder reads nothing of it, and every change to it is noticed. Each person’s notes have a key of their own; erasing the person destroys it. The program reaches no network: the system refuses it.")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("The only thing made of sessions that can leave without the person’s consent is a report of lessons: no name, no exact number, nobody counted with fewer than four others.")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Text that you copy leaves the clipboard after half a minute, and whenever the journal locks.")
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("What is not")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("A weak passphrase can be guessed. A program that spies on this account can read the keyboard and the screen. Disks keep traces that no program can wipe: spare blocks of an SSD, snapshots, copies made by an online service. That a journal exists, and its size, can be seen. If both the passphrase and the recovery code are lost, nobody can open it.")
    }
}
