#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures a release build against the bare minimum, in turns with it: sh tests/bench/run.sh [short]
# Prints a table, and leaves the figures in build/bench/*.json. Real kitties run under a display of their own; those of
# other releases take part if tests/real/kitty-versions.sh has set them up.
set -eu

cd "$(dirname "$0")/../.."
. packaging/dependencies.sh

case ${1:-} in
'' | short) ;;
*) give_up "Unknown option $1. Usage: sh tests/bench/run.sh [short]" ;;
esac

set_up build_and_run test test_kitty
build bench </dev/null
program=build/bench/bin/kitty-focus-tracker

step "The program between two bare sockets"
build/bench/bin/flip-bench "$PWD/$program" build/bench/flip.json ${1:+"$1"}
sh tests/bench/stages.sh build/bench
step "The program with a tray icon"
build/bench/bin/tray-bench "$PWD/$program" build/bench/tray.json ${1:+"$1"}
step "Real kitties"
build/bench/bin/real-bench "$PWD/$program" build/bench/real.json ${1:+"$1"}
