#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every window in several languages, both themes and two scales: screenshots.sh GALLERY FOLDER
# LANGUAGES and SCALES choose others than all.
set -eu

gallery=$1
folder=$2
languages=${LANGUAGES:-en de pseudo rtl}
scales=${SCALES:-1 2}

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
rm -rf "$folder"
mkdir -p "$folder"

# One set of pictures; a translation that is not there yet is ignored.
take() {
    mkdir -m 700 "$runtime/$1"
    # Qt's own screen is so small that windows would shrink to it.
    printf '{"screens":[{"name":"a large one","x":0,"y":0,"width":%d,"height":%d,"dpr":1,
"logicalDpi":96,"logicalBaseDpi":96}]}' $((1920 * $4)) $((1200 * $4)) >"$runtime/$1.json"
    result=0
    env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_CURRENT_DESKTOP -u QT_QPA_PLATFORMTHEME -u KITTY_RC_PASSWORD \
        DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM="offscreen:configfile=$runtime/$1.json" QT_LOGGING_RULES='qt.qpa.*=false' \
        XDG_RUNTIME_DIR="$runtime/$1" XDG_CACHE_HOME="$runtime/$1" QT_SCALE_FACTOR="$4" \
        "$gallery" "$folder/$1" "$2" "$3" 2>"$runtime/$1.errors" || result=$?
    grep -v 'This plugin does not support' "$runtime/$1.errors" >&2 || true
    [ "$result" -eq 0 ] || [ "$result" -eq 77 ]
}

failed=
for language in $languages; do
    for scale in $scales; do
        take "$language-light-${scale}x" "$language" light "$scale" &
        light=$!
        take "$language-dark-${scale}x" "$language" dark "$scale" || failed=yes
        wait "$light" || failed=yes
    done
done

{
    cat <<'END'
<!DOCTYPE html>
<meta charset="utf-8">
<title>Kitty Focus Tracker in pictures</title>
<style>
body { font: 16px sans-serif; margin: 2em; background: #ccc; }
section { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start; }
figure { margin: 0; } img { max-width: 30em; box-shadow: 0 0 .5em #0006; } figcaption { font-size: 80%; }
</style>
<h1>Kitty Focus Tracker in pictures</h1>
END
    for name in $(find "$folder" -name '*.png' -exec basename {} .png \; | sort -u); do
        printf '<h2>%s</h2>\n<section>\n' "$name"
        for set in "$folder"/*/; do
            set=$(basename "$set")
            [ -e "$folder/$set/$name.png" ] || continue
            printf '<figure><a href="%s/%s.png"><img src="%s/%s.png" alt="%s, %s" loading="lazy"></a>' \
                "$set" "$name" "$set" "$name" "$name" "$set"
            printf '<figcaption>%s</figcaption></figure>\n' "$set"
        done
        printf '</section>\n'
    done
} >"$folder/index.html"
printf 'Look at %s\n' "$folder/index.html"
[ -z "$failed" ]
