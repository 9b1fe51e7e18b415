// A search word (before the first zero byte) and a text: found by the quick search exactly when the slow one finds it.
#include "fuzz.h"
#include "journal/needle.h"

using namespace aparte;
using namespace aparte::journal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    const QByteArray input = fuzz::asQt(bytes, size);
    const qsizetype cut = input.indexOf('\0');
    if (cut < 0)
        return 0;
    const QString word = QString::fromUtf8(input.left(cut));
    const QString text = QString::fromUtf8(input.mid(cut + 1)); // repaired where it was not UTF-8
    const auto needle = Needle::from(word);
    fuzz::must(needle.has_value() == !folded(word).isEmpty());
    if (!needle)
        return 0;
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    fuzz::must(needle->firstIn(view).has_value() == folded(text).contains(folded(word)));
    return 0;
}
