// SPDX-License-Identifier: GPL-3.0-or-later
#include "AutostartMirror.h"

#include "SettingsStore.h"
#include "SettingsTable.h"

#include <utility>

namespace
{

const QString name = QStringLiteral("interface.autostart");

} // namespace

AutostartMirror::AutostartMirror(SettingsStore &store, AutostartFile file, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_file(std::move(file))
{
}

void AutostartMirror::start()
{
    if (m_store.isInFile(*findField(name)))
        follow();
    else
        m_store.setFallback(name, m_file.isOn() ? QStringLiteral("true") : QStringLiteral("false"));
    connect(&m_store, &SettingsStore::changed, this, &AutostartMirror::follow);
}

void AutostartMirror::follow()
{
    const auto done = m_file.setOn(m_store.settings().interface.autostart);
    if (done)
        return;
    show(m_file.isOn());
    Q_EMIT failed(done.error());
}

void AutostartMirror::show(bool on)
{
    Settings settings = m_store.settings();
    settings.interface.autostart = on;
    m_store.set(settings);
}
