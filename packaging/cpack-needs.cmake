# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before it makes a package.
foreach(tool IN ITEMS dpkg-shlibdeps file)
    find_program(found_${tool} ${tool})
    if(NOT found_${tool})
        message(FATAL_ERROR "cpack needs ${tool} to find out what the package depends on: apt-get install dpkg-dev file")
    endif()
endforeach()
