// What there is to say about the journal as it was found, and about a note that would not open.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: words

    required property Shell shell
    property bool quiet: false
    readonly property var conflicts: shell.conflicts

    spacing: Theme.gap
    visible: !quiet && (shell.locker.broughtBack || shell.readOnly || shell.usedElsewhere || shell.healed || shell.unremembered || shell.unfinished || shell.syncedBy !== "" || shell.conflicts.length > 0
             || shell.notes.trouble.present)

    Word {
        text: qsTr("Read only: nothing can be changed in this copy of the journal.")
        visible: words.shell.readOnly
    }
    Word {
        text: qsTr("This journal was used elsewhere since it was last open on this computer.")
        action: qsTr("Understood")
        visible: words.shell.usedElsewhere
        onAnswered: words.shell.understood()
    }
    Word {
        text: qsTr("One of the two copies of the keys was damaged. It has been made again from the other one.")
        action: qsTr("Understood")
        visible: words.shell.healed
        onAnswered: words.shell.understood()
    }
    Word {
        text: qsTr("What was last seen of this journal could not be remembered on this computer: an old copy put in its place would go unnoticed.")
        action: qsTr("Understood")
        visible: words.shell.unremembered
        onAnswered: words.shell.understood()
    }
    Word {
        text: qsTr("Rows of an erased person cannot be read and are still in the file, sealed under a key that is gone. The next opening tries again to remove them.")
        action: qsTr("Understood")
        visible: words.shell.unfinished
        onAnswered: words.shell.understood()
    }
    Word {
        text: qsTr("%1 carries the journal’s folder elsewhere. Never open it on two computers at once: one of the two would lose its notes. "
                   + "Moving the journal out of that folder, and letting its copies go there instead, is safer.").arg(words.shell.syncedBy)
        action: qsTr("Understood")
        visible: words.shell.syncedBy !== ""
        onAnswered: words.shell.syncUnderstood()
    }
    Word {
        text: qsTr("A synchronisation left other versions of the journal’s files beside it: %1. The journal opens without them. "
                   + "If notes are missing, look for them on the other computer; then move these files away.").arg(words.conflicts.join(", "))
        action: qsTr("Understood")
        visible: words.shell.conflicts.length > 0
        onAnswered: words.shell.understood()
    }
    Word {
        text: qsTr("What could not be stored when the journal locked is stored now, as a draft.")
        action: qsTr("Understood")
        visible: words.shell.locker.broughtBack
        onAnswered: words.shell.locker.understood()
    }
    Notice {
        trouble: words.shell.notes.trouble
    }
}
