# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside kitty, for Kitty Focus Tracker: zooms the OS windows of this kitty that are wished to be
zoomed, and gives all others exactly the font size they had before.

What it does: reads and sets font sizes of this kitty's OS windows, and remembers, in one attribute of kitty's
boss object, which it has zoomed and what their own sizes are. So they can be given back even when whoever
asked for the zoom has died.

What it does not do: it reads no text, title, environment or command line, starts nothing, opens no file or
connection, asks the person nothing, and keeps nothing beyond the life of this kitty. Run without a wish it
changes no size.

Called by the remote control command `kitten`, with one argument, a JSON object:
    {"stamp": 123, "wish": null}                                       only report
    {"stamp": 123, "wish": {"which": "none"}}                          no OS window is zoomed
    {"stamp": 123, "wish": {"which": "focused", "amount": AMOUNT}}     the one with the keyboard is
    {"stamp": 123, "wish": {"which": "window", "window": 2, "amount": AMOUNT}}
stamp: CLOCK_MONOTONIC of the sender in nanoseconds; a wish older than the last one carried out is ignored.
AMOUNT: {"op": "+", "value": 3} adds points, "x" multiplies the own size, "=" sets the size.
window: an OS window's id; with "focused" optional, for when kitty itself names no focused one.

The answer, a JSON object too; all sizes in points:
    {"kitty": "0.26.5", "applied": true, "focused": 1, "windows": [{"id": 1, "focused": true,
     "own": 11.0, "size": 14.0, "before": 11.0, "kitty_windows": [3, 4]}]}
own: the size without zoom; before: the size when the command came; kitty_windows: the ids that kitty's other
commands use. applied: a wish was carried out; "stale": true if it was too old. If this kitty lacks something
that is needed here: {"unsupported": "what"}.
"""
import json
import math

try:
    from kittens.tui.handler import result_handler
except ImportError:

    def result_handler(no_ui):
        def mark(function):
            function.no_ui = no_ui
            return function

        return mark


def main(args):
    """kitty wants every kitten to have one; a kitten without UI does all in handle_result()."""


@result_handler(no_ui=True)
def handle_result(args, answer, target_window_id, boss):
    try:
        return json.dumps(carry_out(json.loads(args[1]), boss))
    except Exception as reason:
        return json.dumps({'unsupported': f'{type(reason).__name__}: {reason}'})


def carry_out(request, boss):
    from kitty.constants import version
    from kitty.fast_data_types import current_focused_os_window_id, get_options, os_window_font_size

    options = get_options()
    smallest = 4.0
    # The largest that kitty itself allows, see Boss.change_font_size().
    largest = options.font_size * (10 if tuple(version) >= (0, 46) else 5)

    def in_limits(size):
        # Rounded, or 10.7 + 2 - 2 would not be 10.7.
        return round(max(smallest, min(size, largest)), 6)

    def set_size(window, size):
        """What the size then really is."""
        if os_window_font_size(window) != size:
            boss._change_font_size({window: size})
        return os_window_font_size(window)

    before = {window: os_window_font_size(window) for window in boss.os_window_map}
    before = {window: size for window, size in before.items() if size}  # without those just closing
    focused = current_focused_os_window_id()
    if focused not in before:
        focused = None

    # zoomed: OS window id -> {'own': size, 'size': the zoomed size, 'amount': ..., 'options': ...}
    state = getattr(boss, '_kitty_focus_tracker', None)
    if state is None:
        state = boss._kitty_focus_tracker = {'stamp': 0, 'zoomed': {}}
    zoomed = state['zoomed']

    for window, zoom in list(zoomed.items()):
        # A config reload gives every OS window the configured size, and kitty a new options object.
        if window not in before or zoom['options'] is not options:
            del zoomed[window]
            continue
        change = before[window] - zoom['size']
        if change:  # by the person, who means the own size too
            was_reset = before[window] == options.font_size
            zoom['own'] = before[window] if was_reset else in_limits(zoom['own'] + change)
            zoom['size'] = before[window]

    wish = request['wish']
    stale = wish is not None and request['stamp'] < state['stamp']
    chosen = None if wish is None or stale else windows_meant(wish, list(before), focused)
    if chosen is not None:
        amount = (wish['amount']['op'], float(wish['amount']['value'])) if chosen else None
        sizes = {window: zoomed[window]['own'] if window in zoomed else before[window] for window in chosen}
        targets = {window: in_limits(enlarged(own, *amount)) for window, own in sizes.items()}
        state['stamp'] = request['stamp']
        for window in [w for w in zoomed if w not in chosen]:
            set_size(window, zoomed[window]['own'])
            del zoomed[window]
        for window, target in targets.items():
            if window in zoomed and zoomed[window]['amount'] == amount:
                continue
            # Remembered first: should setting it fail, the own size is not lost.
            zoomed[window] = {'own': sizes[window], 'size': target, 'amount': amount, 'options': options}
            zoomed[window]['size'] = set_size(window, target)

    report = {'kitty': '.'.join(map(str, version)), 'applied': chosen is not None, 'focused': focused, 'windows': []}
    if stale:
        report['stale'] = True
    for window, size_before in before.items():
        size = os_window_font_size(window)
        report['windows'].append({
            'id': window,
            'focused': window == focused,
            'own': zoomed[window]['own'] if window in zoomed else size,
            'size': size,
            'before': size_before,
            'kitty_windows': [inner.id for tab in boss.os_window_map[window] for inner in tab],
        })
    return report


def windows_meant(wish, present, focused):
    """The OS windows to be zoomed, or None when that cannot be told and nothing must change."""
    which = wish['which']
    if which not in ('none', 'focused', 'window'):
        raise ValueError(f'wish "{which}"')
    named = wish.get('window')
    if which == 'none':
        return []
    if which == 'window' and named in present:
        return [named]
    if len(present) == 1:
        return present
    for window in (focused, named):
        if window in present:
            return [window]
    return None


def enlarged(own, op, value):
    if not math.isfinite(value):
        raise ValueError(f'{value} is no font size')
    return {'+': own + value, 'x': own * value, '=': value}[op]
