#include "cli/lines.h"

#include "cli/reading.h"
#include "domain/json_scan.h"

namespace aparte::cli {

namespace {

constexpr qsizetype piece = 256 << 10;

} // namespace

Result<std::optional<QByteArray>> Lines::next() {
    for (qsizetype looked = m_start;;) {
        const qsizetype end = m_waiting.indexOf('\n', looked);
        if (end >= 0 || (m_ended && m_start < m_waiting.size())) {
            const qsizetype length = (end >= 0 ? end : m_waiting.size()) - m_start;
            QByteArray line = m_waiting.mid(m_start, length);
            m_start += length + (end >= 0 ? 1 : 0);
            if (line.endsWith('\r'))
                line.chop(1);
            return std::optional(std::move(line));
        }
        if (m_ended)
            return std::optional<QByteArray>();
        m_waiting.remove(0, m_start);
        m_start = 0;
        looked = m_waiting.size();
        if (looked > domain::longestFile)
            return fault(Fault::Kind::WrongUse, "bundle.file-too-large", {}, looked, domain::longestFile);
        m_waiting.resize(looked + piece);
        const auto count = readSome(m_descriptor, m_waiting.data() + looked, static_cast<std::size_t>(piece));
        if (!count)
            return count.fault();
        m_waiting.truncate(looked + static_cast<qsizetype>(*count));
        m_ended = *count == 0;
    }
}

} // namespace aparte::cli
