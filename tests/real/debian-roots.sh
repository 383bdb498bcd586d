# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Root folders with Debian releases, unpacked by debootstrap beside this system and not touching it.
# Sourced by kitty-versions.sh and ../distributions.sh; POSIX sh.
#
# They lie in $roots. One that is complete is left as it is; delete its folder to have it built anew. An
# interrupted build leaves no folder of that name.

roots=${XDG_CACHE_HOME:-$HOME/.cache}/kitty-focus-tracker-tests

say() { echo "$(basename "$0" .sh): $*"; }

cannot() {
    say "$*"
    exit 77
}

# Where this machine itself gets Debian packages from.
mirror() {
    # shellcheck disable=SC2016 # apt expands it
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian Debian //p' | head -n 1
}

# debootstrap has no script of its own for releases younger than itself; that of sid fits every one of them.
debootstrap_script() {
    if [ -e "/usr/share/debootstrap/scripts/$1" ]; then echo "$1"; else echo sid; fi
}

# in_root ROOT COMMANDS: as a shell of that root reads them.
in_root() {
    chroot "$1" env DEBIAN_FRONTEND=noninteractive sh -euc "$2"
}

# unpack_base RELEASE FOLDER: nothing but the base system. What debootstrap mounts goes with it however it ends: no
# later run may delete into this system's /dev.
unpack_base() {
    unshare --mount debootstrap --variant=minbase "$1" "$2" "$mirror" \
        "/usr/share/debootstrap/scripts/$(debootstrap_script "$1")" || return
    # A mirror that stands still, as reproducible builds use, has lists that count as expired.
    echo 'Acquire::Check-Valid-Until "false";' >"$2/etc/apt/apt.conf.d/90mirror" || return
    # libdbus, which kitty loads, complains without one.
    tr -d - </proc/sys/kernel/random/uuid >"$2/etc/machine-id"
}

# make_root NAME COMMAND...: makes that root by COMMAND... FOLDER, with what it says in NAME.log.
make_root() {
    name=$1
    shift
    [ ! -d "$roots/$name" ] || return 0
    # What a killed build left behind; the lock says that none is running.
    rm -rf --one-file-system "$roots/$name".building.*
    building=$(mktemp -d "$roots/$name.building.XXXXXX")
    chmod 755 "$building"
    say "$name: being built (what it does is in $roots/$name.log)"
    if ! "$@" "$building" >"$roots/$name.log" 2>&1 || ! mv "$building" "$roots/$name"; then
        say "$name: failed; the last lines of $roots/$name.log:"
        tail -n 5 "$roots/$name.log"
        return 1
    fi
}

# make_base RELEASE: the root base-RELEASE, to be copied.
make_base() { make_root "base-$1" unpack_base "$1"; }

[ "$(id -u)" = 0 ] || cannot "Building them needs root."
for program in debootstrap chroot unshare apt-get flock; do
    command -v "$program" >/dev/null || cannot "Building them needs the program $program."
done
# Some containers have a root who may not.
unshare --mount true 2>/dev/null || cannot "Building them needs the permission for unshare --mount."

mirror=$(mirror)
[ -n "$mirror" ] || cannot "This machine's apt knows no Debian mirror (a Debian system after \"apt-get update\" does)."

mkdir -p "$roots"

# Others that build wait until the script ends, or closes descriptor 9.
lock_roots() {
    exec 9>"$roots/lock"
    flock --nonblock 9 || {
        say "Another build is running: waiting for it."
        flock 9
    }
}

building=
trap '[ -z "$building" ] || rm -rf --one-file-system "$building"' EXIT
trap 'exit 1' HUP INT TERM
