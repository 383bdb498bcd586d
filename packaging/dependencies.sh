# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What must be on a machine to build, run and test Kitty Focus Tracker, and how it gets there.
# Sourced by packaging/run.sh and tests/run.sh, which can't install anything where they may not become root. Then root
# does: sh packaging/dependencies.sh PURPOSE... POSIX sh.

dependencies=${root:-$PWD}/packaging/dependencies.sh
purposes=
readonly OLDEST_CMAKE=3.25
readonly OLDEST_QT=6.4

step() { printf '== %s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }

# apt, dnf, pacman, or nothing for every other system.
package_manager() {
    for manager in apt-get dnf pacman; do
        if command -v "$manager" >/dev/null; then
            printf '%s\n' "${manager%-get}"
            return
        fi
    done
}

# A leading ? marks a package that not every release of the distribution has, or needs.
packages_to_build_and_run() {
    case $1 in
    apt) echo g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        libssl-dev libqt6svg6 '?qt6-svg-plugins' qt6-wayland '?qt6-translations-l10n' ;;
    dnf) echo gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel '?qt6-linguist' \
        openssl-devel qt6-qtsvg qt6-qtwayland '?qt6-qttranslations' ;;
    pacman) echo gcc cmake ninja qt6-base qt6-tools openssl qt6-svg qt6-translations ;;
    esac
}

# A display without a graphics card, fonts and trays to click on, and the checkers of what is installed.
packages_to_test() {
    case $1 in
    apt) echo xvfb xauth libgl1-mesa-dri libegl1 libglx-mesa0 xdotool '?openbox' '?trayer' \
        fonts-dejavu-core dbus dbus-daemon git \
        desktop-file-utils appstream groff-base systemd zsh fish '?clang-format-19' '?shellcheck' valgrind ;;
    dnf) echo libasan libubsan xorg-x11-server-Xvfb xorg-x11-xauth mesa-dri-drivers mesa-libEGL mesa-libGL xdotool \
        '?openbox' '?trayer' dejavu-sans-mono-fonts dbus-daemon dbus-tools git \
        desktop-file-utils appstream groff-base systemd zsh fish '?clang-tools-extra' '?ShellCheck' valgrind ;;
    pacman) echo xorg-server-xvfb xorg-xauth mesa xdotool '?openbox' '?trayer' ttf-dejavu dbus git desktop-file-utils appstream groff zsh fish clang '?shellcheck' valgrind ;;
    esac
}

# A real kitty, a compositor and its bar, and what other releases of kitty are kept in.
packages_to_test_kitty() {
    case $1 in
    apt | dnf | pacman) echo kitty '?sway' '?waybar' '?grim' debootstrap ;;
    esac
}

# A clang with libFuzzer; on Debian 12 from its own archive.
packages_to_fuzz() {
    case $1 in
    apt) echo '?clang-19' '?libclang-rt-19-dev' ;;
    dnf) echo '?clang' '?compiler-rt' ;;
    pacman) echo clang compiler-rt ;;
    esac
}

# Of release 19, as for clang-format: see tests/tidy.sh.
packages_to_tidy() {
    case $1 in
    apt) echo '?clang-tidy-19' ;;
    dnf) echo '?clang-tools-extra' ;;
    pacman) echo clang ;;
    esac
}

is_installed() {
    case $1 in
    apt) dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null | grep -qx installed ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -T "$2" >/dev/null ;;
    esac
}

is_offered() {
    case $1 in
    apt) apt-cache show --quiet=2 "$2" 2>/dev/null | grep -q . ;;
    dnf) dnf -q info "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Si "$2" >/dev/null 2>&1 ;;
    esac
}

# Of the packages named after the manager, those that are not installed, without their mark.
missing_packages() {
    manager=$1
    shift
    for package in "$@"; do
        name=${package#\?}
        if is_installed "$manager" "$name"; then
            continue
        fi
        if [ "$name" = "$package" ] || is_offered "$manager" "$name"; then
            printf '%s ' "$name"
        fi
    done
}

install_command() {
    case $1 in
    apt) echo apt-get install -qq --no-install-recommends ;;
    dnf) echo dnf install -q -y --setopt=install_weak_deps=False ;;
    pacman) echo pacman -Syu --needed --noconfirm ;;
    esac
}

# Installs what is missing of the packages named after the manager; touches nothing if nothing is.
install_missing_packages() {
    manager=$1
    shift
    missing=$(missing_packages "$manager" "$@")
    if [ -z "$missing" ]; then
        step "Packages: all there"
        return
    fi

    if [ "$(id -u)" -eq 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root="sudo env"
    else
        # Not the manager's command: what there is to be had is known only from lists that are up to date.
        give_up "Packages are missing and only root can install them: $missing
Run this as root, then start again:
    sh $dependencies${purposes:- test_kitty}"
    fi

    if [ "$manager" = apt ]; then
        as_root="$as_root DEBIAN_FRONTEND=noninteractive"
        step "Packages: reading the lists"
        $as_root apt-get update -qq || give_up "The package lists could not be read: see the message above."
        # A fresh machine knows only now which of the optional packages there are.
        missing=$(missing_packages "$manager" "$@")
    fi
    step "Packages: installing $missing"
    # shellcheck disable=SC2046,SC2086 # both are lists of words
    $as_root $(install_command "$manager") $missing </dev/null ||
        give_up "The packages could not be installed: see the message above."
}

is_at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

require_build_tools() {
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || give_up "The program $tool is needed to build and was not found."
    done
    cmake_version=$(cmake --version | sed -n '1s/.* //p')
    is_at_least "$OLDEST_CMAKE" "$cmake_version" ||
        give_up "CMake $OLDEST_CMAKE or newer is needed; this machine has CMake $cmake_version."
    if command -v qmake6 >/dev/null; then
        qt_version=$(qmake6 -query QT_VERSION)
        is_at_least "$OLDEST_QT" "$qt_version" ||
            give_up "Qt $OLDEST_QT or newer is needed; this machine has Qt $qt_version."
    fi
}

# set_up PURPOSE...: the machine has what the purposes (build_and_run, test, test_kitty, fuzz, tidy) need, or we end here with the
# reason.
set_up() {
    manager=$(package_manager)
    purposes=$(printf ' %s' "$@")
    if [ -n "$manager" ]; then
        packages=
        for purpose in "$@"; do
            packages="$packages $("packages_to_$purpose" "$manager")"
        done
        set -f # the marks are no patterns
        # shellcheck disable=SC2086 # a list of words
        install_missing_packages "$manager" $packages
        set +f
    else
        step "Packages: neither apt, dnf nor pacman here, going on with what is installed"
    fi
    require_build_tools
}

# build PRESET, in the current folder; configures the first time only, CMake itself sees to it later.
build() {
    step "Build: $1"
    foreign=$(find build "build/$1" -maxdepth 0 ! -writable 2>/dev/null || true)
    [ -z "$foreign" ] || give_up "The folder $(echo "$foreign" | head -n 1) belongs to somebody else, as after a run by \
root. Remove it, or give it to yourself: sudo chown -R $(id -un) build"
    if [ ! -e "build/$1/build.ninja" ]; then
        cmake --preset "$1" --log-level=NOTICE || return
    fi
    cmake --build --preset "$1"
}

# Run, not sourced.
case $0 in
*dependencies.sh) set_up "${@:-build_and_run}" ;;
esac
