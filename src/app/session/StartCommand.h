// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The absolute path of the command that this program was started by, for whoever starts it again at the next
/// login: the AppImage or the wrapper, not what is within, and by a name that outlives an update where there
/// is one, such as that in a profile of Nix.
QString startCommand();

/// The same of another process: `word` is the first of its command line, `appImage` its $APPIMAGE, `program`
/// its executable, which is taken if the others name none.
QString startCommand(const QString &word, const QString &appImage, const QString &program);
