# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside kitty, for Kitty Focus Tracker: zooms the OS windows of this kitty that are wished to be
zoomed, and gives all others exactly the font size they had before.

What it does: reads and sets font sizes of this kitty's OS windows, and remembers, in one attribute of kitty's
boss object, which it has zoomed, what the base sizes of all were when it last looked, which size new ones get,
and how wide the font is at the sizes it has seen. So sizes can be given back even when whoever asked for the zoom
has died, and after a reload of kitty.conf, which sets all of them to the configured size. If the reload has
changed the configured size, that is the own size of all.

What it does not do: it reads no text, title, environment or command line, starts nothing, opens no file or
connection, asks the user nothing, and keeps nothing beyond the life of this kitty. Run without a wish it
changes no size.

Called by the remote control command `kitten`, with one argument, a JSON object:
    {"stamp": 123, "wish": null}             only report
    {"stamp": 123, "wish": []}               no OS window is zoomed
    {"stamp": 123, "wish": [ZOOM, ...]}      these are, and no others
ZOOM: {"window": 2, "focused": true, "amount": {"op": "+", "value": 3}, "columns": 80}
stamp: CLOCK_MONOTONIC of the sender in nanoseconds; a wish older than the last one carried out is ignored.
window: an OS window's id, null if it is not known. focused: it has the keyboard. If the id is null or gone, the
only OS window is meant. If there are several: with focused the one that kitty says has the keyboard, and nothing
is changed if none has; else this ZOOM is left out. Of two for one OS window the focused one counts.
amount: "+" adds points, "x" multiplies the base size, "=" sets the size.
columns: a minimum for the kitty window with the keyboard, for which the zoom gets smaller, down to none; 0 or
absent: no minimum. When the wish is repeated, the size follows that kitty window's width.

The answer, a JSON object too; all sizes in points:
    {"kitty": "0.26.5", "applied": true, "focused": 1, "windows": [{"id": 1, "focused": true, "own": 11.0,
     "size": 14.0, "before": 11.0, "columns": 80, "limited": false, "kitty_windows": [3, 4]}]}
