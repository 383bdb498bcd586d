#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test: sh tests/run.sh [--sanitizers] [--installed-kitty | --without-kitty]
# Installs what is missing for that. With --sanitizers everything is built for and runs under AddressSanitizer and
# UndefinedBehaviorSanitizer; of the tests with real kitties --installed-kitty runs those with this machine's own and
# --without-kitty none; with FUZZ_SECONDS set every parser is also fuzzed for so long. Where CI=true clang-tidy looks at
# what has changed, but for --sanitizers. Ends with the summary of ctest; exit status 0 only if all is well.
# A compiler that warns of what none did before stops nobody here: warnings are errors only where CI=true, and with
# --sanitizers, which is for work on the program.
set -eu

cd "$(dirname "$0")/.."
. packaging/dependencies.sh

preset=tests
[ "${CI:-}" != true ] || preset=debug
left_out=
other_kitties=yes
with_kitty=yes
for option in "$@"; do
    case $option in
    --sanitizers) preset=asan ;;
    --installed-kitty) other_kitties='' ;;
    --without-kitty) other_kitties='' with_kitty='' left_out="--label-exclude real" ;;
    *) give_up "Unknown option $option. Usage: sh tests/run.sh [--sanitizers] [--installed-kitty | --without-kitty]" ;;
    esac
done

# The kitties of other releases live in a cache outside the tree; 77 says that this machine cannot have them.
prepare_kitty_versions() {
    [ -n "$other_kitties" ] || return 0
    step "Kitties of other releases"
    result=0
    sh tests/real/kitty-versions.sh || result=$?
    case $result in
    0) ;;
    77) step "They cannot be had here: their tests are skipped" ;;
    *) step "They could not be set up (exit status $result)"; return 1 ;;
    esac
}

# 77 says that this machine has no compiler for it.
fuzz() {
    step "Fuzz"
    result=0
    sh tests/fuzz/run.sh "$FUZZ_SECONDS" || result=$?
    [ "$result" -eq 0 ] || [ "$result" -eq 77 ]
}

# 77 says that this machine has no clang-tidy for it.
tidy() {
    step "clang-tidy"
    result=0
    sh tests/tidy.sh || result=$?
    [ "$result" -eq 0 ] || [ "$result" -eq 77 ]
}

tidied=
[ "$preset" != debug ] || tidied=yes
set_up build_and_run test ${with_kitty:+test_kitty} ${FUZZ_SECONDS:+fuzz} ${tidied:+tidy}

# Those kitties wait for the network while the compiler has the processors.
prepare_kitty_versions </dev/null &
kitties=$!
failed=
build "$preset" </dev/null || failed="$failed $preset"
wait "$kitties" || failed="$failed kitty-versions"

fuzzed=
if [ -n "${FUZZ_SECONDS:-}" ]; then
    fuzz </dev/null || fuzzed=" fuzz"
fi

untidy=
if [ -n "$tidied" ] && [ -z "$failed" ]; then
    tidy </dev/null || untidy=" clang-tidy"
fi

if [ -z "$failed" ]; then
    step "Test: $preset"
    # shellcheck disable=SC2086 # nothing, or two words
    ctest --preset "$preset" --parallel "$(nproc)" --no-tests=error $left_out </dev/null ||
        failed="$failed $preset"
fi
failed=$failed$fuzzed$untidy

# Said on standard error, so that ctest has the last word on standard output.
if [ -n "$fuzzed" ]; then
    for input in build/fuzz/found/*; do
        [ ! -e "$input" ] || printf '%s, in base64:\n%s\n' "$input" "$(base64 "$input")" >&2
    done
fi
[ -z "$failed" ] || give_up "Failed:$failed"
