#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The icon in a real StatusNotifier tray, drawn and clicked on: waybar's, on a sway inside an X display of the test's
# own, for only there a mouse can be moved by another program. Beside it the module that the README has for waybar.
# WaybarTest.sh PROGRAM
set -eu

logs="xvfb sway waybar program"
. "$(dirname "$0")/sway.sh"

need "real tray to look at" sway waybar grim Xvfb xdotool dbus-run-session dbus-send setpriv
if [ "${2:-}" != inside ]; then
    module=$(sed -n '/^"custom\/zoom": {$/,/^}$/p' "$(dirname "$0")/../../README.md")
    run_apart "$1" x11 env MODULE="$module" dbus-run-session --
    exit
fi

folder=$PWD
cat >sway.conf <<'END'
output X11-1 resolution 400x300
for_window [app_id="kitty-focus-tracker"] floating enable
END
[ -n "$MODULE" ] || fail "The README has no module for waybar."
cat >waybar.json <<END
{"layer": "top", "height": 28, "modules-right": ["tray"], "tray": {"icon-size": 20}, "modules-left": ["custom/zoom"],
$MODULE}
END
cat >waybar.css <<'END'
window#waybar { background: #1d1f24; }
#custom-zoom { padding: 0 20px; }
#custom-zoom.attention { background: #00ff00; }
#custom-zoom.paused { background: #ff0000; }
END
# By its name, as the module calls it.
export PATH="$folder/bin:$PATH"

items() {
    dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher \
        string:RegisteredStatusNotifierItems
}
has_item() { items | grep -q 'string "'; }
has_watcher() { items; }
is_drawn() { grim -t ppm -g '300,0 100x28' now.ppm && ! cmp -s empty.ppm now.ppm; }
has_no_dialog() { ! has_dialog; }
# Further down than a tooltip reaches.
menu_is_drawn() { grim -t ppm -g '100,200 200x50' menu.ppm && ! cmp -s no-menu.ppm menu.ppm; }
is_zooming() { ./kitty-focus-tracker status --json | grep -q '"zooming":true'; }
is_not_zooming() { ./kitty-focus-tracker status --json | grep -q '"zooming":false'; }
# click_the_icon BUTTON [X]: two clicks at one place would be a double click.
click_the_icon() { DISPLAY=:$(cat display) xdotool mousemove "${2:-389}" 14 click "$1"; }
# module_is COLOUR: in its corner, where no letter is.
module_is() { [ "$(grim -t ppm -g '2,4 1x1' - | tail -c 3 | od -An -t x1 | tr -d ' ')" = "$1" ]; }
has_amount() { kitty-focus-tracker status --waybar | grep -qF "\"text\":\"$1\""; }
use_the_module() { DISPLAY=:$(cat display) xdotool mousemove 10 14 click "$1"; }
start_waybar() {
    waybar -c waybar.json -s waybar.css >>waybar.log 2>&1 &
    waybar=$!
}
end_waybar() {
    kill "$waybar"
    wait "$waybar" || true
}

Xvfb -noreset -displayfd 3 -screen 0 400x300x24 -nolisten tcp 3>display >xvfb.log 2>&1 &
display=$!
trap 'kill $display 2>/dev/null || true' EXIT
trap 'exit 1' HUP INT PIPE TERM
wait_for "The display" test -s display
DISPLAY=:$(cat display) sway -c sway.conf >sway.log 2>&1 &
sway=$!
trap 'kill $sway $display 2>/dev/null || true' EXIT
wait_for "sway" test -S run/wayland-1
export WAYLAND_DISPLAY=wayland-1
SWAYSOCK=$(echo "$PWD"/run/sway-ipc.*.sock)
export SWAYSOCK

start_waybar
wait_for "The watcher" has_watcher
sleep 1
grim -t ppm -g '300,0 100x28' empty.ppm || fail "The empty bar can't be pictured."
end_waybar

# The icon is told of a host that comes late.
./kitty-focus-tracker --demo --quiet >program.log 2>&1 &
wait_for "The program" ./kitty-focus-tracker status
# Not over the bar, whatever the window manager does with it.
start_waybar
wait_for "The icon" has_item
wait_for "The icon's picture" is_drawn

# The host goes and comes back, and so does the icon.
end_waybar
start_waybar
wait_for "The icon after a restart of the bar" has_item
wait_for "The icon's picture after a restart of the bar" is_drawn

# The module, which waited for the program.
wait_for "The module" module_is 00ff00
kitty-focus-tracker pause
wait_for "The module of a pause" module_is ff0000
use_the_module 1
wait_for "The module after a click" module_is 00ff00
is_zooming || fail "A click on the module does not end the pause."
use_the_module 4
wait_for "The amount after a scroll" has_amount +4
use_the_module 5
wait_for "The amount after a scroll back" has_amount +3

# What a user does with the icon.
wait_for "The status dialog of the first start" has_dialog
swaymsg '[app_id="kitty-focus-tracker"] kill' >/dev/null
wait_for "The end of the dialog" has_no_dialog
click_the_icon 1
wait_for "The status dialog after a left click" has_dialog
click_the_icon 2
wait_for "The pause after a middle click" is_not_zooming
click_the_icon 2 396
wait_for "The zooming after another middle click" is_zooming
swaymsg '[app_id="kitty-focus-tracker"] kill' >/dev/null
wait_for "The end of the dialog" has_no_dialog
grim -t ppm -g '100,200 200x50' no-menu.ppm || fail "The empty desktop can't be pictured."
click_the_icon 3
wait_for "The menu after a right click" menu_is_drawn
DISPLAY=:$(cat display) xdotool mousemove 150 32 click 1
wait_for "The pause by the menu's first entry" is_not_zooming

./kitty-focus-tracker quit || fail "The program does not end."
tries=0
while has_item; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "The icon stays."
    sleep 0.1
done
end_waybar
echo "The icon is there as often as the bar is, and does what its clicks say; so does the module."
