// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class Application;
class AutostartFile;
class QCoreApplication;
class QObject;
class QString;
class SettingsStore;
struct Command;
struct CommandLine;

/// What needs the libraries for windows and for D-Bus. A process that does without loads half as much, so
/// there are two programs: the one that the user starts has none of this, and becomes the other one where it
/// is needed, in the same process. Both are whole programs but for this.
struct WindowsPart {
    /// `hasWindows` becomes false if Qt can't use the display.
    std::unique_ptr<QCoreApplication> (*makeQtApplication)(int &argc, char **argv, bool &hasWindows);
    struct Shown {
        Application &application;
        SettingsStore &settings;
        bool isDemo; ///< which changes nothing of the user's
        bool &removes; ///< becomes true if the user wants all removed that the program has left
    };
    /// The tray icon and the dialogs, as long as the result lives.
    std::unique_ptr<QObject> (*show)(const Shown &shown);
    /// That, when everything else has ended.
    void (*removeAndShow)();
    int (*runDoctor)(const CommandLine &commandLine, const AutostartFile &autostart,
                     const QString &installedKitten);
    int (*runForget)(const Command &command);
};

/// The main() of both. `windows`: null in the one without. The words of the command line stay the caller's.
int runProgram(int argc, char **argv, const WindowsPart *windows);
