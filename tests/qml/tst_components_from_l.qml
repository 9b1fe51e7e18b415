// Components from ListPage to Word: a row each. A component without a row fails.
import QtQuick
import QtTest
import Aparte

Item {
    id: page

    width: 420
    height: 600

    ComponentTest {
        id: test

        name: "ComponentsFromL"
        when: windowShown
        page: page
        from: "L"
        to: "Z"
        rows: () => {
            const told = [{ code: "a", name: "Confiance", chosen: true }, { code: "b", name: "Écoute", chosen: false }]
            return [
                { tag: "Later", told: { what: "qrc:/qt/qml/Aparte/components/Para.qml", given: { text: "Plus tard" }, wanted: true }, check: later => {
                    const para = later.item
                    compare(para.text, "Plus tard")
                    verify(para.visible)
                    later.wanted = false
                    verify(!para.visible)
                    const seen = spy(para, "visibleChanged")
                    later.wanted = true
                    compare(later.item, para, "kept: nothing typed into it is lost")
                    compare(seen.count, 1)
                    later.destroy()
                    const other = make("Later", { what: "qrc:/qt/qml/Aparte/components/Para.qml" })
                    compare(other.item, null, "not made before it is wanted")
                    verify(!other.visible)
                } },
                { tag: "ListPage", told: { title: "Personnes", canGoBack: true, width: 400, height: 300 }, check: list => {
                    const heard = spy(list, "backWanted")
                    compare(assistive.roleOf(called(list, "Personnes")), "heading")
                    verify(assistive.press(buttons(list)[0]))
                    compare(heard.count, 1)
                } },
                { tag: "MainButton", told: { text: "Garder" }, check: button => {
                    compare(button.background.color, Theme.accent)
                    button.dangerous = true
                    compare(button.background.color, Theme.danger)
                    compare(assistive.descriptionOf(button), "")
                    button.enabled = false
                    compare(button.opacity, Theme.off)
                    compare(assistive.descriptionOf(button), Words.unavailable)
                    verify(button.implicitHeight >= Theme.target)
                } },
                { tag: "Notice", told: { trouble: assistive.trouble, width: 300 }, check: notice => {
                    verify(!notice.visible)
                    assistive.fail()
                    verify(notice.visible)
                    verify(notice.next !== "", "with a next step")
                    verify(below(notice).some(one => one.sign === "error_outline"), "not by colour alone")
                    verify(below(notice).some(one => assistive.roleOf(one) === "notification" && one.visible && one.words === assistive.nameOf(notice)))
                    test.everySentenceFits(notice)
                } },
                { tag: "NumberLine", told: { label: "Minutes", from: 0, to: 90, value: 10 }, check: line => {
                    const heard = spy(line, "edited")
                    compare(assistive.roleOf(line.box), "number")
                    compare(assistive.nameOf(line.box), "Minutes")
                    line.box.forceActiveFocus()
                    keyClick(Qt.Key_Up)
                    compare(heard.count, 1)
                    compare(line.value, 11)
                } },
                { tag: "NumberStep", told: { sign: "+" }, check: step => {
                    verify(says(step, "+"))
                    verify(step.implicitWidth >= 24 && step.implicitHeight >= 24)
                    step.pressed = true
                    compare(step.color, Theme.wash)
                } },
                { tag: "PageFrame", told: { title: "Aujourd’hui", under: "lundi", width: 400, height: 300 }, check: frame => {
                    compare(assistive.roleOf(called(frame, "Aujourd’hui")), "heading")
                    verify(says(frame, "lundi"))
                    verify(!called(frame, "Back") || !called(frame, "Back").visible)
                } },
                { tag: "PageTitle", told: { title: "Aujourd’hui", width: 400 }, check: title => {
                    compare(buttons(title).length, 0)
                    title.canGoBack = true
                    compare(buttons(title).length, 1)
                    compare(title.columns, 2)
                    title.width = 60
                    compare(title.columns, 1)
                } },
                { tag: "PaperOutCard", told: { paper: assistive.paper, width: 400 }, check: card => {
                    assistive.showPaper()
                    verify(card.visible)
                    verify(called(card, "Mes autorisations") !== undefined)
                    verify(!buttons(card).slice(-1)[0].enabled, "nowhere to go yet")
                } },
                { tag: "Para", told: { text: "Quelques mots.", quiet: true }, check: para => {
                    compare(assistive.roleOf(para), "words")
                    compare(para.color, Theme.soft)
                    para.quiet = false
                    compare(para.color, Theme.ink)
                } },
                { tag: "PlaceLine", told: { label: "Dossier" }, check: line => {
                    const heard = spy(line, "edited")
                    line.took("file:///tmp/%C3%A9t%C3%A9")
                    compare(line.text, "/tmp/été")
                    compare(heard.count, 1)
                    compare(buttons(line).length, 1)
                } },
                { tag: "QuietButton", told: { text: "Plus tard" }, check: button => {
                    compare(button.background.border.width, 1)
                    button.bare = true
                    compare(button.background.border.width, 0)
                    button.enabled = false
                    compare(button.opacity, Theme.off)
                } },
                { tag: "Removal", told: { word: "Effacer…", question: "Tout sera perdu.", deed: "Effacer" }, check: removal => {
                    const heard = spy(removal, "confirmed")
                    verify(!says(removal, "Tout sera perdu."))
                    assistive.press(called(removal, "Effacer…"))
                    verify(says(removal, "Tout sera perdu."))
                    compare(heard.count, 0, "asked first")
                    assistive.press(called(removal, "Effacer"))
                    compare(heard.count, 1)
                    verify(!removal.asking)
                } },
                { tag: "Roll", told: { rows: 0, leaving: false, name: "Personnes" }, check: roll => {
                    compare(assistive.roleOf(roll), "list")
                    compare(assistive.nameOf(roll), "Personnes")
                    verify(!roll.activeFocusOnTab, "nothing in it shows where the keyboard is")
                    roll.delegate = test.row
                    roll.rows = 2
                    verify(roll.activeFocusOnTab)
                    roll.leaving = true
                    compare(roll.model, null)
                } },
                { tag: "RowGround", told: {}, check: ground => {
                    compare(ground.color, Theme.sheet)
                    ground.hovered = true
                    compare(ground.color, Theme.wash)
                    ground.focused = true
                    compare(ground.border.width, 2)
                } },
                { tag: "SecretLine", told: { label: "Phrase secrète" }, check: line => {
                    compare(line.input.echoMode, TextInput.Password)
                    compare(assistive.nameOf(line.input), "Phrase secrète")
                    verify(!assistive.textOf(line.input).includes("•"))
                } },
                { tag: "SheetBlock", told: { kind: "bullet", text: "Écouter", cells: [] }, check: block => {
                    verify(says(block, "•  Écouter"))
                    block.kind = "heading"
                    verify(!says(block, "•"))
                    verify(below(block).some(one => assistive.roleOf(one) === "heading" && one.visible))
                } },
                { tag: "SheetCell", told: { index: 0, modelData: "Séances", head: true }, check: cell => {
                    compare(cell.text, "Séances")
                    compare(cell.font.weight, Font.DemiBold)
                } },
                { tag: "Strength", told: { score: 0 }, check: strength => {
                    const weak = shownTexts(strength)[0]
                    strength.score = 4
                    verify(shownTexts(strength)[0] !== weak, "in words too")
                    compare(below(strength).filter(one => one.reached === true).length, 4)
                } },
                { tag: "StrengthStep", told: { index: 0 }, check: step => {
                    compare(step.color, Theme.line)
                    step.reached = true
                    compare(step.color, Theme.accent)
                } },
                { tag: "TabWord", told: { modelData: told[0], chosen: true }, check: tab => {
                    compare(assistive.roleOf(tab), "tab")
                    verify(assistive.isSelected(tab))
                    compare(tab.font.weight, Font.DemiBold, "not by colour alone")
                } },
                { tag: "Tabs", told: { parts: told, part: "a", width: 300 }, check: tabs => {
                    const heard = spy(tabs, "chosen")
                    assistive.press(called(tabs, "Écoute"))
                    compare(heard.signalArguments[0][0], "b")
                } },
                { tag: "TextLine", told: { label: "Nom", help: "Comme il vous vient." }, check: line => {
                    verify(assistive.descriptionOf(line.input).includes("Comme il vous vient."))
                    compare(line.input.background.wrong, false)
                    line.placeholder = "Un mot"
                    line.width = 300
                    tryCompare(line.input, "placeholderText", "Un mot")
                    line.placeholder = "Un mot ou quelques-uns, qu’un champ aussi étroit ne montrerait pas"
                    tryCompare(line.input, "placeholderText", "")
                    verify(says(line, "qu’un champ aussi étroit"), "below, where it is whole")
                    line.error = "Trop long."
                    verify(line.input.background.wrong)
                    verify(says(line, "Trop long."))
                    verify(assistive.descriptionOf(line.input).includes("Trop long."))
                    line.enabled = false
                    compare(line.input.opacity, Theme.off)
                } },
                { tag: "TextSheet", told: { name: "Notes", width: 300, framed: true }, check: sheet => {
                    compare(assistive.nameOf(sheet.area), "Notes")
                    const bars = () => below(sheet).filter(one => one.policy !== undefined && one.visible).length
                    compare(bars(), 0)
                    sheet.text = "ligne\n".repeat(40)
                    tryVerify(() => bars() === 1)
                    sheet.grows = true
                    sheet.text = "ligne\n".repeat(40)
                    verify(sheet.implicitHeight > 400)
                } },
                { tag: "Tick", told: { text: "Répondu", checked: true }, check: tick => {
                    verify(assistive.isChecked(tick))
                    verify(below(tick).some(one => one.sign === "check" && one.visible), "not by colour alone")
                    tick.enabled = false
                    compare(tick.opacity, Theme.off)
                    verify(tick.implicitHeight >= 24)
                } },
                { tag: "Word", told: { text: "Une copie attend.", action: "" , width: 300 }, check: word => {
                    compare(assistive.roleOf(word), "alert")
                    compare(assistive.nameOf(word), "Une copie attend.")
                    compare(buttons(word).length, 0)
                    word.action = "Voir"
                    const heard = spy(word, "answered")
                    assistive.press(buttons(word)[0])
                    compare(heard.count, 1)
                } },
            ]
        }

        // The longest of what can go wrong, in half a small window with letters of twice the size. (No test can make them 40 % longer:
        // they are translated by tables, journal/words_*.cpp.)
        function everySentenceFits(notice) {
            Theme.scale = 2
            for (const language of ["fr", "en"]) {
                Words.language = language
                const sentences = assistive.codes().map(code => {
                    assistive.failWith(code)
                    return { code: code, length: notice.message.length + notice.next.length }
                }).sort((one, other) => other.length - one.length)
                verify(sentences.length > 150 && sentences[0].length > 200, sentences.length + " sentences, the longest has " + sentences[0].length)
                for (const each of sentences.slice(0, 12)) {
                    assistive.failWith(each.code)
                    tryVerify(() => fits(notice), 1000, each.code + " does not fit")
                }
            }
            Words.language = "fr"
        }
        function fits(notice) {
            return below(notice).filter(one => one.contentWidth !== undefined && one.visible).every(text => {
                const bottom = text.mapToItem(notice, 0, text.contentHeight).y
                return text.contentWidth <= text.width + 1 && !text.truncated && bottom <= notice.height + 1
            })
        }
    }
}
