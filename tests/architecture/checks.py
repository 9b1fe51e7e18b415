"""Each check takes one file (path, text) and returns its findings as sentences; test_architecture.py asks them of the
tree, test_checks_can_fail.py of small bad samples."""
import re

import rules
from sources import folder_of, statements, without_comments

LOGGER = r"(?<!\w)(qDebug|qInfo|qWarning|qCritical|qFatal|syslog|perror|printf|fprintf|std::puts)\s*\(|\bstd::(cerr|cout|clog)\b"
KEY_WORDS = (r"expose(Key|Secret)Bytes|fill(Key|Secret)Bytes|\b\w*(Passphrase|passphrase|recoveryCode|RecoveryCode)\b"
             r"|\b(Root|Slot|Person|Database|Manifest|State|KeyRing|KeyFileMac|Id)Key\b|\bSecret(Bytes|Key)\b")
SQL_WORDS = r'"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|CREATE|ALTER|DROP|ATTACH|DETACH|BEGIN|VACUUM|REINDEX)\b'
# A literal glued to something that is not a literal: + x, .arg(x), << x, append(x), a % in a format.
GLUED = r'"\s*\+|\+\s*"|"\s*(_s|_L1)?\s*\)?\s*\.\s*(arg|append|replace)\b|\b(format|sprintf|snprintf|asprintf|append|concat|join|QString|QByteArray|QStringLiteral|std::string)\s*\(|"\s*<<|<<\s*"'


def includes(text):
    return re.findall(r'^\s*#\s*include\s+(["<])([^">]+)[">]', text, re.MULTILINE)


def include_graph(path, text):
    folder = folder_of(path)
    found = []
    for mark, header in includes(text):
        target = header.split("/")[0]
        if mark == "<" or "/" not in header or target == folder or header in rules.ANYWHERE:
            continue
        if target not in rules.MAY_INCLUDE:
            continue  # a folder below its own
        if (path, header) in rules.EXCEPTIONS:
            continue
        if target not in rules.MAY_INCLUDE.get(folder, set()) or (folder, header) in rules.FORBIDDEN:
            found.append(f"{path}: {folder} may not include {header}")
    return found


def not_its_own(path, text):
    """The reader who attacks the reports shares no code with the engine: its own headers and a solver, nothing of ours."""
    return [f"{path}: the attacker may not include {header}" for mark, header in includes(text)
            if header not in rules.ATTACKER_MAY_INCLUDE and (mark == '"' or header.startswith("Q") or "/" in header)]


def foreign_headers(path, text):
    folder = folder_of(path)
    found = []
    for mark, header in includes(text):
        if mark != "<" or (path, header) in rules.EXCEPTIONS:
            continue
        for pattern, folders in rules.ONLY_THERE.items():
            if re.fullmatch(pattern, header) and folder not in folders:
                found.append(f"{path}: <{header}> belongs to {', '.join(sorted(folders)) or 'nobody'}")
        if folder in rules.WITHOUT_QT and re.match(r"Q[A-Zt]", header):
            found.append(f"{path}: {folder} does without Qt, yet includes <{header}>")
    return found


def reads_of_key_bytes(path, text):
    """Places, one string each; the definitions themselves do not count."""
    return [f"{path}:{number}" for number, line in enumerate(without_comments(text).splitlines(), 1)
            for _ in re.findall(r"expose(?:Key|Secret)Bytes\s*\(", line)
            if not re.search(r"\b(ByteView|std::span<[^;]*>)\s+expose\w+Bytes\(\) const", line)]


def sql_from_strings(path, text):
    found = []
    for line, statement in statements(text):
        if re.search(r"\bsqlite3_(exec|prepare\w*|key\w*|rekey\w*)\s*\(", statement) and path not in rules.MAY_CALL_SQLITE:
            found.append(f"{path}:{line}: only Connection speaks to SQLite")
        if re.search(SQL_WORDS, statement) and re.search(GLUED, statement):
            found.append(f"{path}:{line}: SQL put together from strings")
    return found


def keys_near_a_logger(path, text):
    return [f"{path}:{line}: a secret beside a logger" for line, statement in statements(text)
            if re.search(LOGGER, statement) and re.search(KEY_WORDS, statement)]


def logging(path, text):
    """What keeps secrets says nothing at all; nobody leaves debugging output behind."""
    silent = folder_of(path) in {"crypto", "storage", "vault", "journal", "domain", "lessons", "documents"}
    pattern = LOGGER if silent else r"\bqDebug\s*\("
    return [f"{path}:{line}: writes to a log" for line, statement in statements(text) if re.search(pattern, statement)]


def writing_files(path, text):
    if path in rules.MAY_WRITE:
        return []
    pattern = (r"\bQ(SaveFile|Settings|TemporaryFile|TemporaryDir)\b|\bstd::(ofstream|fstream|tmpfile)\b|\b(fopen|mkstemp|tmpfile)\s*\("
               r"|\bQIODevice(Base)?::(WriteOnly|ReadWrite|Append)\b|\bQFile::(copy|WriteOnly)\b|\bO_(WRONLY|RDWR|CREAT|TMPFILE)\b")
    return [f"{path}:{line}: writes a file, and is not among those that may" for line, statement in statements(text)
            if re.search(pattern, statement)]


