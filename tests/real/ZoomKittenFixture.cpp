// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include "KittyInstallation.h"

#include <QJsonDocument>
#include <QTest>

void ZoomKittenFixture::initTestCase_data()
{
    ADD_A_ROW_FOR_EACH_KITTY();
}

void ZoomKittenFixture::initTestCase()
{
    QVERIFY2(m_display.start(), qPrintable(m_display.error()));
}

void ZoomKittenFixture::init()
{
    startKitty();
}

void ZoomKittenFixture::startKitty(const QStringList &config, const QStringList &command)
{
    FETCH_KITTY(installation);
    RealKittySetup setup{.installation = installation, .config = config};
    if (!command.isEmpty())
        setup.command = command;
    m_kitty.reset();
    m_kitty = std::make_unique<RealKitty>(m_display, setup);
    QVERIFY2(m_kitty->start(), qPrintable(m_kitty->error()));
    m_kitten = m_kitty->provide(QStringLiteral(RESOURCES_FOLDER "/zoom_kitten.py"));
    m_stamp = 0;
}

void ZoomKittenFixture::cleanup()
{
    const QString log = m_kitty ? m_kitty->log() : QString();
    m_kitty.reset();
    QVERIFY2(!log.contains(QLatin1StringView("Traceback")), qPrintable(log));
}

QJsonArray ZoomKittenFixture::focused(const char *op, double value)
{
    return {zoomOf({}, true, op, value)};
}

QJsonArray ZoomKittenFixture::named(int window, const char *op, double value)
{
    return {zoomOf(window, true, op, value)};
}

QJsonObject ZoomKittenFixture::zoomOf(std::optional<int> window, bool isFocused, const char *op, double value)
{
    const QJsonObject amount{{QStringLiteral("op"), QLatin1StringView(op)}, {QStringLiteral("value"), value}};
    return {{QStringLiteral("window"), window ? QJsonValue(*window) : QJsonValue()},
            {QStringLiteral("focused"), isFocused},
            {QStringLiteral("amount"), amount}};
}

QJsonObject ZoomKittenFixture::send(const QJsonArray &wish, std::optional<qint64> stamp)
{
    return request(wish, stamp);
}

QJsonObject ZoomKittenFixture::report(std::optional<qint64> stamp)
{
    return request({}, stamp);
}

QJsonObject ZoomKittenFixture::request(const QJsonValue &wish, std::optional<qint64> stamp)
{
    const QJsonObject request{{QStringLiteral("stamp"), stamp.value_or(++m_stamp)},
                              {QStringLiteral("wish"), wish}};
    return answerTo(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
}

QJsonObject ZoomKittenFixture::answerTo(const QString &request)
{
    const auto response = m_kitty->command(
        QStringLiteral("kitten"),
        {{QStringLiteral("kitten"), m_kitten}, {QStringLiteral("args"), QJsonArray{request}}});
    const QString data = response ? response->value(QLatin1StringView("data")).toString() : QString();
    return QJsonDocument::fromJson(data.toUtf8()).object();
}

QList<double> ZoomKittenFixture::sizes(const QJsonObject &answer, const char *which)
{
    QList<double> sizes;
    for (const auto &window : answer[QLatin1StringView("windows")].toArray())
        sizes.append(window[QLatin1StringView(which)].toDouble());
    return sizes;
}

bool ZoomKittenFixture::applied(const QJsonObject &answer)
{
    return answer[QLatin1StringView("applied")].toBool();
}

double ZoomKittenFixture::largestSize()
{
    m_kitty->changeFontSize({}, 1e6);
    const double largest = m_kitty->fontSize();
    m_kitty->changeFontSize({}, 0);
    return largest;
}
