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
libexec/$NAME/$NAME
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

# rpmbuild refuses a package with a file that its spec does not name.
specNamesEveryFile() {
    DESTDIR="$scratch/root" cmake --install "$build" --prefix /usr >"$scratch/log" || { cat "$scratch/log" && exit 1; }
    sed -n '/^%files/,/^%changelog/p' packaging/rpm/$NAME.spec |
        sed -nE "s/^(%exclude )?(%\{_)/\2/; s,%\{name\},$NAME,g; s,/\$,/*,; /^%\{_/{
            s,%\{_bindir\},bin,; s,%\{_libexecdir\},libexec,; s,%\{_userunitdir\},lib/systemd/user,
            s,%\{_metainfodir\},share/metainfo,; s,%\{_docdir\},share/doc,; s,%\{_mandir\},share/man,
            s,%\{_datadir\},share,; p}" >"$scratch/patterns"
    (cd "$scratch/root/usr" && find . -type f | sed 's,^\./,,') >"$scratch/installed"
    [ -s "$scratch/installed" ]
    while read -r file; do
        while read -r pattern; do
            # shellcheck disable=SC2254 # it is one
            case $file in $pattern) continue 2 ;; esac
        done <"$scratch/patterns"
        echo "packaging/rpm/$NAME.spec does not name $file." && exit 1
    done <"$scratch/installed"
}

# Every --word of a text.
options_in() { grep -oE -- '--[a-z][a-z-]+'; }

# What a shell really offers, not what its file looks like.
offered_by_bash() { # LINE
    bash -c 'compopt() { true; }; . "$1"; COMP_LINE=$2; COMP_POINT=${#COMP_LINE}; _kitty_focus_tracker
        printf "%s\n" "${COMPREPLY[@]}"' - "$COMPLETIONS/$NAME.bash" "$NAME $1"
}
offered_by_fish() { # LINE
    fish --no-config -c "source $COMPLETIONS/$NAME.fish; complete -C '$NAME $1'" | cut -f 1
}

offered_by_zsh() { # LINE
    zsh -f tests/packaging/zsh-offers.zsh "$PWD/$COMPLETIONS" "$NAME $1"
}

# A program that goes on instead of helping is stopped.
help() { LC_ALL=C.UTF-8 LANGUAGE=en timeout 10 "$build/bin/$NAME" --help; }

optionsAreTheSameEverywhere() {
    needs bash fish zsh
    help | sed -n '/^Options:/,/^$/p' | options_in >"$scratch/help"
    sed -n '/^\.SH OPTIONS/,/^\.SH COMMANDS/p' "$MANUAL" | sed 's/\\-/-/g' | options_in >"$scratch/manual"
    offered_by_zsh -- >"$scratch/zsh"
    offered_by_bash -- >"$scratch/bash"
    offered_by_fish -- | options_in >"$scratch/fish"
    for place in manual bash zsh fish; do
        same "$scratch/help" "$scratch/$place"
    done
    # The README need not name them all, but names none that there isn't.
    help | options_in >"$scratch/all"
    grep -E "$NAME .*--|^\| *\`--" README.md | options_in | sort -u | while read -r option; do
        grep -qxe "$option" "$scratch/all" || { echo "README.md names $option" && exit 1; }
    done
}

commandsAreTheSameEverywhere() {
    needs bash fish zsh
    sed -n '/^\.SH COMMANDS/,/^\.SH EXIT/p' "$MANUAL" | sed -nE '/^\.TP/{n;s/^\.BR? "?([a-z]+).*/\1/p}' >"$scratch/manual"
    for shell in bash zsh fish; do
        "offered_by_$shell" "" >"$scratch/$shell"
        same "$scratch/manual" "$scratch/$shell"
    done
    help >"$scratch/help"
    while read -r command; do
        grep -qw "$command" "$scratch/help" || { echo "--help does not name the command $command" && exit 1; }
    done <"$scratch/manual"
}

switchesOfCommandsAreTheSameEverywhere() {
    needs bash fish zsh
    help | sed -nE 's/^  ([a-z]+)( [^ ]+)* \[(--[^]]*)\].*/\1 \3/p' >"$scratch/commands"
    [ "$(wc -l <"$scratch/commands")" -ge 3 ]
    while read -r command switches; do
        echo "$switches" | tr '|' '\n' >"$scratch/help"
        for shell in bash zsh fish; do
            "offered_by_$shell" "$command --" | options_in >"$scratch/$shell"
            same "$scratch/help" "$scratch/$shell"
        done
    done <"$scratch/commands"
}

