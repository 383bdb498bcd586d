// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenZoom.h"

#include "KittenFile.h"
#include "KittyRegistry.h"

#include <QFile>
#include <QStringBuilder>

#include <utility>

#include <unistd.h>

namespace
{

/// As it stands within a text of other JSON.
QByteArray withinText(const QByteArray &json)
{
    QByteArray text(json.size() + json.count('"'), Qt::Uninitialized);
    char *end = text.data();
    for (const char character : json) {
        if (character == '"')
            *end++ = '\\';
        *end++ = character;
    }
    return text;
}

} // namespace

KittenZoom::KittenZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler, QString kitten)
    : m_kitty(kitty)
    , m_registry(registry)
    , m_scheduler(scheduler)
    , m_kitten(std::move(kitten))
    , m_kittenPath(QFile::encodeName(m_kitten))
    , m_payload(KittyMessage::text({{QStringLiteral("kitten"), m_kitten}}))
{
    m_payload.chop(1);
    m_payload += R"(,"args":[")";
}

void KittenZoom::run(KittyRequest::Purpose purpose, TakeTask takeTask, Done done)
{
    const bool isTrial = m_isTrial;
    m_registry.execute(
        m_kitty,
        {
            .purpose = purpose,
            .makeCommand = [this, takeTask = std::move(takeTask)] { return command(takeTask); },
            .done = [this, isTrial,
                     done = std::move(done)](const auto &response) { onResponse(isTrial, response, done); },
            .answeredLate =
                [this, isTrial](const KittyResponse &response) {
                    if (isTrial && !response.ok)
                        Q_EMIT refusedLate();
                },
            .isTrial = isTrial,
        },
        this);
}

KittyCommand KittenZoom::command(const TakeTask &takeTask) const
{
    // Quicker than QFile::exists(), and this is on the way of every command.
    if (access(m_kittenPath.constData(), F_OK) != 0)
        KittenFile::restore(m_kitten);
    QByteArray wish = QByteArrayLiteral("null");
    if (takeTask) {
        const Task task = takeTask();
        wish = task.wish.toJson(task.osWindows);
    }
    const QByteArray stamp = QByteArray::number(qint64{m_scheduler.now().count()});
    const QByteArray argument = R"({"stamp":)" % stamp % R"(,"wish":)" % wish % '}';
    return {.name = QStringLiteral("kitten"), .payload = m_payload % withinText(argument) % R"("]})"};
}

void KittenZoom::onResponse(bool isTrial, const std::expected<KittyResponse, KittyError> &response,
                            const Done &done)
{
    Report report = response ? KittyReport::fromResponse(*response) : std::unexpected(response.error());
    if (report) {
        m_registry.setVersion(m_kitty, report->version);
        Q_EMIT worked();
        m_registry.conclude(m_kitty, {});
        Q_EMIT reported(*report);
    } else {
        report.error().pid = m_kitty.pid;
        if (!response && response.error().kind == KittyError::Kind::TooOld)
            Q_EMIT kittyIsTooOld();
        else if (response && !isTrial)
            m_registry.conclude(m_kitty, std::unexpected(report.error()));
    }
    if (done)
        done(report);
}
