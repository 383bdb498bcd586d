// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundProcess.h"
#include "VirtualDisplay.h"

#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

/// A screen with a window manager (openbox) and an XEmbed tray (trayer), seen and used from outside, by
/// xdotool.
class RealDesktop
{
public:
    /// What a test ends with, after saying why, on a machine that lacks one of its programs: it is skipped,
    /// but fails where CI=true and the program is to be had. Nothing if all are there.
    static std::optional<int> exitStatusWithout();

    /// To be called first; before there is a QGuiApplication that is to use it. On false see error().
    bool startScreen(QSize size = {1280, 1024});
    /// The others; returns when windows are managed. On false see error().
    bool startClients();
    QString error() const { return m_error; }

    /// For the variable DISPLAY.
    QString display() const { return m_display.name(); }

    /// What xdotool prints; nothing if it fails. Events are processed meanwhile.
    QString xdotool(const QStringList &arguments) const;
    /// As words of a line.
    QString xdotool(const QString &line) const { return xdotool(line.split(u' ')); }

    /// The window that is shown with that title; empty if there is none.
    QString window(const QString &title) const;
    bool shows(const QString &title) const { return !window(title).isEmpty(); }
    /// Empty if no window has the keyboard.
    QString activeTitle() const;
    /// Without its frame, in pixels; moves the pointer there.
    QPoint placeOf(const QString &title) const;
    QSize sizeOf(const QString &title) const;

    void press(const QStringList &keys) const;
    void clickInWindow(const QString &title, QPoint at) const;

    /// What of the screen is there belongs to that window; moves the pointer there.
    QString windowAt(QPoint place) const;

    /// The icon in the tray, which must be the only one.
    bool showsIcon() const;
    QPoint iconPlace() const;
    void clickIcon(int button);

private:
    void startClient(BoundProcess &process, const QString &program, const QStringList &arguments);
    /// The number that xdotool prints by that name.
    static int numberIn(const QString &printed, const QString &name);

    QTemporaryDir m_folder;
    QSize m_screen;
    QString m_ground; ///< the window at the icon's place while there is none
    VirtualDisplay m_display;
    int m_aside = 5; ///< pixels between the middle of the icon and the last click at it
    BoundProcess m_windowManager;
    BoundProcess m_tray;
    QString m_error;
};
