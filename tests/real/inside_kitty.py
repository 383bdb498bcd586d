# SPDX-License-Identifier: GPL-3.0-or-later
"""The ear that every kitty of the tests has: a watcher, which kitty runs in its own process.

It evaluates what RealKitty writes into the file "ask" of kitty's runtime folder and writes the value as JSON into
the file "answer". So a test sees font sizes, and does what a user does with keys, whatever kitty allows over
remote control, and without taking the one connection that an older kitty serves.
"""
import json
import os
import time

from kitty.constants import version
from kitty.fast_data_types import (
    add_timer, current_focused_os_window_id, focus_os_window, get_boss, get_options, get_os_window_size,
    os_window_font_size, set_os_window_size, viewport_for_window
)

folder = os.environ['XDG_RUNTIME_DIR']
ask, answer = os.path.join(folder, 'ask'), os.path.join(folder, 'answer')


def report():
    boss = get_boss()
    return {
        'version': '.'.join(map(str, version)),
        'windows': [{
            'id': os_window,
            'focused': os_window == current_focused_os_window_id(),
            'size': os_window_font_size(os_window),
            'kitty_windows': [window.id for tab in tabs for window in tab],
        } for os_window, tabs in boss.os_window_map.items()],
    }


def focus(os_window):
    focus_os_window(os_window, True)


def close(os_window):
    for tab in list(get_boss().os_window_map[os_window]):
        get_boss().close_tab_no_confirm(tab)


def record_changes():
    """From now on boss.recorded has when this kitty has reloaded its configuration or set sizes: name, time."""
    boss = get_boss()
    boss.recorded = []

    def record(name):
        original = getattr(boss, name)

        def recorded(*args):
            original(*args)
            boss.recorded.append([name, time.monotonic()])

        setattr(boss, name, recorded)

    record('apply_new_options')
    record('_change_font_size')


def listen(timer=None):
    try:
        with open(ask) as file:
            question = file.read()
    except FileNotFoundError:
        return
    os.remove(ask)
    try:
        value = eval(question, dict(globals(), boss=get_boss()))
        reply = json.dumps({'value': value}, default=str)
    except Exception as reason:
        reply = json.dumps({'error': f'{type(reason).__name__}: {reason}'})
    with open(answer + '.new', 'w') as file:
        file.write(reply)
    os.rename(answer + '.new', answer)


add_timer(listen, 0.01, True)
