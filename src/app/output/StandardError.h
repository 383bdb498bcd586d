// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutputLines.h"

#include <QString>

/// What the program, and Qt within it, says on standard error, without ever waiting for whoever reads there.
/// One object, made at the very beginning of main() and gone at its very end.
class StandardError
{
public:
    /// Qt's messages, of all threads, go this way from now on.
    StandardError();
    ~StandardError();
    Q_DISABLE_COPY_MOVE(StandardError)

    /// A sentence, with the program's name before it. Only in the main thread.
    static void say(const QString &sentence);

private:
    OutputLines m_lines;
};
