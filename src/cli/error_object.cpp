#include "cli/error_object.h"

#include "cli/sentences.h"

namespace aparte::cli {

QJsonObject errorObject(const Fault &fault, const Tongue &in) {
    const auto sentence = inWords(fault, in);
    return {{QStringLiteral("kind"), journal::kindName(fault.kind)},
            {QStringLiteral("code"), QString::fromStdString(fault.code)},
            {QStringLiteral("message"), sentence.message},
            {QStringLiteral("next"), sentence.next}};
}

} // namespace aparte::cli
