# What makes the window at home on a desktop: its own icon (one drawing, packaging/icons/aparte.svg; its sizes are made here), the
# entry in the menu, the card in the software centre; and the little pictures inside, one font that travels in the program.
find_program(APARTE_DRAW_SVG rsvg-convert REQUIRED)
find_file(APARTE_GLYPHS MaterialIcons-Regular.ttf REQUIRED
  PATHS /usr/share/fonts/truetype/material-design-icons-iconfont /usr/share/fonts/truetype)

function(aparte_icons target)
  set(drawing ${PROJECT_SOURCE_DIR}/packaging/icons/aparte.svg)
  set(icons)
  foreach(size 16 32 48 128 256)
    set(icon ${CMAKE_BINARY_DIR}/icons/aparte-${size}.png)
    add_custom_command(OUTPUT ${icon} DEPENDS ${drawing}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/icons
      COMMAND ${APARTE_DRAW_SVG} --width ${size} --height ${size} --output ${icon} ${drawing})
    list(APPEND icons ${icon})
    install(FILES ${icon} DESTINATION share/icons/hicolor/${size}x${size}/apps RENAME aparte.png)
  endforeach()
  qt_add_resources(${target} icons PREFIX /icons BASE ${CMAKE_BINARY_DIR}/icons FILES ${icons})
  install(FILES ${drawing} DESTINATION share/icons/hicolor/scalable/apps)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/aparte.desktop DESTINATION share/applications)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/aparte.metainfo.xml DESTINATION share/metainfo)
endfunction()

function(aparte_glyphs target)
  set_source_files_properties(${APARTE_GLYPHS} PROPERTIES QT_RESOURCE_ALIAS glyphs.ttf)
  qt_add_resources(${target} glyphs PREFIX /fonts FILES ${APARTE_GLYPHS})
endfunction()