def other_doors(path, text):
    """What identifies somebody leaves through journal/disclosing.h and by no other way."""
    printer = r"\bdocuments::pdf\b|\bQ(PdfWriter|Printer|TextDocumentWriter)\b"
    may_print = path in rules.CALLS_THE_PRINTER or path.startswith("src/documents/pdf/")
    found = []
    for line, statement in statements(text):
        if not may_print and re.search(printer, statement):
            found.append(f"{path}:{line}: prints past the one door (journal/disclosing.h)")
        if folder_of(path) in {"app", "cli"} and path not in rules.MAY_WRITE_PLAIN and re.search(r"\bwritePlainFile\s*\(", statement):
            found.append(f"{path}:{line}: writes a file past the one door (journal/disclosing.h)")
    return found + [f"{path}: includes the printer" for _, header in includes(text)
                    if header.startswith("documents/pdf/") and not may_print]


def forbidden_words(path, text):
    words = {r"\bsetContextProperty\b": "context properties hide who needs what",
             r"\b(class|struct)\s+\w*(Manager|Helper|Utils?|Impl)\b": "a name that says nothing"}
    if folder_of(path) == "crypto" and path not in rules.MAKES_RANDOMNESS:
        words[r"\bmemcmp\s*\(|\bstrcmp\s*\("] = "compares in a time that tells"
        words[r"\b(rand|srand|random)\s*\(\)|\bstd::mt19937|\brandombytes_\w+\s*\("] = "randomness is a parameter"
    found = []
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        found += [f"{path}:{number}: {why}" for word, why in words.items() if re.search(word, line)]
    return found


def left_open(path, text):
    pattern = r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|\bQ(SK" r"IP|EXPECT_FA" r"IL)\s*\(|@unittest\.sk" r"ip"
    if path in rules.MAY_SKIP:
        return []
    return [f"{path}:{number}: left open" for number, line in enumerate(text.splitlines(), 1) if re.search(pattern, line)]


def machine_paths(path, text):
    pattern = (r"(?<![\w.~-])/(wor" r"k|far" r"m|roo" r"t|home/\w+|Users)/\w|https?://(deb|ftp|registry|security|snapshot)\."
               r"|\bdeb\.debian\.org|registry\.npmjs")
    return [f"{path}:{number}: a path of one machine, or a registry's name" for number, line in enumerate(text.splitlines(), 1)
            if re.search(pattern, line)]


def too_long(path, text):
    lines = text.count("\n")
    return [f"{path}: {lines} lines; one idea a file"] if lines > rules.LONGEST_FILE else []


def own_looks(path, text):
    """A page takes its colours, letters and distances from qml/theme; what draws something new is a component. Motion is nowhere:
    somebody whom it makes ill needs no setting then."""
    found = []
    plain = without_comments(text)
    for number, line in enumerate(plain.splitlines(), 1):
        where = f"{path}:{number}"
        if re.search(r"\b((Number|Color|Property|Rotation|Opacity|X|Y|Path)?Animat(ion|or)|Transition|Behavior|SpringAnimation)\b\s*(on\s+\w+\s*)?\{", line):
            found.append(f"{where}: moves by itself")
        if path.startswith(rules.DRAWS_NEW_THINGS) or path in rules.MAY_LOOK_ITS_OWN_WAY:
            continue
        if re.search(r'"#[0-9a-fA-F]{3,8}"|[cC]olor:\s*"(?!transparent)|\bQt\.(rgba|hsla|darker|lighter|tint|color)\b', line):
            found.append(f"{where}: a colour of its own")
        size = re.search(r"\bfont\.(pixelSize|pointSize|family):(.*)", line)
        if size and re.search(r'(^|[?:])\s*"|\bTheme\.size\(|[^\w.]\d', re.sub(r"[=<>]\s*\d+", "", size[2])):
            found.append(f"{where}: letters of its own")
        distance = re.search(r"\b(spacing|\w*Spacing|padding|\w*Padding|margins?|\w*Margins?):(.*)", line)
        if distance and re.search(r"[^\w.]([2-9]|\d\d+)\b|\bTheme\.size\(", re.sub(r"[*/] 2|\bTheme\.size\(\d{3}\)", "", distance[2])):
            found.append(f"{where}: a distance of its own")
    return found


def words_past_the_translators(path, text):
    """What people read goes through qsTr; keys, signs and the program's name do not need to."""
    shown = r"(text|label|title|under|help|name|words|word|question|deed|action|caution|error|placeholder\w*|displayText|Accessible\.(?:name|description))"
    return [f"{path}:{number}: {found[2]!r} is not translated"
            for number, line in enumerate(without_comments(text).splitlines(), 1)
            for found in [re.search(r"(?<![\w.])" + shown + r':[^"]*("[^"]*")', line)]
            if found and "qsTr" not in line and re.search(r"[^\W\d_]{2}", found[2])
            and not re.fullmatch(r'"(Aparté|Français|English|F\d+|((Ctrl|Shift|Alt)\+)+\w+|[a-z_-]+)"', found[2])]


def unfinished(path, text):
    """Each text of the window in each language: nothing left, and plural forms of both numbers."""
    found = []
    for message in re.findall(r"<message.*?</message>", text, re.DOTALL):
        source = re.search(r"<source>(.*?)</source>", message, re.DOTALL)[1]
        if 'type="unfinished"' in message or re.search(r"<(translation|numerusform)[^>]*>\s*</|<translation/>", message):
            found.append(f"{path}: {source!r} is not translated")
        elif 'numerus="yes"' in message and message.count("<numerusform>") != 2:
            found.append(f"{path}: {source!r} has no form for one or for many")
    return found
