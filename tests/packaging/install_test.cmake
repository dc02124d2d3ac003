# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# usage: cmake -D BUILD=folder -P install_test.cmake
set(prefix ${BUILD}/packaging/install-test)
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} RESULT_VARIABLE status OUTPUT_QUIET)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "the installation failed")
endif()
foreach(file
        bin/clusterwright
        share/applications/clusterwright.desktop
        share/bash-completion/completions/clusterwright
        share/icons/hicolor/scalable/apps/clusterwright.svg
        share/icons/hicolor/scalable/mimetypes/application-x-clusterwright-design.svg
        share/man/man1/clusterwright.1
        share/metainfo/org.clusterwright.Clusterwright.metainfo.xml
        share/mime/packages/clusterwright.xml)
    if(NOT EXISTS ${prefix}/${file})
        message(FATAL_ERROR "${file} is not installed")
    endif()
endforeach()
file(REMOVE_RECURSE ${prefix})
