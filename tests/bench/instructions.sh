#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A test, for it does not depend on how busy the machine is: the instructions from niri's bytes to kitty's, and those of a
# start, counted by callgrind. Bounds are for a debug build; they are there to notice a way that has become longer, or
# that grows with the number of windows.
# Usage: sh tests/bench/instructions.sh BUILD_FOLDER
set -eu

readonly MOST_PER_CHANGE=150000 # 109,000 with Qt 6.4 and g++ 12 when this was written; optimised 28,000
readonly MOST_GROWTH=120 # per cent, at 1,000 windows against 10
readonly MOST_FOR_A_START=35000000 # 23 million when this was written; optimised 20

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
exec valgrind --quiet --tool=callgrind --callgrind-out-file="$scratch/out" \$(cat "$scratch/options") \\
    "$build/bin/kitty-focus-tracker" "\$@"
END
chmod +x "$scratch/counted"

# count CHANGES WINDOWS [OPTION...]: all instructions, or those that callgrind's options choose.
count() {
    rm -f "$scratch/out"
    changes=$1
    windows=$2
    shift 2
    echo "$*" >"$scratch/options"
    "$build/bin/flip-bench" "$scratch/counted" - "changes=$changes" "windows=$windows" >"$scratch/log" 2>&1 ||
        { cat "$scratch/log" >&2 && exit 1; }
    [ -s "$scratch/out" ] || { echo "The program did not end by itself." >&2 && exit 1; }
    sed -n 's/^totals: //p' "$scratch/out"
}

# What only the start needs is in both, and goes.
per_change() { # WINDOWS
    from_niri='--collect-atstart=no --toggle-collect=niri::Connection::read()'
    # shellcheck disable=SC2086 # two words
    few=$(count 50 "$1" $from_niri)
    # shellcheck disable=SC2086
    many=$(count 150 "$1" $from_niri)
    echo $(((many - few) / 100))
}

start=$(count 1 10)
echo "Instructions of a start, one change of the focus and the end, in millions: $((start / 1000000))."
[ "$start" -le "$MOST_FOR_A_START" ] || { echo "More than $MOST_FOR_A_START are too many." && exit 1; }

at_ten=$(per_change 10)
at_thousand=$(per_change 1000)
echo "Instructions for a change of the focus: $at_ten at 10 windows, $at_thousand at 1,000."
[ "$at_ten" -gt 1000 ] || { echo "Nothing was counted." && exit 1; }
[ "$at_ten" -le "$MOST_PER_CHANGE" ] || { echo "More than $MOST_PER_CHANGE are too many." && exit 1; }
[ "$((at_thousand * 100))" -le "$((at_ten * MOST_GROWTH))" ] ||
    { echo "They grow with the number of windows." && exit 1; }
