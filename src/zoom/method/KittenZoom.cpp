// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenZoom.h"

#include "KittenFile.h"
#include "KittyRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

KittenZoom::KittenZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler, QString kitten)
    : m_kitty(kitty)
    , m_registry(registry)
    , m_scheduler(scheduler)
    , m_kitten(std::move(kitten))
{
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
    KittenFile::restore(m_kitten);
    QJsonValue wish = QJsonValue::Null;
    if (takeTask) {
        const Task task = takeTask();
        wish = task.wish.toJson(task.osWindow);
    }
    const QJsonObject argument{{QStringLiteral("wish"), wish},
                               {QStringLiteral("stamp"), qint64{m_scheduler.now().count()}}};
    const auto text = QString::fromUtf8(QJsonDocument(argument).toJson(QJsonDocument::Compact));
    return {
        .name = QStringLiteral("kitten"),
        .payload = {{QStringLiteral("kitten"), m_kitten}, {QStringLiteral("args"), QJsonArray{text}}},
    };
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
