#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds, once, a small root folder for each newer kitty the tests under tests/real run against: Debian's own
# packages of a later release, unpacked by debootstrap beside this system and not touching it.
#
#     kitty-versions.sh [RELEASE...]      without names: all of them
#
# They lie in ${XDG_CACHE_HOME:-$HOME/.cache}/kitty-focus-tracker-tests/RELEASE. One that is complete is left as
# it is; delete its folder to have it built anew. An interrupted build leaves no folder of that name.
# Exit status: 0 all are there, 1 a build failed, 2 wrong usage, 77 this machine cannot build them.
set -eu

cache=${XDG_CACHE_HOME:-$HOME/.cache}/kitty-focus-tracker-tests
packages="kitty libgl1 libglx-mesa0 libegl1 libegl-mesa0 libgles2 \
    libwayland-cursor0 libwayland-egl1 libxkbcommon0 fonts-dejavu-core"

say() { echo "kitty-versions: $*"; }

cannot() {
    say "$*"
    exit 77
}

# debootstrap has no script of its own for releases younger than itself; that of sid fits every one of them.
debootstrap_script() {
    if [ -e "/usr/share/debootstrap/scripts/$1" ]; then echo "$1"; else echo sid; fi
}

# Where this machine itself gets Debian packages from.
mirror() {
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian Debian //p' | head -n 1
}

build() {
    release=$1
    root=$cache/$release
    if [ -d "$root" ]; then
        say "$release: already there, $root"
        return
    fi
    # What a killed build left behind; the lock below says that none is running.
    rm -rf --one-file-system "$cache/$release".building.*
    building=$(mktemp -d "$cache/$release.building.XXXXXX")
    chmod 755 "$building"
    log=$cache/$release.log

    say "$release: unpacking the base system (a minute; what it does is in $log)"
    debootstrap --variant=minbase "$release" "$building" "$mirror" \
        "/usr/share/debootstrap/scripts/$(debootstrap_script "$release")" >"$log" 2>&1 || return

    say "$release: installing kitty"
    # A mirror that stands still, as reproducible builds use, has lists that count as expired.
    echo 'Acquire::Check-Valid-Until "false";' >"$building/etc/apt/apt.conf.d/90kitty-versions" || return
    chroot "$building" sh -c "export DEBIAN_FRONTEND=noninteractive
        apt-get update && apt-get install -y --no-install-recommends $packages && apt-get clean &&
        rm -rf /var/lib/apt/lists/*" >>"$log" 2>&1 || return

    # libdbus, which kitty loads, complains without one.
    tr -d - </proc/sys/kernel/random/uuid >"$building/etc/machine-id" || return
    mv "$building" "$root" || return
    say "$release: kitty $(chroot "$root" dpkg-query -f '${Version}' -W kitty) is ready"
}

[ $# -gt 0 ] || set -- trixie forky
for release; do
    case $release in
    trixie | forky) ;;
    *)
        say "There is no recipe for \"$release\". Known: trixie, forky."
        exit 2
        ;;
    esac
done

[ "$(id -u)" = 0 ] || cannot "Building them needs root."
for program in debootstrap chroot unshare apt-get flock; do
    command -v "$program" >/dev/null || cannot "Building them needs the program $program."
done
# Some containers have a root who may not.
[ -n "${KITTY_VERSIONS_OWN_MOUNTS:-}" ] || unshare --mount true 2>/dev/null ||
    cannot "Building them needs the permission for unshare --mount."
# What debootstrap mounts must go with it however it ends: no later run may delete into this system's /dev.
[ -n "${KITTY_VERSIONS_OWN_MOUNTS:-}" ] || KITTY_VERSIONS_OWN_MOUNTS=yes exec unshare --mount sh "$0" "$@"

mirror=$(mirror)
[ -n "$mirror" ] || cannot "This machine's apt knows no Debian mirror (a Debian system after \"apt-get update\" does)."

mkdir -p "$cache"
exec 9>"$cache/lock"
flock --nonblock 9 || {
    say "Another build is running: waiting for it."
    flock 9
}
building=
trap '[ -z "$building" ] || rm -rf --one-file-system "$building"' EXIT
trap 'exit 1' HUP INT TERM
for release; do
    build "$release" || {
        say "$release: failed; the last lines of $log:"
        tail -n 5 "$log"
        exit 1
    }
done
