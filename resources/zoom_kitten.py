# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside kitty, for Kitty Focus Tracker: zooms the OS windows of this kitty that are wished to be
zoomed, and gives all others exactly the font size they had before.

What it does: reads and sets font sizes of this kitty's OS windows, and remembers, in one attribute of kitty's
boss object, which it has zoomed, what the base sizes of all were when it last looked, and which size new ones
get. So they can be given back even when whoever asked for the zoom has died, and after a reload of kitty.conf,
which sets all of them to the configured size. If the reload has changed the configured size, that is the own
size of all.

What it does not do: it reads no text, title, environment or command line, starts nothing, opens no file or
connection, asks the user nothing, and keeps nothing beyond the life of this kitty. Run without a wish it
changes no size.

Called by the remote control command `kitten`, with one argument, a JSON object:
    {"stamp": 123, "wish": null}                                       only report
    {"stamp": 123, "wish": {"which": "none"}}                          no OS window is zoomed
    {"stamp": 123, "wish": {"which": "focused", "amount": AMOUNT}}     the one with the keyboard is
    {"stamp": 123, "wish": {"which": "window", "window": 2, "amount": AMOUNT}}
stamp: CLOCK_MONOTONIC of the sender in nanoseconds; a wish older than the last one carried out is ignored.
AMOUNT: {"op": "+", "value": 3} adds points, "x" multiplies the base size, "=" sets the size.
window: an OS window's id; with "focused" optional, for when kitty itself names no focused one.

The answer, a JSON object too; all sizes in points:
    {"kitty": "0.26.5", "applied": true, "focused": 1, "windows": [{"id": 1, "focused": true,
     "own": 11.0, "size": 14.0, "before": 11.0, "kitty_windows": [3, 4]}]}
own: the size without zoom; before: the size when the command came; kitty_windows: the ids that kitty's other
commands use. applied: a wish was carried out; "stale": true if it was too old; "reloaded": true if kitty.conf
was reloaded since the last wish that was carried out. If this kitty lacks something that is needed here:
{"unsupported": "what"}.
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
        return json.dumps(answer_to(json.loads(args[1]), Kitty(boss)))
    except Exception as reason:
        return json.dumps({'unsupported': f'{type(reason).__name__}: {reason}'})


class Kitty:
    """The kitty this runs in: all that is used of it."""

    def __init__(self, boss):
        from kitty.constants import version
        from kitty.fast_data_types import (
            current_focused_os_window_id, get_options, global_font_size, os_window_font_size
        )
        self.boss = boss
        self.size = os_window_font_size
        self.set_everywhere = global_font_size
        self.version = '.'.join(map(str, version))
        self.options = get_options()  # another object after a config reload
        self.configured = self.options.font_size
        self.everywhere = global_font_size()  # new OS windows get it; `change_font_size all` changes it too
        self.smallest = 4.0
        self.largest = self.configured * (10 if tuple(version) >= (0, 46) else 5)
        self.windows = [window for window in boss.os_window_map if self.size(window)]
        focused = current_focused_os_window_id()
        self.focused = focused if focused in self.windows else None
        # Lives as long as this kitty, and may be from another version of this file. zoomed: OS window id ->
        # what is known of its zoom, see zoom(). The others: as it was at the last look, see look_back().
        if not hasattr(boss, '_kitty_focus_tracker'):
            boss._kitty_focus_tracker = {'stamp': 0, 'zoomed': {}}
        self.state = boss._kitty_focus_tracker
        self.zoomed = self.state['zoomed']
        known = next(iter(self.zoomed.values()), {'options': self.options, 'everywhere': self.everywhere})
        self.state.setdefault('options', known['options'])
        self.state.setdefault('everywhere', known['everywhere'])
        self.state.setdefault('own', {window: known['own'] for window, known in self.zoomed.items()})
        self.state.setdefault('reloaded', False)

    def in_limits(self, size):
        return max(self.smallest, min(size, self.largest))

    def set_size(self, window, size):
        """What the size then really is."""
        if self.size(window) != size:
            self.boss._change_font_size({window: size})
        return self.size(window)

    def own_size(self, window):
        return self.zoomed[window]['own'] if window in self.zoomed else self.size(window)

    def inner_windows(self, window):
        return [inner.id for tab in self.boss.os_window_map[window] for inner in tab]


