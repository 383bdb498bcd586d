#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of the house that no compiler knows: how files are named and included, how long a file may be, whose it is.
# Usage: sh tests/rooms.sh [FOLDER OF THE PROJECT]
set -eu

cd "${1:-$(dirname "$0")/..}"
faults=$(mktemp)
trap 'rm -f "$faults"' EXIT

readonly LONGEST_FILE=300

# Which room may include which, the compiler knows (see src/CMakeLists.txt): as long as an include is a plain name,
# which only one file has.
grep -rnE '^ *# *include "[^"]*/' src tests |
    sed 's/^/an include names a file alone, without its folder: /' >>"$faults" || true
find src tests -name '*.h' -o -name '*.cpp' | sed 's|.*/||' | sort | uniq -d |
    sed 's/^/more than one file has this name: /' >>"$faults"

# Zoom decides and gui shows: neither talks to anybody.
for room in zoom gui; do
    [ ! -d "src/$room" ] || grep -rnE '^ *# *include <QLocal(Server|Socket)' "src/$room" |
        sed "s/^/the room $room knows no sockets: /" >>"$faults"
done

# Text from outside is text: see src/base/DisplayText.h.
grep -rnE 'new QLabel\b' src | sed 's/^/labels are plain, see src\/gui\/widgets\/PlainLabel.h: /' >>"$faults" || true
grep -rn 'class="QLabel"' ui |
    sed 's/^/labels are plain, in forms too, see src\/gui\/widgets\/PlainLabel.h: /' >>"$faults" || true
grep -rnE 'QMessageBox|QToolTip::|setWhatsThis|Qt::RichText|Qt::AutoText|toHtml\(' src --include='*.cpp' |
    grep -v '^src/gui/widgets/ReadableStyle.cpp:' | sed 's/^/may read text as HTML: /' >>"$faults" || true
# After one argument has been put in, a "%1" in it is a place for the next one.
readonly CHAINED='\.arg(\((?:[^()"]++|"(?:\\.|[^"\\])*"|(?1))*\))\s*\.arg\('
find src -name '*.h' -o -name '*.cpp' | while read -r file; do
    if grep -qPzo "$CHAINED" "$file"; then
        echo "$file: arg() after arg(): give one call all arguments" >>"$faults"
    fi
done

find src -name '*.h' -o -name '*.cpp' | while read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le "$LONGEST_FILE" ] || echo "$file has $lines lines, more than $LONGEST_FILE" >>"$faults"
done

find src tests packaging resources -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.py' | while read -r file; do
    head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
        echo "$file does not name its licence in the first lines" >>"$faults"
done

if [ -s "$faults" ]; then
    cat "$faults"
    exit 1
fi
