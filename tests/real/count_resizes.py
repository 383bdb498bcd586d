# SPDX-License-Identifier: GPL-3.0-or-later
"""A program in a kitty window, as the tests need one: writes a line with its columns into the file of its argument at
every SIGWINCH, which tells it that its terminal has another size. The first line comes when it listens."""
import os
import signal
import sys

with open(sys.argv[1], 'w') as file:

    def write_columns(*_):
        print(os.get_terminal_size(0).columns, file=file, flush=True)

    signal.signal(signal.SIGWINCH, write_columns)
    write_columns()
    while True:
        signal.pause()
