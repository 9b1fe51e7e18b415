# The example journal travels inside the program; src/journal/example.cpp reads it from :/aparte/journal.json.
qt6_add_resources(example_sources ${PROJECT_SOURCE_DIR}/examples/journal.qrc)
set_source_files_properties(${example_sources} PROPERTIES COMPILE_OPTIONS "-w" SKIP_AUTOMOC ON)
target_sources(aparte_journal PRIVATE ${example_sources})
