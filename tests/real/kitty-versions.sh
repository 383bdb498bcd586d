#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds, once, a small root folder for each newer kitty the tests under tests/real run against: Debian's own
# packages of a later release.
#
#     kitty-versions.sh [RELEASE...]      without names: all of them
#
# They lie in ${XDG_CACHE_HOME:-$HOME/.cache}/kitty-focus-tracker-tests/RELEASE.
# Exit status: 0 all are there, 1 a build failed, 2 wrong usage, 77 this machine cannot build them.
set -eu

[ $# -gt 0 ] || set -- trixie forky
for release; do
    case $release in
    trixie | forky) ;;
    *)
        echo "There is no recipe for \"$release\". Known: trixie, forky."
        exit 2
        ;;
    esac
done
. "$(dirname "$0")/debian-roots.sh"

packages="kitty libgl1 libglx-mesa0 libegl1 libegl-mesa0 libgles2 \
    libwayland-cursor0 libwayland-egl1 libxkbcommon0 fonts-dejavu-core"

install_kitty() { # RELEASE FOLDER
    cp -a "$roots/base-$1/." "$2" &&
        in_root "$2" "apt-get update; apt-get install -y --no-install-recommends $packages
            apt-get clean; rm -rf /var/lib/apt/lists/*"
}

lock_roots
for release; do
    [ -d "$roots/$release" ] || make_base "$release" || exit 1
    make_root "$release" install_kitty "$release" || exit 1
    # shellcheck disable=SC2016 # dpkg-query expands it
    say "$release: kitty $(chroot "$roots/$release" dpkg-query -f '${Version}' -W kitty) is ready"
done
