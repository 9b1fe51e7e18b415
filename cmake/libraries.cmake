# One static library a folder: every source file in it, and the libraries it may use.
function(aparte_library name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
  if(NOT name STREQUAL "pdf") # the printer is a library of its own below documents/: it alone needs Qt Gui
    list(FILTER sources EXCLUDE REGEX "/src/documents/pdf/")
  endif()
  if(NOT name STREQUAL "guard") # the text guard is one below lessons/: it alone needs dictionaries
    list(FILTER sources EXCLUDE REGEX "/src/lessons/guard/")
  endif()
  add_library(aparte_${name} STATIC ${sources})
  target_include_directories(aparte_${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(aparte_${name} PUBLIC ${ARGN})
  aparte_strict(aparte_${name})
  if(APARTE_PRECOMPILED AND name STREQUAL "domain")
    target_precompile_headers(aparte_domain PRIVATE <QByteArray> <QDate> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QString>
      <QStringList> <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <variant> <vector>)
  elseif(APARTE_PRECOMPILED AND name MATCHES "^(vault|backup|lessons|guard|documents|journal)$")
    target_precompile_headers(aparte_${name} REUSE_FROM aparte_domain)
  endif()
endfunction()

# Warnings are errors in our own code; a target that is generated calls nothing.
function(aparte_strict target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror)
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
endfunction()