# bash has cut the line at "=" before it asks, and puts what is offered behind that.
completionsGoOnWhereTheUserIs() {
    needs bash
    check() { # LINE WHAT_IS_OFFERED
        offered=$(offered_by_bash "$1" | paste -sd ' ')
        [ "$offered" = "$2" ] || { echo "\"$1\": $offered" && exit 1; }
    }
    check '--zoom =' '16'
    check '--zoom ' '+3 x1.25 =16'
    check '--zoom=' '+3 x1.25 =16'
    check '--quiet --zoom +3 ' 'doctor'
    check '--app-id a:b do' 'doctor'
    check '--app-id pause --' '--app-id --socket-timeout --max-retries --zoom --headless --demo --config --quiet --help --version'
    check 'zoom o' 'on off'
    check 'pause 15 ' ''
}

# As a user installs it for themselves, and as Nix does, which gives every folder its own path.
installFollowsItsFolders() {
    home=$scratch/home
    mkdir "$home"
    installed() { # PREFIX OPTION...
        prefix=$1
        shift
        rm -rf "$scratch/build" "$scratch/root"
        HOME=$home cmake -S . -B "$scratch/build" -D CMAKE_BUILD_TYPE=Release -D BUILD_TESTING=OFF \
            -D CMAKE_INSTALL_PREFIX="$prefix" "$@" >"$scratch/log" 2>&1 || { cat "$scratch/log" && exit 1; }
        install -D /bin/true "$scratch/build/bin/$NAME"
        install -D /bin/true "$scratch/build/libexec/$NAME/$NAME"
        (umask 0002 && DESTDIR="$scratch/root" cmake --install "$scratch/build" >"$scratch/log") || exit 1
    }
    installed "$home/.local"
    grep -qx "ExecStart=$home/.local/bin/$NAME --quiet" "$scratch/root$home/.local/share/systemd/user/$NAME.service"
    grep -rqs "INSTALLED_KITTEN=.*$home/.local/share/$NAME/zoom_kitten.py" "$scratch/build"

    installed /store/prefix -D CMAKE_INSTALL_BINDIR=/store/out/bin -D CMAKE_INSTALL_DATADIR=/store/out/share \
        -D CMAKE_INSTALL_MANDIR=/store/man/share/man -D CMAKE_INSTALL_DOCDIR=/store/doc/share/doc/$NAME
    grep -qx "ExecStart=/store/out/bin/$NAME --quiet" "$scratch/root/store/prefix/lib/systemd/user/$NAME.service"
    for file in out/bin/$NAME out/share/$NAME/zoom_kitten.py man/share/man/man1/$NAME.1 doc/share/doc/$NAME/LICENSE; do
        [ -e "$scratch/root/store/$file" ] || { echo "/store/$file is missing." && exit 1; }
    done
    # As debian/rules asks for it.
    installed /usr -D SYSTEMD_USER_UNIT_DIR=lib/systemd/user -D ZSH_COMPLETIONS_DIR=share/zsh/vendor-completions
    for file in lib/systemd/user/$NAME.service share/zsh/vendor-completions/_$NAME; do
        [ -e "$scratch/root/usr/$file" ] || { echo "/usr/$file is missing." && exit 1; }
    done
    # Whatever the builder's umask: the program takes nothing from a folder that others can write.
    [ -z "$(find "$scratch/root" -perm /022 ! -type l)" ]
    [ -z "$(find "$scratch/root/usr" -type d ! -perm 755)" ]
}

# A package that does not say what it needs does not start.
cpackRefusesToGuess() {
    needs dpkg-shlibdeps file
    cmake=$(command -v cmake)
    "$cmake" -P packaging/cpack-needs.cmake
    mkdir "$scratch/bin"
    ln -s "$(command -v dpkg-shlibdeps)" "$scratch/bin/"
    ! PATH="$scratch/bin" "$cmake" -P packaging/cpack-needs.cmake 2>"$scratch/said" || exit 1
    grep -q 'cpack needs file' "$scratch/said"
    grep -q 'cpack-needs.cmake' "$build/CPackConfig.cmake"
}

