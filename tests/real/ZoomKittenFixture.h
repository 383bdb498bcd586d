// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RealKitty.h"
#include "VirtualDisplay.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

/// For tests of resources/zoom_kitten.py: each test function begins with a new kitty, on every kitty there
/// is.
class ZoomKittenFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// In place of the one that the test function has begun with.
    void startKitty(const QStringList &config = {}, const QStringList &command = {});

    // Wishes, and what several are made of.
    static QJsonArray none() { return {}; }
    static QJsonArray focused(const char *op, double value);
    static QJsonArray named(int window, const char *op, double value);
    static QJsonObject zoomOf(std::optional<int> window, bool isFocused, const char *op, double value);

    /// The kitten's answer. Without a stamp it is newer than all before.
    QJsonObject send(const QJsonArray &wish, std::optional<qint64> stamp = {});

    QJsonObject report(std::optional<qint64> stamp = {});

    /// The same for any request, understandable or not.
    QJsonObject answerTo(const QString &request);

    /// "own", "size" or "before" of each OS window in an answer.
    static QList<double> sizes(const QJsonObject &answer, const char *which);

    static bool applied(const QJsonObject &answer);

    /// The largest that this kitty lets a user choose.
    double largestSize();

    /// To the last bit; QCOMPARE of two doubles is not.
    static QString exactly(double size) { return QString::number(size, 'g', 17); }

    VirtualDisplay m_display;
    std::unique_ptr<RealKitty> m_kitty;
    QString m_kitten; ///< its file, as this kitty sees it

private:
    QJsonObject request(const QJsonValue &wish, std::optional<qint64> stamp);

    qint64 m_stamp = 0;
};
