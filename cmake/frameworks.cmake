# The frameworks that ship travel inside the program; src/domain/frameworks.cpp reads them from :/aparte/frameworks.json.
qt6_add_resources(framework_sources ${PROJECT_SOURCE_DIR}/src/domain/frameworks/frameworks.qrc)
set_source_files_properties(${framework_sources} PROPERTIES COMPILE_OPTIONS "-w" SKIP_AUTOMOC ON)
target_sources(aparte_domain PRIVATE ${framework_sources})
