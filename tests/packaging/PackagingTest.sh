#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the program: valid, complete, and of one mind with the program.
# Usage, in the folder of the project: sh tests/packaging/PackagingTest.sh NAME_OF_THE_TEST BUILD_FOLDER
set -eu

readonly NAME=kitty-focus-tracker
readonly MANUAL=packaging/$NAME.1
readonly COMPLETIONS=packaging/completions

sentence=$1
build=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Without its tools a test is skipped, except where CI=true: there they must not be missing.
needs() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null && continue
        echo "The program $tool is not on this machine."
        [ "${CI:-}" != true ] || exit 1
        exit 77
    done
}

# same WORDS_FILE OTHER_FILE: both have the same lines, in any order; shows who has what alone.
same() {
    sort -u "$1" -o "$1"
    sort -u "$2" -o "$2"
    [ -s "$1" ] || { echo "$(basename "$1") is empty" && return 1; }
    diff -U 0 --label "$(basename "$1")" --label "$(basename "$2")" "$1" "$2"
}

metadataIsValid() {
    needs desktop-file-validate appstreamcli
    desktop-file-validate packaging/*.desktop packaging/autostart/*.desktop
    appstreamcli validate --no-net --explain packaging/*.metainfo.xml
}

metadataIsInEveryLanguage() {
    for file in translations/"$NAME"_*.ts; do
        language=${file#*_}
        language=${language%.ts}
        [ "$language" != en ] || continue
        for key in GenericName Comment Keywords; do
            grep -q "^$key\[$language\]=." packaging/$NAME.desktop && continue
            echo "The desktop entry has no $key in the language $language." && exit 1
        done
        for tag in summary p li; do
            [ "$(grep -c "<$tag>" packaging/*.metainfo.xml)" -eq \
                "$(grep -c "<$tag xml:lang=\"$language\">" packaging/*.metainfo.xml)" ] && continue
            echo "Not every <$tag> of the metainfo is there in the language $language." && exit 1
        done
    done
}

manualHasNoMistakes() {
    needs groff
    groff -man -Tutf8 -ww -z "$MANUAL" 2>"$scratch/warnings"
    cat "$scratch/warnings"
    [ ! -s "$scratch/warnings" ]
}

completionsAreUnderstoodByTheirShells() {
    needs bash zsh fish
    bash -n "$COMPLETIONS/$NAME.bash"
    zsh -n "$COMPLETIONS/_$NAME"
    fish --no-execute "$COMPLETIONS/$NAME.fish"
}

installPutsEveryFileInPlace() {
    DESTDIR="$scratch/root" cmake --install "$build" --prefix /usr >"$scratch/log" || { cat "$scratch/log" && exit 1; }
    (cd "$scratch/root/usr" && find . -type f | sed 's,^\./,,') >"$scratch/installed"
    cat >"$scratch/expected" <<END
bin/$NAME
lib/systemd/user/$NAME.service
share/applications/$NAME.desktop
share/bash-completion/completions/$NAME
share/doc/$NAME/LICENSE
share/doc/$NAME/autostart/$NAME.desktop
share/fish/vendor_completions.d/$NAME.fish
share/icons/hicolor/scalable/apps/$NAME.svg
share/icons/hicolor/symbolic/status/$NAME-attention-symbolic.svg
share/icons/hicolor/symbolic/status/$NAME-paused-symbolic.svg
share/icons/hicolor/symbolic/status/$NAME-waiting-symbolic.svg
share/icons/hicolor/symbolic/status/$NAME-zooming-symbolic.svg
share/$NAME/zoom_kitten.py
share/man/man1/$NAME.1
share/metainfo/org.kittyfocustracker.KittyFocusTracker.metainfo.xml
share/zsh/site-functions/_$NAME
END
    same "$scratch/expected" "$scratch/installed"
    [ -z "$(find "$scratch/root" -type f -perm /022)" ] # kitty runs nothing that others can write
}

# Every --word of a text.
options_in() { grep -oE -- '--[a-z][a-z-]+'; }

# What a shell really offers, not what its file looks like.
offered_by_bash() { # WORD...
    bash -c '. "$1"; COMP_LINE="$2 ${*:3}"; COMP_POINT=${#COMP_LINE}; _kitty_focus_tracker
        printf "%s\n" "${COMPREPLY[@]}"' - "$COMPLETIONS/$NAME.bash" "$NAME" "$@"
}
offered_by_fish() { # LINE
    fish --no-config -c "source $COMPLETIONS/$NAME.fish; complete -C '$NAME $1'" | cut -f 1
}

# A program that goes on instead of helping is stopped.
help() { LC_ALL=C.UTF-8 LANGUAGE=en timeout 10 "$build/bin/$NAME" --help; }

optionsAreTheSameEverywhere() {
    needs bash fish
    help | sed -n '/^Options:/,/^$/p' | options_in >"$scratch/help"
    sed -n '/^\.SH OPTIONS/,/^\.SH COMMANDS/p' "$MANUAL" | sed 's/\\-/-/g' | options_in >"$scratch/manual"
    grep '^ .*\[.*\]' "$COMPLETIONS/_$NAME" | grep -vE '^ *(status|doctor|forget)' | options_in >"$scratch/zsh"
    offered_by_bash -- >"$scratch/bash"
    offered_by_fish -- | options_in >"$scratch/fish"
    for place in manual bash zsh fish; do
        same "$scratch/help" "$scratch/$place"
    done
    # The README need not name them all, but names none that there isn't.
    help | options_in >"$scratch/all"
    grep -E "$NAME.* --|^\| *\`--" README.md | options_in | sort -u | while read -r option; do
        grep -qxe "$option" "$scratch/all" || { echo "README.md names $option" && exit 1; }
    done
}

commandsAreTheSameEverywhere() {
    needs bash fish
    sed -n '/^\.SH COMMANDS/,/^\.SH EXIT/p' "$MANUAL" | sed -nE '/^\.TP/{n;s/^\.BR? "?([a-z]+).*/\1/p}' >"$scratch/manual"
    sed -nE "s/^ +'([a-z]+):.*/\1/p" "$COMPLETIONS/_$NAME" >"$scratch/zsh"
    offered_by_bash "" >"$scratch/bash"
    offered_by_fish "" >"$scratch/fish"
    for place in bash zsh fish; do
        same "$scratch/manual" "$scratch/$place"
    done
    help >"$scratch/help"
    while read -r command; do
        grep -qw "$command" "$scratch/help" || { echo "--help does not name the command $command" && exit 1; }
    done <"$scratch/manual"
}

everySettingIsInTheManual() {
    grep -oE 'section, View\("[a-z_]+"\)' src/settings/SettingsTable.cpp | cut -d '"' -f 2 >"$scratch/settings"
    sed -n '/^\.SH SETTINGS/,/^\.SH ENVIRONMENT/p' "$MANUAL" | sed -nE 's/^\.BR ([a-z_]+) " \(.*/\1/p' >"$scratch/manual"
    same "$scratch/settings" "$scratch/manual"
}

linesForKittyAreTheSameEverywhere() {
    sed -nE 's/.*QByteArrayLiteral\("((allow_remote_control|listen_on) .*)\\n"\);/\1/p' src/kitty/config/KittySetup.cpp >"$scratch/lines"
    [ "$(wc -l <"$scratch/lines")" -eq 2 ]
    for place in README.md "$MANUAL"; do
        grep -xF -f "$scratch/lines" "$place" >"$scratch/$(basename "$place")" || true
        same "$scratch/lines" "$scratch/$(basename "$place")"
    done
}

"$sentence"
