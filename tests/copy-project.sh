# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by distributions.sh and packages.sh, which know the folder of the project as $project.
# shellcheck disable=SC2154

# The committed files; all but what was built where there is no git to ask.
copy_project() { # FOLDER
    mkdir -p "$1" || return
    if git -c safe.directory="$project" -C "$project" archive HEAD >"$1.tar" 2>/dev/null; then
        tar -xf "$1.tar" -C "$1" || return
    else
        tar -c --exclude=./build --exclude=./.git -C "$project" . | tar -x -C "$1" || return
    fi
    rm "$1.tar"
}
