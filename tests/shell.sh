#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# No script has what shellcheck finds. Where that is not installed the test is skipped (exit status 77), except where
# CI=true: there it must not be missing.
set -eu

cd "$(dirname "$0")/.."

if ! command -v shellcheck >/dev/null; then
    echo "shellcheck is not on this machine."
    [ "${CI:-}" != true ] || exit 1
    exit 77
fi
{
    find packaging tests -name '*.sh' -o -name '*.bash'
    find .ci -type f
} | sort | xargs shellcheck --external-sources --source-path=SCRIPTDIR
