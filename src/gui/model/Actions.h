// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"

#include <QAction>
#include <QObject>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/// What the user can have the program do, each once, with its words: tray menu, dialogs and the menu of a row
/// show these. Whoever does it connects to QAction::triggered.
class Actions final : public QObject
{
    Q_OBJECT

    struct Texts {
        QAction *action;
        const char *text;
        const char *toolTip; ///< nullptr: none
    };
    std::vector<Texts> m_texts; ///< untranslated

public:
    explicit Actions(QObject *parent = nullptr);

    /// Checked by the tray menu, which goes on showing what it showed while it is open.
    QAction *const zooming = add(QT_TR_NOOP("Zooming"));

    struct Pause {
        QAction *action;
        std::optional<std::chrono::minutes> duration; ///< none: until resumed
    };
    const std::array<Pause, 3> pauses{{
        {add(QT_TR_NOOP("Pause for 15 Minutes")), std::chrono::minutes(15)},
        {add(QT_TR_NOOP("Pause for 1 Hour")), std::chrono::hours(1)},
        {add(QT_TR_NOOP("Pause Until I Resume It")), std::nullopt},
    }};
    QAction *const status = add(QT_TR_NOOP("Status…"));
    QAction *const settings = add(QT_TR_NOOP("Settings…"));
    QAction *const setUp = add(QT_TR_NOOP("Set Up kitty…"));
    QAction *const quit = add(QT_TR_NOOP("Quit"));
    QAction *const about = add(QT_TR_NOOP("About…"));

    // For the kitty that is chosen in the status dialog.
    QAction *const toggleZoom = add(QT_TR_NOOP("Toggle Zoom"));
    QAction *const pin =
        add(QT_TR_NOOP("&Pin"), QT_TR_NOOP("Keeps this window zoomed wherever the focus is."));
    /// Its data is the title of the window.
    QAction *const makeRule = add(QT_TR_NOOP("Make a &Rule for This Window…"),
                                  QT_TR_NOOP("Says once and for all how windows like this one are zoomed."));
    QAction *const tryAgain =
        add(QT_TR_NOOP("&Try Again"), QT_TR_NOOP("Looks for this kitty again and checks it."));
    /// Its data is the PID.
    QAction *const setUpKitty =
        add(QT_TR_NOOP("Set &Up…"), QT_TR_NOOP("Shows step by step what this kitty needs."));
    QAction *const trust = add(QT_TR_NOOP("Trust Pro&gram"),
                               QT_TR_NOOP("Takes this program for a kitty of yours: it is given the "
                                          "password, for as long as it runs."));
    QAction *const copyDetails =
        add(QT_TR_NOOP("&Copy Details"),
            QT_TR_NOOP("Copies what is known about this kitty, for someone who helps you."));

    /// nullptr for Nothing.
    QAction *fix(KittyError::Fix fix) const;

    /// As `zooming` does, whatever it shows just now.
    void requestZooming(bool on);

    /// To be called when the language has changed, before the words are read; again does no harm.
    void retranslate();

private:
    QAction *add(const char *text, const char *toolTip = nullptr);
};
