// Buttons: pressed from the keyboard and by assistive programs, seen when the keyboard is there, whole at twice the text.
import QtQuick
import QtTest
import Aparte

Item {
    id: page

    width: 420
    height: 600

    Column {
        width: 300
        spacing: Theme.room

        MainButton {
            id: main

            text: "Garder la note"
        }
        QuietButton {
            id: quiet

            text: "Plus tard"
        }
        MainButton {
            id: narrow

            width: 160
            text: "Créer le journal et noter le code de secours"
        }
    }
    SignalSpy {
        id: mains

        target: main
        signalName: "clicked"
    }
    SignalSpy {
        id: quiets

        target: quiet
        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            mains.clear()
            quiets.clear()
        }
        function cleanup() {
            Theme.scale = 1
            main.enabled = true
        }

        // The ring is a part of the background that shows only then.
        function ring(button) {
            return button.background.children[0]
        }

        function test_pressed_from_the_keyboard() {
            main.forceActiveFocus()
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            compare(mains.count, 3)
            compare(quiets.count, 0)
        }
        function test_pressed_by_an_assistive_program() {
            compare(assistive.roleOf(main), "button")
            compare(assistive.nameOf(main), "Garder la note")
            verify(assistive.press(main))
            compare(mains.count, 1)
            verify(assistive.press(quiet))
            compare(quiets.count, 1)
        }
        function test_a_button_that_is_off_stays_off() {
            main.forceActiveFocus()
            main.enabled = false
            keyClick(Qt.Key_Return)
            compare(mains.count, 0, "from the keyboard")
            assistive.press(main)
            compare(mains.count, 0, "by an assistive program")
        }
        function test_tab_goes_on_and_shows_where_it_is() {
            quiet.forceActiveFocus()
            main.forceActiveFocus(Qt.TabFocusReason)
            verify(ring(main).visible)
            verify(!ring(quiet).visible)
            keyClick(Qt.Key_Tab)
            verify(quiet.activeFocus)
            verify(ring(quiet).visible)
            verify(!ring(main).visible)
            verify(ring(quiet).border.width >= 2)
            keyClick(Qt.Key_Backtab)
            verify(main.activeFocus)
        }
        function test_the_whole_text_at_twice_the_size() {
            const before = main.height
            Theme.scale = 2
            for (const button of [main, quiet, narrow]) {
                const text = button.contentItem
                tryVerify(() => text.contentHeight <= text.height + 1 && text.contentWidth <= text.width + 1, 2000,
                          button.text + ": " + text.contentWidth + "x" + text.contentHeight + " in " + text.width + "x" + text.height)
                verify(!text.truncated)
            }
            verify(main.height > before)
            compare(main.font.pixelSize, 30)
        }
    }
}
