// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// The options that a kitty was started with, by the rules of kitty 0.26.5 to 0.48.2. Pure.
namespace KittyArguments
{

/// What was given to an option that takes a value, `-c FILE`, `-cFILE`, `--config FILE` or `--config=FILE`,
/// in order. `commandLine`: as in /proc/PID/cmdline, each word ended by a NUL. From the first word that is no
/// option on, all belongs to the program in kitty's window.
QByteArrayList values(const QByteArray &commandLine, char letter, const QByteArray &name);

/// What `-o` and `--override` set, as lines of a kitty.conf.
QByteArray overrides(const QByteArray &commandLine);

} // namespace KittyArguments
