# SPDX-License-Identifier: GPL-3.0-or-later
# What distributions build their packages with, for those who build it themselves; and the same program whatever folder
# it is built in. Only where nothing is debugged: the sanitizers bring checks of their own. A distribution's own flags
# come with the build type None, which nothing is added to.

include(CheckCXXCompilerFlag)

set(released "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        add_compile_options("$<${released}:${flag}>")
    endif()
endforeach()
add_compile_options("$<${released}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
add_link_options("$<${released}:LINKER:-z,relro,-z,now>")
add_compile_options(
    "$<${released}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build;-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")

# Later formats have the time at which a file was written.
set(RESOURCE_OPTIONS --format-version 1)
