#include "desk_at_hand.h"

#include "journal/exchange_bundle.h"
#include "journal/people.h"

#include <QDirIterator>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

namespace at_hand {
namespace {

vault::Surroundings around(const QString &place, storage::Disk *disk) {
    vault::Surroundings surroundings;
    surroundings.stateFolder = place + QStringLiteral("/state");
    surroundings.disk = disk;
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    return surroundings;
}

// Runs at the desk, where the open journal lies, and waits with the event loop running.
template<class Work>
void atDesk(app::Desk &desk, Work work) {
    std::optional<Result<void>> outcome;
    desk.atDesk(&desk, std::move(work), [&outcome](Result<void> answer) { outcome = std::move(answer); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
        qFatal("the desk does not answer");
    if (!outcome->ok())
        qFatal("%s", outcome->fault().code.c_str());
}

std::unique_ptr<QObject> textArea(QQmlEngine &engine) {
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText }", {});
    std::unique_ptr<QObject> area(component.create());
    if (!area)
        qFatal("%s", qPrintable(component.errorString()));
    return area;
}

} // namespace

QString passphrase() {
    return QStringLiteral("sept grues au-dessus du canal");
}

DeskAtHand::DeskAtHand(const QString &place, storage::Disk *disk)
    : m_place(place.isEmpty() ? m_own.path() : place), m_desk(around(m_place, disk)) {}

void DeskAtHand::create() {
    atDesk(m_desk,
           [folder = folder(), around = m_desk.surroundings()](app::Desk::OpenJournal &open) mutable -> Result<void> {
               auto made = journal::Journal::create(folder, journal::passphraseFrom(passphrase()), around);
               if (!made)
                   return made.fault();
               open = std::move(made->journal);
               domain::Beneficiary one;
               one.id = QStringLiteral("b1");
               one.name = QString::fromUtf8(person);
               if (auto saved = journal::savePerson(*open, one); !saved)
                   return saved.fault();
               domain::Mission mission;
               mission.id = QStringLiteral("m1");
               mission.beneficiary = one.id;
               mission.framework = QStringLiteral("cdg");
               mission.stage = QStringLiteral("sessions");
               if (auto saved = journal::saveMission(*open, mission); !saved)
                   return saved.fault();
               return {};
           });
}

void DeskAtHand::unlock() {
    atDesk(m_desk,
           [folder = folder(), around = m_desk.surroundings()](app::Desk::OpenJournal &open) mutable -> Result<void> {
               auto opened = journal::Journal::unlock(folder, journal::passphraseFrom(passphrase()), around);
               if (!opened)
                   return opened.fault();
               open = *std::move(opened);
               return {};
           });
}

void DeskAtHand::importExample(int laterByYears) {
    QString text = QString::fromUtf8(journal::exampleBundle());
    static const QRegularExpression day(QStringLiteral("\"(20\\d\\d)(?=-\\d\\d-\\d\\d)"));
    qsizetype from = 0;
    for (QRegularExpressionMatch match; laterByYears != 0 && (match = day.match(text, from)).hasMatch();
         from = match.capturedEnd())
        text.replace(match.capturedStart(1), 4, QString::number(match.captured(1).toInt() + laterByYears));
    const auto imported = at([bundle = text.toUtf8()](journal::Journal &open) {
        return journal::importBundle(open, bundle, journal::ImportMode::Write);
    });
    if (!imported)
        qFatal("%s at %s", imported.fault().code.c_str(), imported.fault().where.c_str());
}

QMap<QString, QByteArray> DeskAtHand::files() const {
    QMap<QString, QByteArray> contents;
    QDirIterator all(m_place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(file.fileName(), file.readAll());
    }
    return contents;
}

bool DeskAtHand::filesHold(const QString &text) const {
    const auto contents = files();
    return std::any_of(contents.begin(), contents.end(),
                       [utf8 = text.toUtf8()](const QByteArray &bytes) { return bytes.contains(utf8); });
}

HeldDesk::HeldDesk(app::Desk &desk) {
    desk.atDesk(
        &desk,
        [gate = m_gate](app::Desk::OpenJournal &) {
            gate->acquire();
            return true;
        },
        [](bool) {});
}

void HeldDesk::letGo() {
    if (std::exchange(m_held, false))
        m_gate->release();
}

WritingAt::WritingAt(app::NoteSheet &sheet) : m_brought(textArea(m_engine)), m_hypotheses(textArea(m_engine)) {
    m_brought->setProperty("text", sheet.firstText());
    m_hypotheses->setProperty("text", sheet.firstHypotheses());
    sheet.attach(m_brought->property("textDocument").value<QQuickTextDocument *>(),
                 m_hypotheses->property("textDocument").value<QQuickTextDocument *>());
}

WritingAt::~WritingAt() = default;

void WritingAt::resize(int pixels) {
    auto *document = m_brought->property("textDocument").value<QQuickTextDocument *>()->textDocument();
    QTextCursor all(document);
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setTopMargin(pixels);
    all.mergeBlockFormat(lines);
}

} // namespace at_hand
