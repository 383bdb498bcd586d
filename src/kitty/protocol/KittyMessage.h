// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "KittyError.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <expected>

/// One remote control command.
struct KittyCommand {
    QString name; ///< one of kitty's, so it needs no escapes
    QByteArray payload = {}; ///< a JSON object as text; empty: one without members
    /// Sending it twice does the same as once. If not, it is never sent again when it may have been carried
    /// out.
    bool isRepeatable = true;
    /// As kitty's JSON has it; a text that lives as long as the program. kitty refuses a command whose
    /// version is newer than itself, major and minor, after it has looked whether the command is permitted;
    /// 0.26 and everything later accept this one.
    static constexpr QByteArrayView commonVersion = "0,26,0";
    QByteArrayView version = commonVersion;

    /// A command of which nothing but its permission is wanted: it has a version that no kitty has, so it is
    /// never carried out, whatever its name. Measured on 0.26.5, 0.41.1 and 0.48.2.
    static KittyCommand permissionProbe(const QString &name);
};

/// What kitty answers to a command.
struct KittyResponse {
    bool ok = false;
    QJsonValue data; ///< with ok; often text that is JSON itself
    QString error; ///< without ok: kitty's own words

    bool operator==(const KittyResponse &) const = default;
};

/// kitty's remote control protocol: `ESC P @kitty-cmd {json} ESC \` in both directions
/// (https://sw.kovidgoyal.net/kitty/rc_protocol/).
namespace KittyMessage
{

/// For a command's payload.
QByteArray text(const QJsonObject &object);

/// kitty's answers may be long (`ls` with every environment variable), but not endless.
inline constexpr qsizetype maxResponseSize = 16 * 1024 * 1024;

/// kitty reads no more of one request, and answers a longer one with nothing.
inline constexpr qsizetype maxRequestSize = 64 * 1024;

/// The command as JSON.
QByteArray toJson(const KittyCommand &command);

/// Ready to be written to the socket.
QByteArray framed(const QByteArray &json);

/// Cuts kitty's answers out of the stream.
FrameBuffer responseBuffer();

/// Of the JSON between the delimiters. Error: ProtocolError, its pid not set.
std::expected<KittyResponse, KittyError> parseResponse(const QByteArray &json);

/// What a refusal means. kitty has no error codes, so its English words are compared, here and nowhere else.
KittyError refusal(const KittyCommand &command, const KittyResponse &response);

/// This can be the answer to a permissionProbe() without a password, and not to a command with one of version
/// 0.26.
bool answersProbe(const KittyResponse &response);

} // namespace KittyMessage
