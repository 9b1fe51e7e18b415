#include "journal/disclosing.h"

#include "domain/consents.h"
#include "domain/disclosure.h"
#include "domain/frameworks.h"
#include "domain/gates.h"
#include "journal/checks.h"
#include "journal/naming.h"
#include "journal/people.h"
#include "journal/plain_file.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace aparte::journal {

namespace {

const QString failed = QStringLiteral("failed");

bool isOwn(const domain::Beneficiary &person, const QString &to) {
    QStringList names = person.alsoKnownAs;
    names << person.name << person.code;
    return std::ranges::any_of(names, [&to](const QString &name) { return domain::sameRecipient(name, to); });
}

// R31: nobody but the beneficiary has the review before it was prepared with them and given in their presence.
Result<void> checkReview(const Journal &journal, const domain::Beneficiary &person, const QString &id) {
    const auto mission = find<domain::Mission>(journal, id);
    if (!mission)
        return mission.fault();
    if (!*mission || (*mission)->beneficiary != person.id || !(*mission)->review)
        return fault(Fault::Kind::Refused, "review.none");
    const auto own = allOf<domain::Framework>(journal, {});
    if (!own)
        return own.fault();
    QStringList shut;
    for (const domain::Gate &gate : domain::gatesBefore(domain::Act::ToReview, **mission, person,
                                                        domain::frameworkNamed((*mission)->framework, *own), {}))
        if (gate.shut())
            shut << gate.name;
    return shut.isEmpty() ? Result<void>()
                          : fault(Fault::Kind::Refused, "gate.shut", shut.join(QStringLiteral(", ")).toStdString());
}

Result<void> checkIdentity(const domain::Beneficiary &person) {
    const bool known = std::ranges::any_of(person.accessRequests, [](const domain::AccessRequest &request) {
        return !request.answeredOn && request.identityCheckedOn; // who asked before may not be who asks now
    });
    return known ? Result<void>() : fault(Fault::Kind::Refused, "access.identity");
}

Fault refusal(domain::Permission permission, const QString &to) {
    const char *code = permission == domain::Permission::NotYet      ? "consent.not-yet"
                       : permission == domain::Permission::Expired   ? "consent.expired"
                       : permission == domain::Permission::Withdrawn ? "consent.withdrawn"
                                                                     : "consent.missing";
    return fault(Fault::Kind::Refused, code, to.toStdString());
}

// What is given out as nobody's must be so, whoever wrote it.
Result<void> checkIdentifiesNobody(const Journal &journal, const documents::Paper &paper) {
    QStringList texts{paper.title, paper.foot};
    for (const documents::Block &block : paper.blocks)
        texts << block.text << block.cells;
    const auto names = Names::of(journal);
    if (!names)
        return names.fault();
    for (const QString &text : std::as_const(texts))
        if (const auto named = names->in(text, Naming::WholeName)) {
            const auto who = journal::person(journal, *named);
            return fault(Fault::Kind::Refused, "paper.names-somebody", who ? who->code.toStdString() : std::string());
        }
    return {};
}

// One line in the book: of a person under their own key, else in the register, which names nobody and so not the
// recipient either.
class Line {
public:
    Line(Journal &journal, const Output &output, const std::optional<domain::Consent> &consent, const QByteArray &bytes)
        : m_journal(journal), m_id(journal.vault().newRecordId()) {
        const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_disclosure = {newId(),         output.beneficiary,
                        output.mission,  output.what,
                        output.to,       consent ? consent->id : QString(),
                        journal.today(), output.way,
                        digest,          {}};
    }

    Result<void> write() {
        vault::Batch batch;
        if (m_disclosure.beneficiary.isEmpty())
            batch.put(m_id, {}, vault::Kind::Register, vault::encode(registered()));
        else
            put(batch, m_journal, m_disclosure);
        return m_journal.vault().write(batch);
    }

    void tell(const Fault &fault) {
        m_disclosure.extra.insert(failed, QString::fromStdString(fault.code));
        static_cast<void>(write()); // else it stands as having left, which hides nothing
    }

private:
    QJsonObject registered() const {
        QJsonObject line{{QStringLiteral("what"), m_disclosure.what},
                         {QStringLiteral("day"), m_disclosure.on.toString(Qt::ISODate)},
                         {QStringLiteral("way"), m_disclosure.way},
                         {QStringLiteral("digest"), m_disclosure.digest}};
        if (const QString code = failedWith(m_disclosure); !code.isEmpty())
            line.insert(failed, code);
        return line;
    }

    Journal &m_journal;
    vault::RecordId m_id;
    domain::Disclosure m_disclosure;
};

} // namespace

Result<std::optional<domain::Consent>> consentFor(const Journal &journal, const Output &output) {
    if (output.beneficiary.isEmpty())
        return std::optional<domain::Consent>();
    const auto person = journal::person(journal, output.beneficiary);
    if (!person)
        return person.fault();
    if (output.to.trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "output.to");
    if (output.what == u"access_package")
        if (auto checked = checkIdentity(*person); !checked)
            return checked.fault();
    if (isOwn(*person, output.to))
        return std::optional<domain::Consent>();
    const auto consents = consentsOf(journal, output.beneficiary);
    if (!consents)
        return consents.fault();
    const auto verdict = domain::consentOn(*consents, output.what, output.to, journal.today());
    if (verdict.permission != domain::Permission::Given)
        return refusal(verdict.permission, output.to);
    if (output.what == u"review")
        if (auto ready = checkReview(journal, *person, output.mission); !ready)
            return ready.fault();
    return verdict.consent;
}

Result<void> letOut(Journal &journal, const Output &output, const documents::Paper &paper, const Print &print,
                    const QString &file) {
    const auto consent = consentFor(journal, output);
    if (!consent)
        return consent.fault();
    if (output.beneficiary.isEmpty())
        if (auto nobodys = checkIdentifiesNobody(journal, paper); !nobodys)
            return nobodys;
    if (auto free = checkPlainFile(file); !free)
        return free;
    const auto bytes = print(paper);
    if (!bytes)
        return bytes.fault();
    Line line(journal, output, *consent, *bytes);
    if (auto written = line.write(); !written)
        return written;
    auto left = writePlainFile(file, *bytes);
    if (!left && (left.fault().code == "export.exists" || !QFileInfo::exists(file)))
        line.tell(left.fault());
    return left;
}

Result<std::vector<domain::Disclosure>> disclosuresOf(const Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    auto lines = allOf<domain::Disclosure>(journal, journal.vault().personId(beneficiary));
    if (lines)
        std::ranges::sort(*lines, std::ranges::greater(),
                          [](const domain::Disclosure &one) { return std::pair(one.on, one.id); });
    return lines;
}

QString failedWith(const domain::Disclosure &line) {
    return line.extra[failed].toString();
}

QString proposedFile(const QString &folder, const QString &what, QDate day, const QString &language) {
    const QFileInfo first(QDir(folder).filePath(domain::neutralFileName(what, day, language)));
    QString file = first.filePath();
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = QDir(folder).filePath(
            QStringLiteral("%1-%2.%3").arg(first.completeBaseName()).arg(number).arg(first.suffix()));
    return file;
}

} // namespace aparte::journal
