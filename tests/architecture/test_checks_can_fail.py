"""Each check finds a small bad sample, and lets its good twin pass: a check that cannot fail proves nothing."""
import unittest

import checks

# check, a path, what must be found, what must not
SAMPLES = {
    "a lower folder includes a higher one": (checks.include_graph, "src/domain/x.h", '#include "vault/vault.h"', '#include "domain/values.h"'),
    "the window reaches past the journal": (checks.include_graph, "src/app/today/x.cpp", '#include "vault/vault.h"', '#include "journal/notes.h"'),
    "the command line reaches crypto": (checks.include_graph, "src/cli/x.cpp", '#include "crypto/secret.h"', '#include "crypto/fault.h"'),
    "storage derives a key": (checks.include_graph, "src/storage/x.cpp", '#include "crypto/hkdf.h"', '#include "crypto/secret.h"'),
    "lessons know the database": (checks.include_graph, "src/lessons/x.cpp", '  #  include "storage/connection.h"', '#include "domain/period.h"'),
    "an exception holds for its own file only": (checks.include_graph, "src/journal/notes.h", '#include "crypto/secret.h"', '#include "vault/vault.h"'),
    "libsodium outside crypto": (checks.foreign_headers, "src/vault/x.cpp", "#include <sodium.h>", "#include <QString>"),
    "Qt inside crypto": (checks.foreign_headers, "crypto/x.h", "#include <QByteArray>", "#include <array>"),
    "the window's classes below the window": (checks.foreign_headers, "src/journal/x.cpp", "#include <QQuickItem>", "#include <QDate>"),
    "a network class": (checks.foreign_headers, "src/app/x.cpp", "#include <QTcpSocket>", "#include <QTimer>"),
    "key bytes": (checks.reads_of_key_bytes, "src/cli/x.cpp", "use(key.exposeKeyBytes());", "// exposeKeyBytes()\nuse(key.clone());"),
    "secret bytes, twice in a line": (checks.reads_of_key_bytes, "src/cli/x.cpp", "same(a.exposeSecretBytes(), b.exposeSecretBytes());",
                                      "ByteView exposeSecretBytes() const { return {}; }"),
    "SQL glued with +": (checks.sql_from_strings, "src/storage/x.cpp", 'run("DELETE FROM note WHERE id = " + id);', 'run("DELETE FROM note WHERE id = ?1", id);'),
    "SQL with arg": (checks.sql_from_strings, "src/storage/x.cpp", 'QStringLiteral("SELECT %1").arg(name);', 'prepare("SELECT name FROM t");\nx.append(1);'),
    "SQL over two lines": (checks.sql_from_strings, "src/storage/x.cpp", 'text = "UPDATE t SET a = \'"\n    + value;', 'text = "UPDATE t "\n "SET a = ?1";'),
    "SQL with snprintf": (checks.sql_from_strings, "src/storage/x.cpp", 'snprintf(b, 9, "PRAGMA key=%s", k);', 'run("PRAGMA mmap_size=0");'),
    "SQL streamed": (checks.sql_from_strings, "src/storage/x.cpp", 'out << "INSERT INTO t VALUES(" << x;', 'auto text = "Insert a coin";'),
    "SQLite called past the connection": (checks.sql_from_strings, "src/vault/x.cpp", "sqlite3_exec(db, text, 0, 0, 0);", "connection.run(sql);"),
    "a key in a log": (checks.keys_near_a_logger, "src/app/x.cpp", 'qWarning() << "opened"\n  << toHex(personKey.exposeKeyBytes());', 'qWarning() << "no bus";\nconst PersonKey key;'),
    "a passphrase on stderr": (checks.keys_near_a_logger, "src/cli/x.cpp", "std::cerr << passphrase;", 'std::cerr << "wrong";'),
    "a log in the vault": (checks.logging, "src/vault/x.cpp", 'qInfo("opened");', "batch.puts();"),
    "debugging output in the window": (checks.logging, "src/app/x.cpp", "qDebug() << here;", 'qWarning("no bus");'),
    "a temporary file": (checks.writing_files, "src/journal/x.cpp", "QTemporaryFile draft;", "// no QTemporaryFile here"),
    "settings": (checks.writing_files, "src/app/x.cpp", "QSettings settings;", "Settings settings;"),
    "a stream to a file": (checks.writing_files, "src/cli/x.cpp", "std::ofstream out(name);", "std::ifstream in(name);"),
    "an open for writing": (checks.writing_files, "src/app/x.cpp", "file.open(QIODevice::WriteOnly);", "file.open(QIODevice::ReadOnly);"),
    "an attacker that borrows from the engine": (checks.not_its_own, "tests/lessons/attacker_x.cpp", '#include "lessons/profile.h"', '#include "attacker.h"\n#include <glpk.h>\n#include <map>'),
    "the printer called past the door": (checks.other_doors, "src/app/consent/x.cpp", "bytes = documents::pdf(paper);", "letOut(open, output, paper, print, file);"),
    "the printer included": (checks.other_doors, "src/app/practice/x.cpp", '#include "documents/pdf/pdf.h"', '#include "journal/disclosing.h"'),
    "a printer of one's own": (checks.other_doors, "src/cli/x.cpp", "QPdfWriter writer(file);", "writer.row(cells);"),
    "a plain file past the door": (checks.other_doors, "src/app/today/x.cpp", "journal::writePlainFile(file, bytes);", "journal::checkPlainFile(file);"),
    "comparison in a time that tells": (checks.forbidden_words, "crypto/x.cpp", "return memcmp(a, b, 32) == 0;", "return sodium_memcmp(a, b, 32) == 0;"),
    "randomness of its own": (checks.forbidden_words, "crypto/x.cpp", "randombytes_buf(p, 24);", "random.fill(nonce);"),
    "a context property": (checks.forbidden_words, "src/app/x.cpp", 'context->setContextProperty("people", people);', "view.setInitialProperties({});"),
    "an empty name": (checks.forbidden_words, "src/vault/x.h", "class KeyManager {", "class KeyStore {"),
    "work left open": (checks.left_open, "src/vault/x.cpp", "// TO" + "DO: check", "// todos os dias"),
    "a skipped test": (checks.left_open, "tests/vault/tst_x.cpp", 'QSK' + 'IP("later");', "QVERIFY(skip);"),
    "a path of one machine": (checks.machine_paths, "README.md", "see /ho" + "me/anna/notes", "see ~/notes and tests/home/x"),
    "a registry's name": (checks.machine_paths, "dev", "URIs: http" + "://deb.debian.example/debian", "URIs: $uri"),
    "motion": (checks.own_looks, "qml/components/X.qml", "    Behavior on opacity { }", "    opacity: 1"),
    "words past the translators": (checks.words_past_the_translators, "qml/today/X.qml", '    text: "Save"', '    text: qsTr("Save")\n    keys: "Ctrl+K"\n    text: "Aparté"'),
    "a spoken name past the translators": (checks.words_past_the_translators, "qml/today/X.qml", '    Accessible.name: "Save it"', '    Accessible.name: "• " + text'),
    "a text left in one language": (checks.unfinished, "i18n/x.ts", '<message><source>A</source><translation type="unfinished"></translation></message>',
                                    "<message><source>A</source><translation>B</translation></message>"),
    "a plural with one form": (checks.unfinished, "i18n/x.ts", '<message numerus="yes"><source>A</source><translation><numerusform>B</numerusform></translation></message>',
                               '<message numerus="yes"><source>A</source><translation><numerusform>B</numerusform><numerusform>C</numerusform></translation></message>'),
    "a long file": (checks.too_long, "src/vault/x.cpp", "x;\n" * 351, "x;\n" * 350),
}

