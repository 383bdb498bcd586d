#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The program in a real Wayland session that begins after it and ends under it, on a sway that draws nothing; niri is
# played by a few lines of Python. SessionTest.sh PROGRAM
set -eu

logs="sway niri program"
. "$(dirname "$0")/sway.sh"

need "session to begin" sway python3 setpriv
if [ "${2:-}" != inside ]; then
    run_apart "$1" headless env DBUS_SESSION_BUS_ADDRESS=disabled:
    exit
fi

folder=$PWD
cat >niri.py <<'END'
import socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
clients = []
while True:
    client = server.accept()[0]
    clients.append(client)
    answer = b'{"Ok":{"Version":"26.04"}}\n'
    try:
        if 'EventStream' in client.makefile().readline():
            answer = b'{"Ok":"Handled"}\n{"WorkspacesChanged":{"workspaces":[]}}\n{"WindowsChanged":{"windows":[]}}\n'
        client.sendall(answer)
    except OSError:
        pass
END

sway_pid=
niri_pid=
program_pid=
trap 'kill $program_pid $niri_pid $sway_pid 2>/dev/null || true' EXIT
trap 'exit 1' HUP INT PIPE TERM

begin_session() {
    sway -c /dev/null >>sway.log 2>&1 &
    sway_pid=$!
    wait_for "The display" test -S run/wayland-1
    SWAYSOCK=$folder/run/sway-ipc.$(id -u).$sway_pid.sock
    export SWAYSOCK
    wait_for "sway" swaymsg -t get_version
    python3 niri.py "run/niri.wayland-1.$1.sock" >>niri.log 2>&1 &
    niri_pid=$!
}
end_session() {
    kill -9 "$niri_pid" "$sway_pid"
    wait "$niri_pid" || true
    wait "$sway_pid" || true
    rm -f run/wayland-1 run/wayland-1.lock
}
is_connected() { ./kitty-focus-tracker status --json | grep -q '"connected":true'; }
is_shown() { ./kitty-focus-tracker show; }

# Started too early: without a display and without niri.
./kitty-focus-tracker --quiet >>program.log 2>&1 &
program_pid=$!
wait_for "The program" ./kitty-focus-tracker status
! ./kitty-focus-tracker show 2>/dev/null || fail "A dialog is shown without a display."

begin_session 1
wait_for "The display in the program" is_shown
wait_for "The dialog" has_dialog
wait_for "niri in the program" is_connected
kill -0 "$program_pid" || fail "The program is another process now."
[ "$(cat "/proc/$program_pid/comm")" = kitty-focus-tra ] || fail "The program has another name now."

# The compositor dies under it.
: >program.log
end_session
result=0
wait "$program_pid" || result=$?
[ "$result" -eq 1 ] || fail "Without its display the program ends with $result."
grep -v '^kitty-focus-tracker: niri ' program.log >said.log || true
[ "$(cat said.log)" = "kitty-focus-tracker: The display is gone, so Kitty Focus Tracker ends." ] ||
    fail "It does not say in one sentence why it ends."

# As a service manager starts it again, with what is left of the old environment.
WAYLAND_DISPLAY=wayland-1 NIRI_SOCKET=$folder/run/niri.wayland-1.1.sock ./kitty-focus-tracker --quiet >>program.log 2>&1 &
program_pid=$!
wait_for "The program after the end of its session" ./kitty-focus-tracker status
begin_session 2
wait_for "The display of the next session in the program" is_shown
wait_for "The dialog in the next session" has_dialog
./kitty-focus-tracker quit || fail "The program does not end."
wait "$program_pid" || fail "The program ends with $?."
program_pid=
end_session
echo "The program finds the display of a later session, and says when it loses it."
