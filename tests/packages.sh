#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package in a clean root of each release, and uses it in another: sh tests/packages.sh [RELEASE...]
# Without names bookworm, trixie and forky. Installed without what is only recommended; debian/tests says that it works;
# then it forgets what it has left, and is purged: nothing may stay. The packages lie in build/packages.
# Exit status: 0 all is well, 1 something is not, 77 this machine cannot have such roots.
set -eu

[ $# -gt 0 ] || set -- bookworm trixie forky
tests=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$tests")
. "$project/packaging/dependencies.sh"
[ "$(package_manager)" != apt ] || install_missing_packages apt debootstrap
. "$tests/real/debian-roots.sh"
. "$tests/copy-project.sh"

package=kitty-focus-tracker

# inside NAME COMMANDS: in a copy of the release's base, without a word of this machine's environment.
inside() {
    unshare --mount --ipc --pid --fork --kill-child \
        sh "$tests/real/enter-root.sh" --apart "$roots/$1" \
        env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        sh -euc "$2"
}

fresh_root() { # NAME RELEASE
    rm -rf --one-file-system "${roots:?}/$1"
    cp -a "$roots/base-$2" "$roots/$1"
    cp -L /etc/resolv.conf "$roots/$1/etc/resolv.conf"
}

make_package() { # RELEASE FOLDER
    root=package-$1
    fresh_root "$root" "$1" || return
    copy_project "$roots/$root/root/$package" || return
    # shellcheck disable=SC2016 # for the shell in there
    inside "$root" 'umask 0002
        apt-get update -qq
        apt-get install -qq --no-install-recommends dpkg-dev debhelper lintian devscripts
        cd /root/kitty-focus-tracker
        apt-get build-dep -qq --no-install-recommends .
        dpkg-buildpackage -us -uc
        # Debian 12 has no flags for the one yet, and arm64 alone has the other.
        skip=--nocfprotection
        ! hardening-check --help | grep -q nobranchprotection || skip="$skip --nobranchprotection"
        hardening-check $skip debian/kitty-focus-tracker/usr/bin/kitty-focus-tracker \
            debian/kitty-focus-tracker/usr/libexec/kitty-focus-tracker/kitty-focus-tracker
        lintian --pedantic --info --fail-on error,warning ../kitty-focus-tracker_*.changes' || return
    mkdir -p "$2"
    cp "$roots/$root/root/$package"_* "$roots/$root/root/$package"-dbgsym_* "$2/"
    rm -rf --one-file-system "${roots:?}/$root"
}

# shellcheck disable=SC2016 # for the shell in there
use_package() { # RELEASE FOLDER
    root=use-$1
    fresh_root "$root" "$1" || return
    mkdir -p "$roots/$root/packages"
    cp "$2/$package"_*.deb "$project/debian/tests/smoke" "$roots/$root/packages/"
    inside "$root" '
        files() { find / -xdev ! -path "/proc/*" ! -path "/dev/*" ! -path "/packages/*" ! -path "/tmp/before" | sort; }
        apt-get update -qq
        files >/tmp/before
        start=$(date +%s)
        apt-get install -qq --no-install-recommends /packages/*.deb
        printf "   installed: %s s, %s KiB, with %s packages\n" "$(($(date +%s) - start))" \
            "$(dpkg-query -W -f "\${Installed-Size}" kitty-focus-tracker)" "$(apt-mark showauto | wc -l)"
        ls -l /usr/lib/systemd/user/kitty-focus-tracker.service \
            /usr/share/zsh/vendor-completions/_kitty-focus-tracker >/dev/null
        [ "$(stat -c %a /usr/share/kitty-focus-tracker)" = 755 ]
        # The plugins for its icons and for Wayland, which no linker asks for.
        ls /usr/lib/*/qt6/plugins/imageformats/libqsvg.so /usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so \
            /usr/lib/*/qt6/plugins/platforms/libqwayland*.so >/dev/null
        useradd --create-home somebody
        su somebody -c "sh /packages/smoke"
        # Once more over itself, as an upgrade.
        apt-get install -qq --reinstall --no-install-recommends /packages/*.deb
        userdel --remove somebody 2>/dev/null
        apt-get purge -qq kitty-focus-tracker
        ! files | grep -i "kitty.focus" || { echo "That stays." && exit 1; }
        echo "   removed: nothing stays"' || return
    rm -rf --one-file-system "${roots:?}/$root"
}

failed=
for release; do
    lock_roots
    make_base "$release" || exit 1
    exec 9>&-
    packages=$project/build/packages/$release
    rm -rf "$packages"
    for part in make_package use_package; do
        step "$release: $part"
        if ! $part "$release" "$packages" </dev/null; then
            failed="$failed $release:$part"
            break
        fi
    done
done
[ -z "$failed" ] || give_up "Failed:$failed"
step "Packages of: $*"
