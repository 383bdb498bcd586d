// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZoomEvent.h"

#include <QObject>

#include <deque>

/// Keeps events in the order of the focus changes, however late a kitty's answer to one of them comes.
class ZoomEventQueue final : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;

    using QObject::QObject;

    /// An event whose outcome is known; it still waits for those before it.
    void add(const ZoomEvent &event);

    /// An event whose outcome is to come: settle() it exactly once.
    [[nodiscard]] Ticket open(const ZoomEvent &event);
    void settle(Ticket ticket, const ZoomEvent::Zooming &zooming);

Q_SIGNALS:
    void happened(const ZoomEvent &event);

private:
    struct Entry {
        ZoomEvent event;
        bool isSettled = false;
    };

    void emitSettled();

    std::deque<Entry> m_entries;
    Ticket m_first = 0; ///< of the entry at the front
};
