# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a folder of this project becomes a target. A folder's CMakeLists.txt is one call of orrery_library or some calls of
# orrery_test; what every target shares stands here, once.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(orrery_flags INTERFACE)
target_include_directories(orrery_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(
  orrery_flags
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_NO_URL_CAST_FROM_STRING
            QT_USE_QSTRINGBUILDER
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(orrery_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                              $<$<BOOL:${ORRERY_WERROR}>:-Werror>)
if(ORRERY_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(orrery_flags INTERFACE ${sanitizers})
  target_link_options(orrery_flags INTERFACE ${sanitizers})
endif()

# orrery_library(<name> SOURCES <file>... LINKS <target>...): the static library of a folder. What it links is part of its
# interface.
function(orrery_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE orrery_flags)
endfunction()

# orrery_test(<name> [ALSO_ON_X11] SOURCES <file>... LINKS <target>... [LABELS <label>...] [TIMEOUT <seconds>]): an
# executable with its own main() (QTEST_MAIN or the like) and a ctest test of the same name. It runs without a display, with
# a fixed locale and a home of its own; ORRERY_SOURCE_DIR is the checkout. With ALSO_ON_X11 there is a second test,
# <name>_x11 (label x11), that runs the same executable on the real X11 platform under Xvfb.
function(orrery_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "ALSO_ON_X11" "TIMEOUT" "SOURCES;LINKS;LABELS")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test orrery_flags)
  target_compile_definitions(${name} PRIVATE ORRERY_SOURCE_DIR="${PROJECT_SOURCE_DIR}")

  add_test(NAME ${name} COMMAND ${name})
  orrery_test_properties(${name} offscreen "${arg_LABELS}" "${arg_TIMEOUT}")

  if(arg_ALSO_ON_X11 AND XVFB_RUN_PROGRAM)
    add_test(NAME ${name}_x11 COMMAND ${XVFB_RUN_PROGRAM} --auto-servernum
                                      "--server-args=-screen 0 1920x1080x24" $<TARGET_FILE:${name}>)
    orrery_test_properties(${name}_x11 xcb "${arg_LABELS};x11" "${arg_TIMEOUT}")
    set_tests_properties(${name}_x11 PROPERTIES RESOURCE_LOCK xvfb)
  endif()
endfunction()

# The surroundings that every test runs in.
function(orrery_test_properties test platform labels timeout)
  set(home ${PROJECT_BINARY_DIR}/test-homes/${test})
  foreach(folder IN ITEMS config data cache)
    file(MAKE_DIRECTORY ${home}/${folder})
  endforeach()
  # Qt warns about a runtime folder that others may read.
  file(MAKE_DIRECTORY ${home}/runtime)
  file(CHMOD ${home}/runtime DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

  if(NOT timeout)
    set(timeout 300)
  endif()
  if(ORRERY_SANITIZE)
    math(EXPR timeout "${timeout} * 5")
  endif()
  set(environment
      QT_QPA_PLATFORM=${platform}
      LC_ALL=C.UTF-8
      # QStandardPaths' test mode looks there, whatever XDG says: two tests of one program would share their files.
      HOME=${home}
      XDG_RUNTIME_DIR=${home}/runtime
      XDG_CONFIG_HOME=${home}/config
      XDG_DATA_HOME=${home}/data
      XDG_CACHE_HOME=${home}/cache)
  if(ORRERY_SANITIZE)
    # Qt Test ends a function after five minutes; ten thousand programs take longer with the sanitizers.
    list(APPEND environment QTEST_FUNCTION_TIMEOUT=3600000 UBSAN_OPTIONS=print_stacktrace=1
         "LSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/leaks_of_others.supp':print_suppressions=0")
  endif()
  set_tests_properties(${test} PROPERTIES ENVIRONMENT "${environment}" LABELS "${labels}" TIMEOUT ${timeout})
endfunction()
