#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy 19 finds nothing (see .clang-tidy) in what has changed in src: the .cpp that differ from BASE, committed
# or not, and those that include a changed header themselves. sh tests/tidy.sh [--all | BASE]
# BASE is where this branch left main, on main the commit before; where the history does not tell it, and with --all,
# every file is looked at. It needs build/debug, built, or the folder that TIDY_BUILD names. After TIDY_SECONDS (240)
# no file is begun any more, and what was left out is named; --all takes the hour or more that it takes.
# Other releases of clang-tidy find other things, so without 19 nothing is checked: exit status 77.
set -eu

cd "$(dirname "$0")/.."

# --one FILE: one of the files, in a process of its own; results are lines in $TIDY_RESULTS.
if [ "${1:-}" = --one ]; then
    left=$((TIDY_DEADLINE - $(date +%s)))
    result=124
    report=$(mktemp "$TIDY_RESULTS/report.XXXXXX")
    if [ "$left" -gt 0 ]; then
        result=0
        timeout "$left" "$TIDY" --quiet -p "$TIDY_BUILD" "$2" >"$report" 2>"$report.errors" || result=$?
    fi
    case $result in
    0) echo "$2" >>"$TIDY_RESULTS/clean" ;;
    # 124: time is over; above 128: somebody ended it.
    124 | 129 | 1[3-9][0-9]) echo "$2" >>"$TIDY_RESULTS/left" ;;
    *)
        echo "$2" >>"$TIDY_RESULTS/found"
        cat "$report" >>"$TIDY_RESULTS/findings"
        # Without a word of what it found, it says here why it ended.
        [ -s "$report" ] || cat "$report.errors" >>"$TIDY_RESULTS/findings"
        ;;
    esac
    exit 0
fi

TIDY=
for candidate in clang-tidy-19 clang-tidy; do
    if "$candidate" --version 2>/dev/null | grep -q 'version 19\.'; then
        TIDY=$candidate
        break
    fi
done
if [ -z "$TIDY" ]; then
    echo "Skipped: clang-tidy 19 is not on this machine (Debian: clang-tidy-19)." >&2
    exit 77
fi

TIDY_BUILD=${TIDY_BUILD:-build/debug}
if [ ! -e "$TIDY_BUILD/compile_commands.json" ]; then
    echo "Build $TIDY_BUILD first: cmake --preset debug && cmake --build build/debug" >&2
    exit 1
fi

# The folder may belong to somebody else than whoever runs this.
ask_git() { git -c safe.directory="$PWD" "$@" 2>/dev/null; }

base_of_changes() {
    for branch in origin/main main; do
        base=$(ask_git merge-base HEAD "$branch") || continue
        [ "$base" != "$(ask_git rev-parse HEAD)" ] || continue
        echo "$base"
        return
    done
    ask_git rev-parse --verify --quiet 'HEAD~1^{commit}'
}

# changed_since BASE: the .cpp first, then those that include a changed header.
changed_since() {
    changed=$(ask_git diff --name-only --diff-filter=d "$1" -- src &&
        ask_git ls-files --others --exclude-standard -- src)
    printf '%s\n' "$changed" | grep '\.cpp$' || true
    for header in $(printf '%s\n' "$changed" | grep '\.h$'); do
        grep -rlE --include='*.cpp' "^ *# *include \"$(basename "$header")\"" src || true
    done
}

compiled() {
    sed -n "s|^ *\"file\": \"$PWD/\(.*\.cpp\)\",\{0,1\}\$|\1|p" "$TIDY_BUILD/compile_commands.json" |
        grep '^src/'
}

TIDY_RESULTS=$(mktemp -d)
trap 'rm -rf "$TIDY_RESULTS"' EXIT
trap 'exit 1' HUP INT PIPE TERM
for result in clean left found findings unknown; do
    : >"$TIDY_RESULTS/$result"
done

seconds=${TIDY_SECONDS:-240}
compiled | awk '!seen[$0]++' >"$TIDY_RESULTS/compiled"
if [ ! -s "$TIDY_RESULTS/compiled" ]; then
    echo "$TIDY_BUILD/compile_commands.json names no file of this folder: build it here." >&2
    exit 1
fi
if [ "${1:-}" = --all ]; then
    seconds=86400
    what="all files"
elif base=${1:-$(base_of_changes)} && [ -n "$base" ]; then
    base=$(ask_git rev-parse --verify --quiet "$base^{commit}") || {
        echo "There is no commit $1 here." >&2
        exit 2
    }
    what="what differs from $base"
    changed_since "$base" | awk '!seen[$0]++' >"$TIDY_RESULTS/changed"
else
    what="all files, for the history does not tell what has changed"
fi
files=$TIDY_RESULTS/compiled
if [ -e "$TIDY_RESULTS/changed" ]; then
    # What this machine cannot build has no command to compile it.
    grep -Fx -f "$TIDY_RESULTS/compiled" "$TIDY_RESULTS/changed" >"$TIDY_RESULTS/files" || true
    grep -Fxv -f "$TIDY_RESULTS/compiled" "$TIDY_RESULTS/changed" >"$TIDY_RESULTS/unknown" || true
    files=$TIDY_RESULTS/files
fi

start=$(date +%s)
TIDY_DEADLINE=$((start + seconds))
export TIDY TIDY_BUILD TIDY_RESULTS TIDY_DEADLINE
xargs -r -n 1 -P "$(nproc)" sh tests/tidy.sh --one <"$files"

count() { wc -l <"$TIDY_RESULTS/$1"; }
cat "$TIDY_RESULTS/findings"
echo "clang-tidy, $what: $(count clean) files are clean, in $(count found) something was found; $(($(date +%s) - start)) s."
if [ "$(count unknown)" -gt 0 ]; then
    echo "$TIDY_BUILD does not build $(count unknown) files, so they were NOT checked:"
    cat "$TIDY_RESULTS/unknown"
fi
if [ "$(count left)" -gt 0 ]; then
    echo "For lack of time $(count left) files were NOT checked:"
    sort "$TIDY_RESULTS/left"
fi
[ "$(count found)" -eq 0 ]
