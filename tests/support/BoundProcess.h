// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// A child process that never outlives the test, not even one that crashes.
class BoundProcess : public QProcess
{
    Q_OBJECT

public:
    BoundProcess();
    ~BoundProcess() override;

    /// Asks it to end, wakes it if it is stopped, and kills it if it takes more than two seconds.
    void end();
};
