#include "journal/set_aside.h"

#include "journal/drafts.h"
#include "journal/stored.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aparte::journal {

namespace {

crypto::ByteView viewOf(const QByteArray &bytes) {
    return {reinterpret_cast<const crypto::Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Result<QByteArray> sealed(const Journal &journal, const vault::Batch::Put &put) {
    const auto box = journal.vault().setAside(put);
    if (!box)
        return box.fault();
    return QByteArray(reinterpret_cast<const char *>(box->data()), static_cast<qsizetype>(box->size()));
}

Result<QByteArray> setOneAside(const Journal &journal, const domain::Session &draft) {
    return sealed(journal, {draftRecord(journal, draft.beneficiary, draft.id), ownerOf(journal, draft),
                            vault::Kind::Draft, vault::encode(draft)});
}

// Never a row of the table, so that its kind says no more than whose key is meant.
Result<QByteArray> setOneAside(const Journal &journal, const LeftForm &form) {
    const QJsonObject contents{{QStringLiteral("person"), form.person},
                               {QStringLiteral("name"), form.name},
                               {QStringLiteral("typed"), form.typed}};
    const bool someones = !form.person.isEmpty();
    const vault::PersonId owner = someones ? journal.vault().personId(form.person) : vault::PersonId{};
    return sealed(journal, {journal.vault().recordId("form", form.name), owner,
                            someones ? vault::Kind::Draft : vault::Kind::Setting,
                            QJsonDocument(contents).toJson(QJsonDocument::Compact)});
}

bool isGone(const Fault &fault) {
    return fault.code == "person.erased" || fault.code == "person.unknown";
}

std::optional<domain::Session> draftIn(const Result<std::optional<vault::Batch::Put>> &opened) {
    if (!opened || !*opened)
        return std::nullopt;
    auto draft = vault::decodeSession((*opened)->payload);
    return draft ? std::optional(*std::move(draft)) : std::nullopt;
}

} // namespace

Result<Aside> setAside(const Journal &journal, const std::vector<domain::Session> &drafts) {
    Aside aside;
    for (const domain::Session &draft : drafts) {
        auto sealed = setOneAside(journal, draft);
        if (!sealed)
            return sealed.fault();
        aside.push_back(*std::move(sealed));
    }
    return aside;
}

TakenUp takeUp(const Journal &journal, const Aside &aside) {
    TakenUp taken;
    for (const QByteArray &sealed : aside) {
        const auto opened = journal.vault().takeUp(viewOf(sealed));
        if (!opened && opened.fault().kind == Fault::Kind::Refused)
            continue;
        if (auto draft = draftIn(opened))
            taken.drafts.push_back(*std::move(draft));
        else
            taken.others.push_back(sealed);
    }
    return taken;
}

Result<Aside> setFormsAside(const Journal &journal, const std::vector<LeftForm> &forms) {
    Aside aside;
    for (const LeftForm &form : forms) {
        auto box = setOneAside(journal, form);
        if (box)
            aside.push_back(*std::move(box));
        else if (!isGone(box.fault()))
            return box.fault();
    }
    return aside;
}

FormsTakenUp takeUpForms(const Journal &journal, const Aside &aside) {
    FormsTakenUp taken;
    for (const QByteArray &box : aside) {
        const auto opened = journal.vault().takeUp(viewOf(box));
        if (!opened && opened.fault().kind == Fault::Kind::Refused)
            continue;
        if (!opened || !*opened) {
            taken.others.push_back(box);
            continue;
        }
        const QJsonObject contents = QJsonDocument::fromJson((*opened)->payload).object();
        taken.forms.push_back(
            {contents[u"person"].toString(), contents[u"name"].toString(), contents[u"typed"].toString()});
    }
    return taken;
}

} // namespace aparte::journal
