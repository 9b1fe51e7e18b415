// What search needs to know of a note that it shows, without decoding it: its id, and its kind or channel. Both stand
// under the same keys in a session and in an exchange (vault/record_fields.h), before the texts.
#pragma once

#include "vault/cbor_cursor.h"

namespace aparte::vault {

struct NoteNames {
    std::string_view id, kind; // UTF-8 as it lies in the payload
};

// Nothing: not a payload of ours.
inline std::optional<NoteNames> namesOf(std::string_view payload) {
    constexpr std::uint64_t idKey = 1, kindKey = 4;
    CborCursor cursor(payload);
    const auto pairs = cursor.count(CborCursor::Major::Map);
    if (!pairs)
        return {};
    NoteNames names;
    for (std::uint64_t pair = 0; pair < *pairs; ++pair) {
        const auto key = cursor.key();
        if (!key)
            return {};
        if (*key > kindKey)
            break; // keys ascend
        if (*key != idKey && *key != kindKey) {
            if (!cursor.skip())
                return {};
            continue;
        }
        const auto text = cursor.text();
        if (!text)
            return {};
        (*key == idKey ? names.id : names.kind) = *text;
    }
    return names;
}

} // namespace aparte::vault
