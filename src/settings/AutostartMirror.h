// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AutostartFile.h"

#include <QObject>

class SettingsStore;

/// Keeps the setting interface.autostart and the autostart file the same. What the settings file says wins;
/// if it says nothing, the setting shows what the autostart file is.
class AutostartMirror final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive the mirror.
    AutostartMirror(SettingsStore &store, AutostartFile file, QObject *parent = nullptr);

    /// To be called once the store is loaded.
    void start();

Q_SIGNALS:
    /// The autostart file could not follow, so the setting has gone back. A sentence.
    void failed(const QString &sentence);

private:
    void follow();
    void show(bool on);

    SettingsStore &m_store;
    AutostartFile m_file;
};
