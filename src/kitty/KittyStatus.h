// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"

#include <optional>

/// Whether a kitty can be reached, as far as is known. Its four kinds are product names: not_checked, ready,
/// no_socket, failed.
struct KittyStatus {
    enum class Kind { NotChecked, Ready, NoSocket, Failed };

    Kind kind = Kind::NotChecked;
    std::optional<KittyError> error; ///< with NoSocket and Failed

    static KittyStatus ready() { return {.kind = Kind::Ready, .error = std::nullopt}; }
    static KittyStatus failed(const KittyError &error)
    {
        return {.kind = error.is(KittyError::ShownAsNoSocket) ? Kind::NoSocket : Kind::Failed,
                .error = error};
    }

    bool isReady() const { return kind == Kind::Ready; }

    bool operator==(const KittyStatus &) const = default;
};

/// The product's word for it, as in `status --json` and the events.
inline QString toText(KittyStatus::Kind kind)
{
    switch (kind) {
    case KittyStatus::Kind::NotChecked:
        return QStringLiteral("not_checked");
    case KittyStatus::Kind::Ready:
        return QStringLiteral("ready");
    case KittyStatus::Kind::NoSocket:
        return QStringLiteral("no_socket");
    case KittyStatus::Kind::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}
