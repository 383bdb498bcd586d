#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Where the program's own instructions go on the way from niri's bytes to kitty's, counted by callgrind in a release
# build; what the kernel does meanwhile is not among them. Usage: sh tests/bench/stages.sh BUILD_FOLDER
set -eu

readonly CHANGES=200

build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if ! command -v valgrind >/dev/null; then
    echo "The program valgrind is not on this machine: nothing is counted."
    exit 0
fi

cat >"$scratch/counted" <<END
#!/bin/sh
exec valgrind --quiet --tool=callgrind --callgrind-out-file="$scratch/out" --collect-atstart=no \\
    '--toggle-collect=niri::Connection::read()' "$build/bin/kitty-focus-tracker" "\$@"
END
chmod +x "$scratch/counted"
"$build/bin/flip-bench" "$scratch/counted" - changes=$CHANGES windows=10 2>"$scratch/log" || cat "$scratch/log"
callgrind_annotate --inclusive=yes --threshold=100 "$scratch/out" | tr -d , >"$scratch/functions"

# all_of FUNCTION: what it and all that it calls needs, for one change.
all_of() { awk -v name=":$1(" -v changes=$CHANGES 'index($0, name) { n = $1; exit } END { print int(n / changes) }' "$scratch/functions"; }

total=$(all_of niri::Connection::read)
parse=$(all_of niri::parseEvent)
reduce=$(($(all_of niri::Windows::apply) + $(all_of niri::Windows::takeChanges)))
write=$(all_of QLocalSocket::writeData)
build=$(($(all_of PooledKitty::writeFront) - write))
decide=$(($(all_of ZoomController::setWindows) - build - write))
echo "Instructions for a change of the focus: $total (parse $parse, reduce $reduce, decide $decide, build $build," \
    "write $write, the rest reads niri's socket and passes on)."
