// Behind file_traces.h: all that touches libqpdf, and nothing of ours. Its headers are no C++20 for clang 14 with
// libstdc++ 12 (a vector of a class that is not whole yet), so this file alone is built as C++17.
#pragma once

#include <string>

namespace aparte::documents {

// The bytes of a PDF file with this title and language (UTF-8), an id made of its content, and no other trace. Throws
// std::exception: not a file that libqpdf can read.
std::string pagesAlone(const std::string &file, const std::string &title, const std::string &language);

} // namespace aparte::documents
