// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrivateFolder.h"
#include "Session.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

/// What `kitty-focus-tracker COMMAND` and the running instance say to each other: one JSON line there, and
/// lines back.
namespace ControlProtocol
{

/// Where the instance listens whose files are in that folder.
QString socketPath(const QString &folder = PrivateFolder::defaultPath());

inline constexpr qsizetype maxRequestSize = 64 * 1024;
inline constexpr qsizetype maxReplySize = 16 * 1024 * 1024;

struct Request {
    QString command; ///< "status", "pause", ...
    QStringList arguments; ///< as on the command line
    QString activationToken = {}; ///< $XDG_ACTIVATION_TOKEN of the command; empty: none
    std::optional<Session> session = std::nullopt; ///< of a second start, which would take the first's place
};

/// What comes after the reply, until either side goes.
enum class Follow {
    Nothing,
    Events, ///< the lines of EventLines
    Status, ///< a line of StatusReport::toWaybar() at each change
};

struct Reply {
    bool ok = true;
    QString text = {}; ///< for standard output, or standard error if not ok; may be empty
    Follow follow = Follow::Nothing;
    bool isLeaving = false; ///< the instance ends, by `quit` or for a second start
};

QByteArray toLine(const Request &request);
QByteArray toLine(const Reply &reply);

/// The errors are sentences.
std::expected<Request, QString> parseRequest(const QByteArray &line);
std::expected<Reply, QString> parseReply(const QByteArray &line);

} // namespace ControlProtocol
