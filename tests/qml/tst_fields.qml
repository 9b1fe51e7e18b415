// Fields: named for those who see them and for those who do not; a secret one says its name and nothing more.
import QtQuick
import QtTest
import Aparte

Item {
    width: 420
    height: 600

    Column {
        width: 300
        spacing: Theme.room

        TextLine {
            id: line

            width: 300
            label: "Nom de la personne"
            help: "Comme il vous vient."
        }
        SecretLine {
            id: secret

            width: 300
            label: "Phrase secrète"
        }
        TextSheet {
            id: sheet

            width: 300
            height: 80
            name: "Mes hypothèses"
        }
        QuietButton {
            id: after

            text: "Ensuite"
        }
    }
    SignalSpy {
        id: accepted

        target: secret
        signalName: "accepted"
    }
    SignalSpy {
        id: edited

        target: line
        signalName: "edited"
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            line.text = ""
            secret.clear()
            accepted.clear()
            edited.clear()
        }

        function test_a_label_is_the_name() {
            compare(assistive.roleOf(line.input), "text")
            compare(assistive.nameOf(line.input), "Nom de la personne")
            verify(line.children[0].visible)
            compare(line.children[0].text, "Nom de la personne")
            line.take()
            keyClick("A")
            compare(edited.count, 1)
            verify(assistive.textOf(line.input).includes(line.text))
        }
        function test_a_secret_says_its_name_and_not_its_text() {
            secret.take()
            for (const letter of "quai")
                keyClick(letter)
            compare(secret.text, "quai")
            compare(secret.input.echoMode, TextInput.Password)
            compare(assistive.nameOf(secret.input), "Phrase secrète")
            verify(!assistive.textOf(secret.input).includes("quai"))
            verify(!assistive.textOf(secret.input).includes("•"), "not even its length")
            keyClick(Qt.Key_Return)
            compare(accepted.count, 1)
            secret.clear()
            compare(secret.text, "")
        }
        function test_a_secret_is_not_copied() {
            secret.text = "quai"
            line.take()
            secret.take()
            keyClick(Qt.Key_A, Qt.ControlModifier)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            keyClick(Qt.Key_X, Qt.ControlModifier)
            compare(secret.text, "quai")
            line.take()
            keyClick(Qt.Key_V, Qt.ControlModifier)
            verify(!line.text.includes("quai"))
        }
        function test_tab_leaves_a_page_of_text() {
            compare(assistive.nameOf(sheet.area), "Mes hypothèses")
            sheet.area.forceActiveFocus()
            keyClick("a")
            keyClick(Qt.Key_Tab)
            verify(!sheet.area.activeFocus)
            verify(after.activeFocus)
            compare(sheet.text, "a")
        }
    }
}
