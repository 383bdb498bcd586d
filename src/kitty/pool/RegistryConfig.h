// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Settings.h"

/// How the pool of kitty connections behaves: what the settings' section [registry] says.
using RegistryConfig = RegistrySettings;
