#include "documents/pdf/pages_alone.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11 wants to be told that no pointer of its own is used here
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace aparte::documents {

namespace {

void leaveTitleOnly(QPDF &file, const std::string &title, const std::string &language) {
    QPDFObjectHandle trailer = file.getTrailer();
    QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
    trailer.replaceKey("/Info", file.makeIndirectObject(about));
    trailer.removeKey("/ID"); // else its first half would be kept
    QPDFObjectHandle root = file.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
}

// Qt numbers the typefaces of a file in the order of a hash table, which is another one in each process, and writes the
// number before their names: "QSAAAA+Vollkorn". The fonts themselves are named without it.
void forgetNumbersOfTypefaces(QPDF &file) {
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !object.getKey("/FontName").isName())
            continue;
        const std::string name = object.getKey("/FontName").getName(); // with its slash
        if (name.size() > 8 && name[7] == '+')
            object.replaceKey("/FontName", QPDFObjectHandle::newName('/' + name.substr(8)));
    }
}

std::string written(QPDF &file) {
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve); // as Qt compressed them
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace

std::string pagesAlone(const std::string &file, const std::string &title, const std::string &language) {
    QPDF pages;
    pages.setSuppressWarnings(true);
    pages.processMemoryFile("paper", file.data(), file.size());
    leaveTitleOnly(pages, title, language);
    forgetNumbersOfTypefaces(pages);
    return written(pages);
}

} // namespace aparte::documents
