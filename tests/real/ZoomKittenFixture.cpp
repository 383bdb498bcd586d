// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include "KittyInstallation.h"

#include <QJsonArray>
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
    FETCH_KITTY(installation);
    m_kitty = std::make_unique<RealKitty>(m_display, RealKittySetup{.installation = installation});
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

QJsonObject ZoomKittenFixture::none()
{
    return {{QStringLiteral("which"), QStringLiteral("none")}};
}

QJsonObject ZoomKittenFixture::focused(const char *op, double value)
{
    const QJsonObject amount{{QStringLiteral("op"), QLatin1StringView(op)}, {QStringLiteral("value"), value}};
    return {{QStringLiteral("which"), QStringLiteral("focused")}, {QStringLiteral("amount"), amount}};
}

QJsonObject ZoomKittenFixture::named(int window, const char *op, double value)
{
    QJsonObject wish = focused(op, value);
    wish[QLatin1StringView("which")] = QStringLiteral("window");
    wish[QLatin1StringView("window")] = window;
    return wish;
}

QJsonObject ZoomKittenFixture::send(const QJsonObject &wish, std::optional<qint64> stamp)
{
    const QJsonObject request{{QStringLiteral("stamp"), stamp.value_or(++m_stamp)},
                              {QStringLiteral("wish"), wish.isEmpty() ? QJsonValue() : QJsonValue(wish)}};
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