# what a page may not decide for itself, and what it may
LOOKS_OF_A_PAGE = {
    "a page with a colour of its own": ('    color: "#ff0000"', '    color: open ? Theme.ink : "transparent"'),
    "a colour by its name": ('    border.color: "red"', '    border.color: Theme.line'),
    "a shade of its own": ("    color: Qt.darker(Theme.ink)", "    color: Theme.soft"),
    "letters of its own": ("    font.pixelSize: Theme.size(17)", "    font.pixelSize: Theme.lead"),
    "letters in pixels": ("    font.pixelSize: 17", "    font.pixelSize: big ? Theme.lead : Theme.tiny"),
    "a face of its own": ('    font.family: "Arial"', "    font.family: Theme.book"),
    "a distance of its own": ("    spacing: Theme.size(13)", "    spacing: Theme.gap"),
    "a distance in pixels": ("    Layout.topMargin: 12", "    Layout.topMargin: 0"),
    "a second distance in a line": ("    padding: open ? Theme.room : 9", "    padding: open ? Theme.room : 0"),
    "a component may draw, a page may not": ("    spacing: 5", "    width: 5"),
    "motion in an animation": ("    NumberAnimation {", "    running: true"),
}
SAMPLES.update({name: (checks.own_looks, "qml/today/X.qml", bad, good) for name, (bad, good) in LOOKS_OF_A_PAGE.items()})


class Checks(unittest.TestCase):
    """One test function a sample, so that each is counted."""


def try_sample(check, path, bad, good):
    def test(self):
        self.assertTrue(check(path, bad), f"not found: {bad!r}")
        self.assertFalse(check(path, good), f"wrongly found: {good!r}")

    return test


for name, (check, path, bad, good) in SAMPLES.items():
    setattr(Checks, "test_finds_" + name.replace(" ", "_"), try_sample(check, path, bad, good))

if __name__ == "__main__":
    unittest.main()
