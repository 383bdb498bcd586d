#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kitty Focus Tracker and starts it: sh packaging/run.sh [options of kitty-focus-tracker]
# Installs what is missing for that. Run again, it only starts the program.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/dependencies.sh"

# A socket file outlives a killed niri; the kernel's table has only sockets that somebody listens on (flags 00010000).
niri_runs() {
    awk -v named="${NIRI_SOCKET:-}" -v folder="${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}/niri." '
        $4 == "00010000" && ($8 == named || (index($8, folder) == 1 && $8 ~ /\.sock$/)) { found = 1 }
        END { exit !found }' /proc/net/unix
}

# A start needs a niri or the demo; a command to a running instance, or a question for help, needs neither.
starts_the_program() {
    case ${1:-} in
    [!-]*) return 1 ;;
    esac
    for option in "$@"; do
        case $option in
        --demo | --help | -h | --version | -v) return 1 ;;
        esac
    done
}

# Help needs no packages, and no build that is not there yet.
program=$root/build/release/bin/kitty-focus-tracker
case ${1:-} in
--help | -h)
    [ ! -x "$program" ] || exec "$program" --help
    sed -n 's/^# //p' "$0" | sed -n '2,3p'
    echo "Once it is built, this lists the options: sh packaging/run.sh --help"
    exit
    ;;
esac

# Standard output belongs to the program's events.
set_up build_and_run >&2
(cd "$root" && build release) >&2 || give_up "The build failed: see the messages above."

if starts_the_program "$@" && ! niri_runs; then
    step "No niri runs here: starting the demo, with a simulated niri and three simulated kitties" >&2
    set -- --demo "$@"
fi
step "Start: kitty-focus-tracker $*" >&2
exec "$program" "$@"
