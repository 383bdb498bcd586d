// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ControlProtocol.h"
#include "KittyState.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <expected>

class Application;
class SettingsStore;

/// Carries out what `kitty-focus-tracker COMMAND` asks of the running instance. Commands that open a dialog,
/// or end the program, are the application's own.
class ControlCommands
{
    Q_DECLARE_TR_FUNCTIONS(ControlCommands)

public:
    /// Both must outlive it.
    ControlCommands(Application &application, SettingsStore &settings);

    ControlProtocol::Reply carryOut(const ControlProtocol::Request &request);

private:
    ControlProtocol::Reply status(const QStringList &arguments) const;
    ControlProtocol::Reply pause(const QStringList &arguments);
    ControlProtocol::Reply zoom(const QStringList &arguments);
    ControlProtocol::Reply amount(const QStringList &arguments);
    ControlProtocol::Reply pin(const QStringList &arguments, bool isPinned);
    /// The window that is meant by its id, by its kitty's, or by having the focus. The error is a sentence.
    std::expected<KittyState::Window, QString> targetWindow(const QStringList &arguments) const;

    Application &m_application;
    SettingsStore &m_settings;
};
