#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes every target for so many seconds, two at a time: sh tests/fuzz/run.sh [SECONDS [SEED]]
# The seed is 1 unless another is given, so that the same code gets the same inputs again: what stops a change is
# not chance. What it finds lies in build/fuzz/found; put it into tests/fuzz/corpus/TARGET together with the fix.
# Exit status 77: there is no clang 19 or newer with libFuzzer here.
set -eu

cd "$(dirname "$0")/../.."
seconds=${1:-60}
seed=${2:-1}

compiler=
for candidate in clang++-19 clang++-20 clang++-21 clang++; do
    if command -v "$candidate" >/dev/null && printf '%s\n' '#include <cstddef>' '#include <cstdint>' \
        '#include <expected>' 'static_assert(__clang_major__ >= 19 && __cpp_lib_expected);' \
        'extern "C" int LLVMFuzzerTestOneInput(const uint8_t *, std::size_t) { return 0; }' |
        "$candidate" -std=c++23 -fsanitize=fuzzer,address,undefined -x c++ - -o /dev/null 2>/dev/null; then
        compiler=$candidate
        break
    fi
done
if [ -z "$compiler" ]; then
    echo "Skipped: no clang 19 or newer with libFuzzer was found (Debian: clang-19 libclang-rt-19-dev)." >&2
    exit 77
fi

[ -e build/fuzz/build.ninja ] ||
    cmake --preset fuzz -D CMAKE_CXX_COMPILER="$compiler" --log-level=NOTICE
cmake --build --preset fuzz --target fuzz_targets

found=build/fuzz/found
mkdir -p "$found"

# fuzz TARGET: its last words, and a status that tells whether anything was found.
fuzz() {
    # What an earlier run learned would make this one another.
    rm -rf "build/fuzz/corpus/$1"
    mkdir -p "build/fuzz/corpus/$1"
    status=0
    "build/fuzz/tests/fuzz/Fuzz$1" -seed="$seed" -max_total_time="$seconds" \
        -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$found/$1-" "build/fuzz/corpus/$1" "tests/fuzz/corpus/$1" >"build/fuzz/$1.log" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        echo "$1: nothing found in $(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$1.log") runs"
    else
        echo "$1: FOUND something"
        tail -n 40 "build/fuzz/$1.log"
    fi
    return "$status"
}

failed=0
# Two words: the names of the targets that run at the same time.
in_pairs() {
    fuzz "$1" &
    first=$!
    if [ -n "${2:-}" ]; then
        fuzz "$2" || failed=1
    fi
    wait "$first" || failed=1
}
in_pairs KittyResponse NiriLines
in_pairs SettingsText ControlRequest
in_pairs KittyTexts KittySetUp
exit "$failed"
