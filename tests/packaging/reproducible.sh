#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same sources give the same program, whatever folder and time they are built in: sh tests/packaging/reproducible.sh
# Builds the release twice, each time all of it.
set -eu

cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

built() { # FOLDER
    mkdir -p "$1"
    tar -c --exclude=./build --exclude=./.git . | tar -x -C "$1"
    find "$1" -exec touch {} +
    (cd "$1" && unset CMAKE_CXX_COMPILER_LAUNCHER SOURCE_DATE_EPOCH && cmake --preset release --log-level=NOTICE &&
        cmake --build --preset release && DESTDIR="$1.root" cmake --install build/release) >"$scratch/log" 2>&1 ||
        { tail -n 20 "$scratch/log" && exit 1; }
    (cd "$1.root" && find . -type f -exec sha256sum {} + | sort -k 2) >"$1.sums"
}

built "$scratch/one"
built "$scratch/another/folder"
diff "$scratch/one.sums" "$scratch/another/folder.sums"
echo "The same bytes: $(wc -l <"$scratch/one.sums") files."
