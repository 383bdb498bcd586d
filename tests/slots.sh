#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every test that is written is run. Qt's moc cannot read some raw strings: it loses every slot behind one, and no
# compiler says so.
# Usage, in the folder of the project: sh tests/slots.sh BUILD_FOLDER
set -eu

build=$1
lost=$(mktemp)
trap 'rm -f "$lost"' EXIT

slots_of() {
    awk '/^private Q_SLOTS:/ { inside = 1; next }
         /^(private|protected|public|Q_SIGNALS):|^}/ { inside = 0 }
         inside && match($0, /^    void [A-Za-z0-9_]+\(\)/) { print substr($0, 10, RLENGTH - 11) }' "$1"
}

compared=0
for test in $(find tests -name '*Test.cpp' | sort); do
    name=$(basename "$test" .cpp)
    moc=$(find "$build/tests" -name "$name.moc")
    # What this machine cannot build has no moc.
    [ -n "$moc" ] || continue
    compared=$((compared + 1))
    for slot in $(slots_of "$test"); do
        grep -q -e "->$slot()" "$moc" || echo "$test: moc does not see $slot" >>"$lost"
    done
done

[ "$compared" -gt 0 ] || echo "$build has no tests that moc has read" >>"$lost"
if [ -s "$lost" ]; then
    cat "$lost"
    exit 1
fi
