# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything that is found outside the checkout, and what it is for. The names of Debian's packages stand in
# scripts/packages.

include(FeatureSummary)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg Test LinguistTools)
set_package_properties(Qt6Core PROPERTIES PURPOSE "values, models, files, JSON (all of models/)")
set_package_properties(Qt6Gui PROPERTIES PURPOSE "pictures, painting, PNG and PDF")
set_package_properties(Qt6Widgets PROPERTIES PURPOSE "the window and its panels")
set_package_properties(Qt6Charts PROPERTIES PURPOSE "the charts beside the stage")
set_package_properties(Qt6Svg PROPERTIES PURPOSE "SVG export and the icons")
set_package_properties(Qt6Test PROPERTIES PURPOSE "the tests")
set_package_properties(Qt6LinguistTools PROPERTIES PURPOSE "the translations (lupdate, lrelease)")

find_package(Fontconfig)
set_package_properties(
  Fontconfig PROPERTIES
  TYPE REQUIRED
  URL "https://www.freedesktop.org/wiki/Software/fontconfig"
  PURPOSE "which family stands behind a name")

find_package(tl-expected CONFIG)
set_package_properties(
  tl-expected PROPERTIES
  TYPE REQUIRED
  URL "https://github.com/TartanLlama/expected"
  PURPOSE "errors as values (models/base/result.h)")

find_package(rapidcheck CONFIG)
set_package_properties(
  rapidcheck PROPERTIES
  TYPE REQUIRED
  URL "https://github.com/emil-e/rapidcheck"
  PURPOSE "the property tests")

find_program(CCACHE_PROGRAM ccache)
add_feature_info(ccache CCACHE_PROGRAM "a second build takes seconds")
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

find_program(XVFB_RUN_PROGRAM xvfb-run)
add_feature_info(xvfb-run XVFB_RUN_PROGRAM "the window's tests once more on the X11 platform")

find_program(APPSTREAMCLI_PROGRAM appstreamcli)
add_feature_info(appstreamcli APPSTREAMCLI_PROGRAM "checks the AppStream metainfo")

find_program(DESKTOP_FILE_VALIDATE_PROGRAM desktop-file-validate)
add_feature_info(desktop-file-validate DESKTOP_FILE_VALIDATE_PROGRAM "checks the desktop file")

feature_summary(WHAT ENABLED_FEATURES DISABLED_FEATURES REQUIRED_PACKAGES_NOT_FOUND
                FATAL_ON_MISSING_REQUIRED_PACKAGES)