def answer_to(request, kitty):
    before = {window: kitty.size(window) for window in kitty.windows}
    follow_the_config(kitty)
    follow_the_user(kitty)

    wish = request['wish']
    stale = wish is not None and request['stamp'] < kitty.state['stamp']
    chosen = None if wish is None or stale else windows_meant(wish, kitty)
    answer = {'kitty': kitty.version, 'applied': chosen is not None, 'focused': kitty.focused}
    if stale:
        answer['stale'] = True
    if kitty.state['reloaded']:
        answer['reloaded'] = True
    if chosen is not None:
        amount = amount_wished(wish) if chosen else None
        restore_everywhere(kitty)
        for window in set(kitty.zoomed).difference(chosen):
            restore(window, kitty)
        for window in chosen:
            zoom(window, amount, kitty)
        kitty.state['stamp'] = request['stamp']
    look_back(kitty)
    answer['windows'] = [{
        'id': window,
        'focused': window == kitty.focused,
        'own': kitty.own_size(window),
        'size': kitty.size(window),
        'before': before[window],
        'kitty_windows': kitty.inner_windows(window),
    } for window in kitty.windows]
    return answer


def follow_the_config(kitty):
    """After a reload every OS window had the configured size. Own sizes are to be given back with the next wish."""
    options = kitty.state['options']
    if options is kitty.options:
        return
    kitty.state['options'] = kitty.options
    kitty.state['reloaded'] = True
    kitty.zoomed.clear()
    if options.font_size != kitty.configured:
        kitty.state['everywhere'] = kitty.configured
        return
    for window, own in kitty.state['own'].items():
        # One that has another size has it from the user, since then.
        if window in kitty.windows and kitty.size(window) == kitty.configured and own != kitty.configured:
            remember(window, own, None, kitty)


def follow_the_user(kitty):
    """What the user has done since the last time to the OS windows that are zoomed."""
    for window, known in list(kitty.zoomed.items()):
        size = kitty.size(window)
        if window not in kitty.windows or (known['amount'] is None and size != known['size']):
            del kitty.zoomed[window]
            continue
        if size != known['size']:
            known['own'] = kitty.in_limits(own_size_meant(size, known, kitty))
            known['size'] = size
        known['everywhere'] = kitty.everywhere


def own_size_meant(size, known, kitty):
    """The base size that a user has in mind who gave a zoomed OS window this size."""
    step = size - known['size']
    step_everywhere = kitty.everywhere - known['everywhere']
    if round(step - step_everywhere, 6) != 0:
        was_reset = size == kitty.configured
        was_set_everywhere = step_everywhere != 0 and size == kitty.everywhere
        if was_reset or was_set_everywhere:
            return size
    return round(known['own'] + step, 6)  # or 10.7 + 2 - 2 would not be 10.7


def windows_meant(wish, kitty):
    """The OS windows to be zoomed, or None when that cannot be told and nothing must change."""
    which = wish['which']
    if which not in ('none', 'focused', 'window'):
        raise ValueError(f'wish "{which}"')
    named = wish.get('window')
    if which == 'none':
        return []
    if which == 'window' and named in kitty.windows:
        return [named]
    if len(kitty.windows) == 1:
        return kitty.windows
    for window in (kitty.focused, named):
        if window in kitty.windows:
            return [window]
    return None


def amount_wished(wish):
    op, value = wish['amount']['op'], float(wish['amount']['value'])
    if op not in ('+', 'x', '=') or not math.isfinite(value):
        raise ValueError(f'amount {op}{value}')
    return op, value


def zoom(window, amount, kitty):
    if window in kitty.zoomed and kitty.zoomed[window]['amount'] == amount:
        return
    own = kitty.own_size(window)
    op, value = amount
    size = kitty.in_limits(round({'+': own + value, 'x': own * value, '=': value}[op], 6))
    # Remembered first: should setting it fail, the base size is not lost.
    remember(window, own, amount, kitty)
    kitty.zoomed[window]['size'] = kitty.set_size(window, size)


def remember(window, own, amount, kitty):
    """amount: None if it is not zoomed, but its base size is to be given back all the same."""
    kitty.zoomed[window] = {
        'own': own,
        'size': kitty.size(window),
        'amount': amount,
        'everywhere': kitty.everywhere,
        'options': kitty.options,  # for older versions of this file
    }


def restore(window, kitty):
    kitty.set_size(window, kitty.zoomed[window]['own'])
    del kitty.zoomed[window]


def restore_everywhere(kitty):
    """The size of new OS windows, if a reload took it away."""
    own = kitty.state['everywhere']
    if kitty.state['reloaded'] and kitty.everywhere == kitty.configured and own != kitty.configured:
        kitty.set_everywhere(own)
        kitty.everywhere = own
        for known in kitty.zoomed.values():
            known['everywhere'] = own
    kitty.state['reloaded'] = False


def look_back(kitty):
    """For the next time."""
    kitty.state['own'] = {window: kitty.own_size(window) for window in kitty.windows}
    if not kitty.state['reloaded']:
        kitty.state['everywhere'] = kitty.everywhere