# The one in CMakeLists.txt, as packaging/release.sh writes it.
versionIsTheSameEverywhere() {
    version=$(sed -nE 's/^    VERSION ([0-9.]+)$/\1/p' CMakeLists.txt)
    check() { # FILE PATTERN
        grep -qE "$2" "$1" || { echo "$1 is not of version $version." && exit 1; }
    }
    check packaging/arch/PKGBUILD "^pkgver=$version\$"
    check packaging/rpm/$NAME.spec "^Version: +$version\$"
    check packaging/nix/package.nix "version = \"$version\""
    check debian/changelog "^$NAME \($version\)"
    check CHANGELOG.md "^## $version "
    check packaging/*.metainfo.xml "<release version=\"$version\""
    [ -e "packaging/gentoo/$NAME-$version.ebuild" ] || { echo "The ebuild is not of version $version." && exit 1; }
}

releaseWritesItsVersionEverywhere() {
    git -c safe.directory="$PWD" ls-files >"$scratch/files" 2>/dev/null || find . -path ./build -prune -o -type f -print >"$scratch/files"
    mkdir "$scratch/copy"
    grep -E '^(\./)?(packaging|debian)/|^(\./)?(CMakeLists.txt|CHANGELOG.md)$' "$scratch/files" |
        tar -c -T - | tar -x -C "$scratch/copy"
    cd "$scratch/copy"
    # The one that is being written, and the next.
    for version in "$(sed -nE 's/^    VERSION ([0-9.]+)$/\1/p' CMakeLists.txt)" 9.8.7; do
        grep -q "^## $version" CHANGELOG.md || sed -i "2i ## $version (not yet released)" CHANGELOG.md
        sh packaging/release.sh "$version" 2026-01-31 >/dev/null
        versionIsTheSameEverywhere
        ! needed_tool dpkg-parsechangelog || [ "$(dpkg-parsechangelog -S Version 2>&1)" = "$version" ]
        # A second time it has nothing to write.
        cat debian/changelog packaging/*.xml packaging/rpm/*.spec >"$scratch/once"
        sh packaging/release.sh "$version" 2026-01-31 >/dev/null
        cat debian/changelog packaging/*.xml packaging/rpm/*.spec | cmp - "$scratch/once"
    done
    [ "$(grep -c '^ -- ' debian/changelog)" -eq 2 ]
}

needed_tool() { command -v "$1" >/dev/null; }

# On a machine that has nothing, and of which the lists of packages are empty until they are read.
whoMayNotInstallIsToldWhatRootRuns() {
    mkdir "$scratch/bin"
    stub() { # NAME COMMANDS
        printf '#!/bin/sh\n%s\n' "$2" >"$scratch/bin/$1"
        chmod +x "$scratch/bin/$1"
    }
    # shellcheck disable=SC2016 # for the stub
    stub id 'echo "${STUB_UID:-1000}"'
    stub sudo 'exit 1'
    stub dpkg-query 'exit 1'
    stub apt-cache "[ -e '$scratch/updated' ] && echo Package"
    stub apt-get "echo \"\$*\" >>'$scratch/asked'; case \$1 in update) : >'$scratch/updated' ;; esac"
    PATH="$scratch/bin:$PATH"
    ! sh packaging/dependencies.sh build_and_run test </dev/null >"$scratch/out" 2>&1 || exit 1
    [ ! -e "$scratch/asked" ]
    told=$(sed -n 's/^    sh //p' "$scratch/out")
    [ "$told" = "$PWD/packaging/dependencies.sh build_and_run test" ] || { cat "$scratch/out" && exit 1; }
    # shellcheck disable=SC2086 # what a user copies
    STUB_UID=0 sh $told </dev/null >"$scratch/out" 2>&1 || { cat "$scratch/out" && exit 1; }
    sed -n 1p "$scratch/asked" | grep -q '^update'
    for package in g++ qt6-wayland qt6-svg-plugins qt6-translations-l10n zsh; do
        sed -n 2p "$scratch/asked" | grep -qwF -- "$package" || { echo "$package is not installed." && exit 1; }
    done
    ! grep -qw kitty "$scratch/asked"
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
