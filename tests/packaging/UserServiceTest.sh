#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The unit as systemd runs it: a user's own manager starts what is installed, and for all that the unit forbids, the
# program finds the kitties and zooms them, comes again when it is killed, and ends well. The niri and the kitties are
# those of a demo that is paused. Usage: sh tests/packaging/UserServiceTest.sh BUILD_FOLDER
set -eu

readonly NAME=kitty-focus-tracker
readonly AS_NOBODY="setpriv --reuid=65534 --regid=65534 --clear-groups"

logs="demo manager start"
. "$(dirname "$0")/../desktop/sway.sh"

skip() { echo "$1" && exit 77; }

# Where this machine's control groups are, of version 1, 2 or both. A manager wants one in each to itself.
groups() {
    [ -e /sys/fs/cgroup/cgroup.procs ] && echo /sys/fs/cgroup && return
    ls -d /sys/fs/cgroup/unified /sys/fs/cgroup/systemd 2>/dev/null
}

if [ "${2:-}" != inside ]; then
    [ "$(id -u)" -eq 0 ] || skip "Only root can give another user's manager what it needs."
    for tool in /usr/bin/systemd systemctl setpriv unshare cmake; do
        command -v "$tool" >/dev/null || skip "There is no $tool on this machine."
    done
    prefix=$(sed -n 's/^CMAKE_INSTALL_PREFIX:PATH=//p' "$1/CMakeCache.txt")
    # shellcheck disable=SC2086 # several words
    $AS_NOBODY test -x "$prefix/." || skip "Nobody may enter $prefix, or there is none."
    folder=$(mktemp -d)
    chmod 755 "$folder"
    group=$NAME-test-$$
    trap 'for place in $(groups); do
              find "$place/$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
          done
          rm -rf "$folder"' EXIT
    trap 'exit 1' HUP INT PIPE TERM
    for place in $(groups); do
        mkdir "$place/$group" 2>/dev/null || skip "No control group can be made here."
        chown -R 65534 "$place/$group"
    done
    (umask 022 && DESTDIR="$folder/root" cmake --install "$1") >/dev/null
    unshare --mount --pid --fork --kill-child --mount-proc sh "$0" "$prefix" inside "$folder" "$group"
    exit
fi

# In namespaces of our own: what is mounted here nobody else sees, and what we start ends with us.
folder=$3
prefix=$1
mount -t overlay -o "lowerdir=$folder/root$prefix:$prefix" overlay "$prefix"
# Its manager wants a system that systemd has started.
mkdir -p /run/systemd
mount -t tmpfs tmpfs /run/systemd
mkdir /run/systemd/system
for place in $(groups); do
    echo $$ >"$place/$4/cgroup.procs"
done
for home in user demo; do
    mkdir -m 700 "$folder/$home"
    chown 65534 "$folder/$home"
done
# by HOME COMMAND...
by() {
    home=$folder/$1
    shift
    # shellcheck disable=SC2086 # several words
    env -i PATH="$prefix/bin:$PATH" HOME="$home" XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8 $AS_NOBODY "$@"
}
program() { by user $NAME "$@"; }
property() { by user systemctl --user show --value --property "$1" $NAME; }

by demo $NAME --demo --headless --quiet >"$folder/demo.log" 2>&1 &
wait_for "The demo" by demo $NAME pause
niri=$(by demo $NAME status --json | sed -n 's/.*"niri":{"connected":true,"socket":"\([^"]*\)".*/\1/p')
[ -n "$niri" ] || fail "The demo does not say where its niri is."

by user /usr/bin/systemd --user --log-target=console >"$folder/manager.log" 2>&1 &
wait_for "The manager" by user systemctl --user list-units
by user systemctl --user set-environment NIRI_SOCKET="$niri"
by user systemctl --user start $NAME >"$folder/start.log" 2>&1 || fail "The unit does not start."

is_zoomed() { program status --json | grep -q '"base":11,"size":14'; }
is_another_process() {
    now=$(property MainPID)
    [ "$now" -gt 0 ] && [ "$now" != "$first" ]
}
wait_for "The zoom" is_zoomed
first=$(property MainPID)
# What the unit forbids is forbidden: no new rights, and a filter of system calls.
grep -qx 'NoNewPrivs:.1' "/proc/$first/status" || fail "The program may get new rights."
grep -qx 'Seccomp:.2' "/proc/$first/status" || fail "The program may call everything."

kill -9 "$first"
wait_for "The program, after it was killed," is_another_process
wait_for "Its zoom" is_zoomed

by user systemctl --user stop $NAME
[ "$(property Result)" = success ] || fail "The program did not end well: $(property Result)."
echo "systemd $(by user systemctl --version | sed -n '1s/systemd \([0-9]*\).*/\1/p') ran the unit: zoomed, killed, zoomed again, stopped."
