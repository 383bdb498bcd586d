// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyClient.h"

#include <QObject>

/// Finds out whether a kitty serves another connection while one is open: kitties before 0.42.2 do not, and a
/// kitty whose version is not known yet shows it so. It asks for nothing that would be carried out.
///
/// Destroys itself; where the answer has to wait, only when that has come, for kitty notes an error when it
/// answers to nobody.
class SecondConnection final : public QObject
{
    Q_OBJECT

public:
    SecondConnection(const KittyAddress &address, Scheduler &scheduler, QObject *parent);

    /// Leads to found(), also within the call.
    void ask(std::chrono::milliseconds connectTimeout);

Q_SIGNALS:
    void found(bool isServed);

private:
    KittyClient m_client;
};
