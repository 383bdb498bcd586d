// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "ListenOption.h"
#include "ProcessFolder.h"

#include <optional>

/// What a kitty was told about its socket, as far as it can be known from outside: on its command line, in
/// the settings that it goes by as it wrote them down itself (see EffectiveConfig), and in kitty's
/// configuration as it is now. The last is what the next kitty goes by, so what any of them says need not be
/// said again.
struct ListenSettings {
    ListenSettings(const KittyId &kitty, const ProcessFolder &processes);

    std::optional<ListenOption> option; ///< the best of them
    QString decidedBy; ///< as in KittyError
    bool isAllowed = false; ///< allow_remote_control lets programs come by the socket
};
