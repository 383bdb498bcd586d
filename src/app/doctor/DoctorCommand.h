// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AutostartFile;
class QString;
struct CommandLine;

/// Carries out `doctor`, `doctor --json` and `doctor --fix`, from its beginning to its exit status.
/// `installedKitten`: where the installation puts our kitten.
int runDoctor(const CommandLine &commandLine, const AutostartFile &autostart, const QString &installedKitten);
