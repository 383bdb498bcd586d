#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Does what somebody new does, on clean Debian releases: sh tests/distributions.sh [RELEASE...]
# Each is a root folder of its own beside this system; without names trixie and forky, whose compilers and Qt are those
# of today's other distributions. What is committed is copied there, and stranger.sh run.
# Exit status: 0 all is well, 1 something is not, 2 wrong usage, 77 this machine cannot have such roots.
set -eu

[ $# -gt 0 ] || set -- trixie forky
for release; do
    case $release in
    bookworm | trixie | forky) ;;
    *)
        echo "There is no recipe for \"$release\". Known: bookworm, trixie, forky."
        exit 2
        ;;
    esac
done

tests=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$tests")
. "$project/packaging/dependencies.sh"
[ "$(package_manager)" != apt ] || install_missing_packages apt debootstrap
. "$tests/real/debian-roots.sh"
. "$tests/copy-project.sh"

home=root/kitty-focus-tracker

# A new machine, without a word of this one's environment.
on() { # RELEASE
    root=$roots/clean-$1
    rm -rf --one-file-system "$root" && cp -a "$roots/base-$1" "$root" &&
        cp -L /etc/resolv.conf "$root/etc/resolv.conf" && copy_project "$root/$home" &&
        unshare --mount --ipc --pid --fork --kill-child \
            sh "$tests/real/enter-root.sh" --apart "$root" \
            env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            sh "/$home/tests/stranger.sh" /root/logs
}

failed=
for release; do
    lock_roots
    make_base "$release" || exit 1
    exec 9>&-
    step "$release"
    if on "$release"; then
        rm -rf --one-file-system "$root"
    else
        failed="$failed $release"
        say "$release: failed; it is still there: $root"
    fi
done
[ -z "$failed" ] || give_up "Failed:$failed"
step "Both commands work on: $*"
