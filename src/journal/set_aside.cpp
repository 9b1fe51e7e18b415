#include "journal/set_aside.h"

#include "journal/drafts.h"
#include "journal/stored.h"

namespace aparte::journal {

namespace {

crypto::ByteView viewOf(const QByteArray &bytes) {
    return {reinterpret_cast<const crypto::Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Result<QByteArray> setOneAside(const Journal &journal, const domain::Session &draft) {
    const auto sealed = journal.vault().setAside({draftRecord(journal, draft.beneficiary, draft.id),
                                                  ownerOf(journal, draft), vault::Kind::Draft, vault::encode(draft)});
    if (!sealed)
        return sealed.fault();
    return QByteArray(reinterpret_cast<const char *>(sealed->data()), static_cast<qsizetype>(sealed->size()));
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

} // namespace aparte::journal
