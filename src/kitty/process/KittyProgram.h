// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

#include <sys/types.h>

class ProcessFolder;

/// What the program is that a process runs.
namespace KittyProgram
{

/// By its name, as /proc/PID/exe gives it: kitty, also as NixOS (.kitty-wrapped) and Guix (.kitty-real) call
/// it, and after an upgrade has replaced the file.
bool isNamed(const QByteArray &program);

/// That process runs kitty: a file of that name which only this user and root can change, and which is the
/// same for us as for that process. Anybody can call a window kitty and listen at a socket, in a sandbox too;
/// so it is asked before a password is handed to it. A sandbox has its own files, or at least its own users.
/// The error names the program that it runs; empty if that may not be known.
///
/// Measured on 0.26.5, 0.41.1 and 0.48.2: the program is kitty's own launcher, which is no script. Through a
/// loader (/lib64/ld-linux-x86-64.so.2 kitty) it is the loader, and kitty is what that has loaded.
std::expected<void, QString> prove(pid_t pid, const ProcessFolder &processes);

} // namespace KittyProgram
