# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The beginning of a test that has a sway of its own; sourced by SessionTest.sh and WaybarTest.sh, whose first argument
# is the program; each names in $logs the programs whose FOLDER/NAME.log there is.
# UserServiceTest.sh takes fail and wait_for from here. POSIX sh.

# fail SENTENCE: ends the test, with what those programs have said.
fail() {
    echo "FAIL: $1"
    # shellcheck disable=SC2154 # the test has set it
    for log in $logs; do
        [ ! -e "$folder/$log.log" ] || sed "s/^/$log: /" "$folder/$log.log"
    done
    exit 1
}

# need WHAT_FOR TOOL...: what is to be had here must be there where tests decide what is merged.
need() {
    what_for=$1
    shift
    for tool; do
        command -v "$tool" >/dev/null && continue
        echo "There is no $tool on this machine: no $what_for."
        case ${CI:-} in
        true) [ -z "$(command -v apt-cache)" ] || [ -z "$(apt-cache search --names-only "^$tool\$")" ] || exit 1 ;;
        esac
        exit 77
    done
}

# run_apart PROGRAM BACKEND COMMAND...: the test again, in a folder of its own with the program in it, where its second
# argument is "inside". COMMAND, with its VARIABLE=VALUE before it, goes before it.
run_apart() {
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/run"
    # Nobody but we may be able to read the build folder, and sway does not run as root.
    mkdir "$folder/bin"
    cp "$1" "$folder/bin"
    cp -R "$(dirname "$1")/../libexec" "$folder"
    ln -s bin/kitty-focus-tracker "$folder"
    cp "$0" "$folder/test"
    cp "$(dirname "$0")/sway.sh" "$folder"
    chmod 755 "$folder"
    backend=$2
    shift 2
    unprivileged=
    if [ "$(id -u)" -eq 0 ]; then
        chown -R nobody "$folder"
        unprivileged="setpriv --reuid=nobody --regid=$(id -g nobody) --clear-groups"
    fi
    cd "$folder" || exit
    # shellcheck disable=SC2086 # several words
    env -i PATH="$PATH" CI="${CI:-}" HOME="$folder" XDG_RUNTIME_DIR="$folder/run" LANG=C.UTF-8 \
        LSAN_OPTIONS="${LSAN_OPTIONS:-}" WLR_BACKENDS="$backend" WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman \
        $unprivileged timeout 100 "$@" sh ./test ./kitty-focus-tracker inside
}

# wait_for WHAT COMMAND...: at most 20 seconds.
wait_for() {
    what=$1
    shift
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || fail "$what did not come."
        sleep 0.1
    done
}

has_dialog() { swaymsg -t get_tree | grep -q '"app_id": "kitty-focus-tracker"'; }
