// One of a few, several of a few, yes or no, and the parts of a page: the same by mouse, by keyboard and by assistive programs.
import QtQuick
import QtTest
import Aparte

Item {
    width: 420
    height: 600

    Column {
        width: 400
        spacing: Theme.room

        Choice {
            id: choice

            width: 300
            label: "Canal"
            options: ["", "Téléphone", "Courriel"]
            onChosen: place => page.place = place
        }
        Chip {
            id: chip

            text: "Confiance"
            onClicked: chosen = !chosen
        }
        Tick {
            id: tick

            text: "Répondu"
        }
        Tabs {
            id: tabs

            width: 400
            parts: [{code: "cards", name: "Cartes"}, {code: "report", name: "Rapport"}]
            part: "cards"
            onChosen: code => part = code
        }
        Notice {
            id: notice

            width: 400
            trouble: assistive.trouble
        }
    }
    SignalSpy {
        id: toggles

        target: tick
        signalName: "toggled"
    }

    TestCase {
        id: page

        property int place: -1

        name: "Choices"
        when: windowShown

        function tab(at) {
            const words = []
            for (let place = 0; place < tabs.children.length; ++place)
                if (tabs.children[place].modelData !== undefined)
                    words.push(tabs.children[place])
            return words[at]
        }

        function test_a_choice_is_named_and_chosen_from_the_keyboard() {
            compare(assistive.roleOf(choice.box), "combo box")
            compare(assistive.nameOf(choice.box), "Canal")
            choice.box.forceActiveFocus()
            keyClick(Qt.Key_Down)
            compare(choice.at, 1)
            keyClick(Qt.Key_Space)
            tryCompare(choice.box.popup, "opened", true)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryCompare(choice.box.popup, "visible", false)
            compare(choice.at, 2)
            compare(page.place, 2)
        }
        function test_a_choice_opens_for_an_assistive_program() {
            verify(assistive.press(choice.box))
            tryCompare(choice.box.popup, "opened", true)
            choice.box.popup.close()
            tryCompare(choice.box.popup, "visible", false)
        }
        function test_a_chip_is_chosen_and_says_so_without_colour() {
            chip.chosen = false
            compare(assistive.roleOf(chip), "check box")
            compare(assistive.nameOf(chip), "Confiance")
            verify(!assistive.isChecked(chip))
            chip.forceActiveFocus()
            keyClick(Qt.Key_Space)
            verify(chip.chosen)
            verify(assistive.isChecked(chip))
            verify(chip.contentItem.text.includes("✓"))
            keyClick(Qt.Key_Return)
            verify(!chip.chosen)
            verify(!assistive.isChecked(chip))
            verify(assistive.press(chip))
            verify(chip.chosen)
            mouseClick(chip)
            verify(!chip.chosen)
            verify(!assistive.isChecked(chip))
        }
        function test_a_tick_is_toggled_once() {
            tick.checked = false
            toggles.clear()
            verify(assistive.press(tick))
            compare(tick.checked, true)
            compare(toggles.count, 1)
            verify(assistive.isChecked(tick))
            tick.forceActiveFocus()
            keyClick(Qt.Key_Space)
            compare(tick.checked, false)
        }
        function test_tabs_say_which_one_is_open() {
            compare(assistive.roleOf(tabs), "tab list")
            verify(assistive.nameOf(tabs) !== "")
            compare(assistive.roleOf(tab(0)), "tab")
            compare(assistive.nameOf(tab(1)), "Rapport")
            verify(assistive.isSelected(tab(0)))
            tab(1).forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(tabs.part, "report")
            verify(assistive.isSelected(tab(1)))
            verify(!assistive.isSelected(tab(0)))
            verify(assistive.press(tab(0)))
            compare(tabs.part, "cards")
            mouseClick(tab(1))
            compare(tabs.part, "report")
            verify(assistive.isSelected(tab(1)))
            verify(!assistive.isSelected(tab(0)))
        }
        function test_a_notice_says_what_happened_and_what_to_do() {
            assistive.trouble.clear()
            verify(!notice.visible)
            assistive.fail()
            verify(notice.visible)
            compare(assistive.roleOf(notice), "alert")
            verify(notice.message !== "")
            verify(notice.next !== "")
            compare(assistive.nameOf(notice), notice.message + " " + notice.next)
            const french = notice.message
            Words.language = "en"
            verify(notice.message !== french)
            Words.language = "fr"
            assistive.trouble.clear()
            verify(!notice.visible)
        }
    }
}
