#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody new does on a machine without a desktop: the two commands of the README, to their end.
# Run by distributions.sh, on a machine that has nothing yet: sh tests/stranger.sh FOLDER_FOR_LOGS
# Exit status: 0 only if both did what they say, and no compiler warned.
set -u

cd "$(dirname "$0")/.." || exit
logs=$1
program=build/release/bin/kitty-focus-tracker
failed=
mkdir -p "$logs"

# check SENTENCE COMMAND...: says how it went and how long it took.
check() {
    sentence=$1
    shift
    start=$(date +%s)
    if "$@" </dev/null; then
        printf '   %s: yes, %s s\n' "$sentence" "$(($(date +%s) - start))"
    else
        printf '   %s: NO, %s s\n' "$sentence" "$(($(date +%s) - start))"
        failed=yes
    fi
}

# eventually SECONDS COMMAND...: until it succeeds, or the time is over.
eventually() {
    left=$1
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 1
    done
}

# What run.sh starts takes its place, so this is also whether the program runs.
runs() { kill -0 "$running" 2>/dev/null; }
was_started() { grep -q '^== Start: ' "$logs/run.log" || ! runs; }
installs_and_builds() { eventually 1800 was_started && runs; }
answers() { eventually 30 "$program" status >"$logs/status" 2>&1; }
shows_three_kitties() { grep -q '^3 kitties:$' "$logs/status"; }
ends_well() {
    "$program" quit && wait "$running"
}

run_tests() { sh tests/run.sh --installed-kitty >"$logs/tests.log" 2>&1; }

no_warning() {
    grep -hE ':[0-9]+: warning: ' "$logs/run.log" "$logs/tests.log" | sort -u >"$logs/warnings"
    [ ! -s "$logs/warnings" ]
}

sh packaging/run.sh </dev/null >"$logs/events" 2>"$logs/run.log" &
running=$!
check "packaging/run.sh installs what is missing, builds and starts the program" installs_and_builds
check "status answers" answers
check "the demo shows three kitties" shows_three_kitties
check "quit ends it well" ends_well
! runs || kill "$running"
[ -z "$failed" ] || tail -n 40 "$logs/run.log" "$logs/status"

before=$failed
check "tests/run.sh passes" run_tests
tail -n "$([ "$failed" = "$before" ] && echo 12 || echo 150)" "$logs/tests.log"

check "no compiler warned" no_warning
head -n 40 "$logs/warnings"
[ -z "$failed" ]
