"""What any program on the accessibility bus learns of a passphrase being typed: that there is such a field, its name, its focus,
and not one letter. (Key strokes themselves go to the bus's own registry, as those of every Qt program do.)"""
import subprocess
import sys
import unittest

import pyatspi

import steps
from aparte_window import role_of, walk

SECRET = "ferme lanterne huit"
SHOWN = "Grange bleue"

# Everything that is told about texts, one event a line: who (role), what, the words that come with it, and whose name.
LISTENER = """
import pyatspi
def told(event):
    who = event.source
    print(who.getRoleName() if who else '', event.type, repr(event.any_data), who.name if who else '', sep='|', flush=True)
pyatspi.Registry.registerEventListener(told, 'object:text-changed', 'object:text-caret-moved', 'object:text-selection-changed',
    'object:property-change', 'object:attributes-changed', 'object:visible-data-changed', 'object:state-changed:focused')
print('listening', flush=True)
pyatspi.Registry.start()
"""


class SecretField(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        self.window.press("push button", "Start my journal")
        self.field = self.window.wait_for("password text", "Passphrase")

    def listen_while(self, act):
        listener = subprocess.Popen([sys.executable, "-c", LISTENER], stdout=subprocess.PIPE, text=True)
        self.assertEqual(listener.stdout.readline().strip(), "listening")
        act()
        self.window.focus("password text", "The same passphrase again")  # its event comes after all the others
        lines = []
        for line in listener.stdout:
            lines.append(line.strip())
            if line.startswith("password text|object:state-changed:focused") and line.strip().endswith("|The same passphrase again"):
                break
        listener.kill()
        listener.wait()
        listener.stdout.close()
        return lines

    def texts_offered(self):
        """All that every node now says of itself, by any interface that can say words."""
        offered = []
        for node in walk(self.window.root):
            offered += [node.name, node.description, *node.getAttributes()]
            for ask in (lambda n: n.queryText().getText(0, -1), lambda n: str(n.queryValue().currentValue)):
                try:
                    offered.append(ask(node))
                except NotImplementedError:
                    pass
        return " ".join(text for text in offered if text)

    def test_it_is_a_password_with_a_name_and_has_no_text(self):
        self.window.type_into("password text", "Passphrase", SECRET)
        self.assertTrue(self.field.getState().contains(pyatspi.STATE_FOCUSED))
        self.assertTrue(self.field.getState().contains(pyatspi.STATE_EDITABLE))
        for interface in (self.field.queryText, self.field.queryEditableText, self.field.queryValue):
            self.assertRaises(NotImplementedError, interface)
        offered = self.texts_offered()
        self.assertIn("Passphrase", offered)
        for word in SECRET.split():
            self.assertNotIn(word, offered)

    def test_it_stands_in_the_tree_where_it_is_on_screen(self):
        parent = self.field.parent
        self.assertIn("Passphrase", [child.name for child in parent])
        self.assertEqual(parent[self.field.getIndexInParent()].name, "Passphrase")
        box = self.field.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.assertGreater(box.width, 100)
        self.assertGreater(box.height, 10)

    def test_typing_into_it_tells_nobody_a_letter(self):
        told = self.listen_while(lambda: self.window.type_into("password text", "Passphrase", SECRET))
        self.assertFalse([line for line in told if line.startswith("password text|object:text")], "\n".join(told))
        self.assertFalse([line for line in told for word in SECRET.split() if word in line])

    def test_the_listener_would_have_heard_it(self):
        place = next(node for node in walk(self.window.root) if role_of(node) == "text")
        told = self.listen_while(lambda: self.window.type_into("text", place.name, SHOWN))
        self.assertTrue([line for line in told if line.startswith("text|object:text")], "\n".join(told))


if __name__ == "__main__":
    unittest.main()