own: the size without zoom; before: the size when the command came; columns: of the kitty window with the keyboard
in that OS window, null if there is none; limited: the minimum of columns has made the zoom smaller; kitty_windows:
the ids that kitty's other commands use. applied: a wish was carried out; "stale": true if it was too old;
"reloaded": true if kitty.conf was reloaded since the last wish that was carried out. If this kitty lacks something
that is needed here: {"unsupported": "what"}.
"""
import json
import math
from bisect import bisect_left

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
            cell_size_for_window, current_focused_os_window_id, get_options, get_os_window_size, global_font_size,
            os_window_font_size, viewport_for_window
        )
        self.boss = boss
        self.size = os_window_font_size
        self.cell_size = cell_size_for_window
        self.resolution = lambda window: get_os_window_size(window)['xdpi']
        self.viewport = viewport_for_window
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

    def columns(self, window):
        """Of the kitty window with the keyboard, if there is one."""
        active = self.boss.os_window_map[window].active_window
        return None if active is None else active.screen.columns

    def width(self, window):
        """Of the kitty window with the keyboard, in pixels, with all that is not text."""
        geometry = self.boss.os_window_map[window].active_window.geometry
        return geometry.right - geometry.left + geometry.spaces.left + geometry.spaces.right

    def cell_width(self, window, size):
        """In pixels, with this font size. One not seen before is loaded for it, and the present one again: what
        runs inside is told only of a new layout, and so of neither."""
        options, widths = self.state.get('cell_widths', (None, None))
        if options is not self.options:  # perhaps another font
            widths = {}
            self.state['cell_widths'] = self.options, widths
        present = self.size(window)
        resolution = self.resolution(window)
        widths[resolution, present] = self.cell_size(window)[0]
        if (resolution, size) not in widths:
            try:
                self.size(window, size)
                widths[resolution, size] = self.cell_size(window)[0]
            finally:
                self.size(window, present)
        return widths[resolution, size]

    def columns_with(self, window, size):
        """How many the kitty window with the keyboard is going to have; if in doubt one less."""
        tab = self.boss.os_window_map[window].active_tab
        cell = self.cell_size(window)[0]
        geometry = tab.active_window.geometry
        is_alone = tab.current_layout.only_active_window_visible or tab.num_window_groups == 1
        decorations = sum(tab.windows.active_group.decoration(edge, 0 if is_alone else 1, is_alone)
                          for edge in ('left', 'right'))
        text = geometry.right - geometry.left
        unused = self.width(window) - text - decorations
        pixels = text + max(0, min(unused, cell - 1))
        central, _, everything = self.viewport(window)[:3]
        tab_bar = everything - central.width  # at a side it has columns too
        others = math.ceil(tab_bar / cell)
        if self.width(window) < central.width and tab.current_layout.name != 'splits':
            others += 1  # where it is beside others, whole columns are shared out
        return (pixels + tab_bar) // self.cell_width(window, size) - others


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
        restore_everywhere(kitty)
        for window in set(kitty.zoomed).difference(chosen):
            restore(window, kitty)
        for window, (amount, columns) in chosen.items():
            zoom(window, amount, columns, kitty)
        kitty.state['stamp'] = request['stamp']
    look_back(kitty)
    answer['windows'] = [{
        'id': window,
        'focused': window == kitty.focused,
        'own': kitty.own_size(window),
        'size': kitty.size(window),
        'before': before[window],
        'columns': kitty.columns(window),
        'limited': kitty.zoomed.get(window, {}).get('withheld', 0) > 0,
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
            if is_own_size(size, known, kitty):
                own = size
                known.pop('withheld', None)
            else:
                own = round(known['own'] + size - known['size'], 6)  # or 10.7 + 2 - 2 would not be 10.7
                if not known.get('withheld'):
                    known.pop('beyond', None)
            known['own'] = kitty.in_limits(own)
            known['size'] = size
        known['everywhere'] = kitty.everywhere


def is_own_size(size, known, kitty):
    """A user who gave a zoomed OS window this size means it, and no step up or down."""
    step_everywhere = kitty.everywhere - known['everywhere']
    if round(size - known['size'] - step_everywhere, 6) == 0:
        return False
    return size == kitty.configured or (step_everywhere != 0 and size == kitty.everywhere)


def windows_meant(wish, kitty):
    """OS window -> amount and minimum of columns, or None when that cannot be told and nothing must change."""
    if not isinstance(wish, list):
        raise ValueError(f'wish {wish}')
    meant = {}
    for zoom in sorted(wish, key=lambda zoom: zoom['focused']):  # of two for one the focused one counts
        window, wished = zoom['window'], (amount_wished(zoom), int(zoom.get('columns', 0)))
        if window not in kitty.windows:
            if len(kitty.windows) == 1:
                window = kitty.windows[0]
            elif not zoom['focused']:
                continue
            elif kitty.focused is None:
                return None
            else:
                window = kitty.focused
        meant[window] = wished
    return meant


def amount_wished(zoom):
    op, value = zoom['amount']['op'], float(zoom['amount']['value'])
    if op not in ('+', 'x', '=') or not math.isfinite(value):
        raise ValueError(f'amount {op}{value}')
    return op, value


def zoom(window, amount, columns, kitty):
    known = kitty.zoomed.get(window)
    has_minimum = columns > 0 and kitty.columns(window) is not None
    limit = limit_now(window, columns, kitty) if has_minimum else None
    own = kitty.own_size(window)
    if known is None or known['amount'] != amount:
        op, value = amount
        wished = round({'+': own + value, 'x': own * value, '=': value}[op], 6)
        target = kitty.in_limits(wished)
    elif known.get('limit') == limit:
        return
    else:
        withheld = known.get('withheld', 0)
        wished = round(known['size'] + withheld + known.get('beyond', 0), 6)
        target = kitty.in_limits(wished) if withheld else known['size']
    # Remembered first: should setting it fail, the base size is not lost.
    remember(window, own, amount, kitty)
    known = kitty.zoomed[window]
    if limit is None:
        known['size'] = kitty.set_size(window, target)
    else:
        known['size'] = set_size_that_fits(window, own, target, columns, kitty)
        known['withheld'] = round(target - known['size'], 6)
        known['beyond'] = round(wished - target, 6)  # withheld by kitty's own limits
        known['limit'] = limit_now(window, columns, kitty)  # with another font some layouts make it wider


def limit_now(window, columns, kitty):
    """What the largest size that fits comes from: with the same it is the same."""
    return columns, kitty.resolution(window), kitty.width(window)


def set_size_that_fits(window, own, target, columns, kitty):
    """The largest one up to the target that leaves so many columns, at least the base size."""
    sizes = [own + step / 2 for step in range(math.ceil(2 * (target - own)))] + [target]
    while True:
        largest = len(sizes) - 1
        if largest > 0 and kitty.columns_with(window, sizes[largest]) < columns:
            largest = bisect_left(range(1, largest), True,
                                  key=lambda index: kitty.columns_with(window, sizes[index]) < columns)
        size = kitty.set_size(window, sizes[largest])
        if largest == 0 or kitty.columns(window) >= columns:
            return size
        del sizes[largest:]  # a wrong guess, so further down


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
