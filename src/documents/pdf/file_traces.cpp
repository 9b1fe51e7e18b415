#include "documents/pdf/file_traces.h"

#include "documents/pdf/pages_alone.h"

#include <exception>

namespace aparte::documents {

Result<QByteArray> withoutTraces(const QByteArray &file, const Paper &paper) {
    try { // the library's own way to say that something went wrong
        return QByteArray::fromStdString(
            pagesAlone(file.toStdString(), paper.title.toStdString(), paper.language.toStdString()));
    } catch (const std::exception &) {
        return fault(Fault::Kind::Failed, "pdf.failed");
    }
}

} // namespace aparte::documents
