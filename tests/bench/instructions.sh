#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A test, for it does not depend on how busy the machine is: the instructions from niri's bytes to kitty's, counted by
# callgrind. Bounds are for a debug build; they are there to notice a way that has become longer, or that grows with the
# number of windows.
# Usage: sh tests/bench/instructions.sh BUILD_FOLDER
set -eu

readonly MOST_PER_CHANGE=150000 # 109,000 with Qt 6.4 and g++ 12 when this was written; optimised 46,000
readonly MOST_GROWTH=120 # per cent, at 1,000 windows against 10

build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if ! command -v valgrind >/dev/null; then
    echo "The program valgrind is not on this machine."
    [ "${CI:-}" != true ] || exit 1
    exit 77
fi

cat >"$scratch/counted" <<END
#!/bin/sh
exec valgrind --quiet --tool=callgrind --callgrind-out-file="$scratch/out" --collect-atstart=no \\
    '--toggle-collect=niri::Connection::read()' "$build/bin/kitty-focus-tracker" "\$@"
END
chmod +x "$scratch/counted"

# count CHANGES WINDOWS: all instructions, from the first line that niri sends.
count() {
    rm -f "$scratch/out"
    "$build/bin/flip-bench" "$scratch/counted" - "changes=$1" "windows=$2" >"$scratch/log" 2>&1 ||
        { cat "$scratch/log" >&2 && exit 1; }
    [ -s "$scratch/out" ] || { echo "The program did not end by itself." >&2 && exit 1; }
    sed -n 's/^totals: //p' "$scratch/out"
}

# What only the start needs is in both, and goes.
per_change() { # WINDOWS
    few=$(count 50 "$1")
    many=$(count 150 "$1")
    echo $(((many - few) / 100))
}

at_ten=$(per_change 10)
at_thousand=$(per_change 1000)
echo "Instructions for a change of the focus: $at_ten at 10 windows, $at_thousand at 1,000."
[ "$at_ten" -gt 1000 ] || { echo "Nothing was counted." && exit 1; }
[ "$at_ten" -le "$MOST_PER_CHANGE" ] || { echo "More than $MOST_PER_CHANGE are too many." && exit 1; }
[ "$((at_thousand * 100))" -le "$((at_ten * MOST_GROWTH))" ] ||
    { echo "They grow with the number of windows." && exit 1; }
