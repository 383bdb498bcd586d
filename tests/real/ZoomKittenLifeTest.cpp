// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomKittenFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

/// A long life of everything at random, beside a model of what ought to be.
class ZoomKittenLifeTest : public ZoomKittenFixture
{
    Q_OBJECT

private Q_SLOTS:
    void longLife_endsWithTheBaseSizes()
    {
        m_windows = {{.id = 1, .base = 11, .shown = 11}};
        m_current = 0;
        m_sizeOfNewOnes = m_sizeOfNewOnesSeen = 11;
        m_isReloaded = false;
        m_lastWish = none();
        m_zoomed = 0;
        QRandomGenerator random(20260131);
        for (int i = 0; i < 120; ++i) {
            live(random);
            QCOMPARE(rounded(m_kitty->fontSizes()), rounded(expectedSizes()));
        }
        send(none());
        for (const Window &window : m_windows)
            QCOMPARE(exactly(m_kitty->osWindow(window.id)->fontSize), exactly(window.base));
    }

private:
    struct Window {
        int id;
        double base;
        double shown;
        std::optional<double> seen = {}; ///< the base size when the kitten last looked
        bool isReset = false; ///< by a reload that the kitten has not seen
    };

    void live(QRandomGenerator &random)
    {
        // No sum of steps and a zoomed size is the configured 11 points, for that would be a reset.
        const double step = (random.bounded(2) == 0 ? -0.5 : 0.5) * random.bounded(1, 4);
        switch (random.bounded(12)) {
        case 0:
            return openWindow();
        case 1:
            return closeCurrentWindow();
        case 2:
            return reload();
        case 3:
            return changeSize({&m_windows[m_current]}, step, false);
        case 4:
            return changeSize(all(), step, true);
        case 5:
        case 6:
            m_current = random.bounded(m_windows.size());
            return m_kitty->focus(m_windows[m_current].id);
        default:
            return wish(
                QList{none(), focused("+", 3.3), focused("x", 1.31), focused("=", 17.7)}[random.bounded(4)]);
        }
    }

    QList<Window *> all()
    {
        QList<Window *> windows;
        for (Window &window : m_windows)
            windows.append(&window);
        return windows;
    }

    void openWindow()
    {
        if (m_windows.size() == 4)
            return;
        m_current = m_windows.size();
        m_windows.append({.id = m_kitty->openOsWindow(), .base = m_sizeOfNewOnes, .shown = m_sizeOfNewOnes});
    }

    void closeCurrentWindow()
    {
        if (m_windows.size() == 1)
            return;
        m_kitty->closeOsWindow(m_windows.takeAt(m_current).id);
        m_current = 0;
        m_kitty->focus(m_windows[0].id);
    }

    void reload()
    {
        QVERIFY(m_kitty->reloadConfig());
        for (Window &window : m_windows) {
            window.base = window.seen.value_or(11);
            window.shown = 11;
            window.isReset = true;
        }
        m_sizeOfNewOnes = 11;
        m_isReloaded = true;
        m_zoomed = 0;
    }

    void changeSize(const QList<Window *> &windows, double step, bool ofAll)
    {
        const auto leavesTheLimits = [step](const Window *w) {
            return std::min(w->base, w->shown) + step < 6 || std::max(w->base, w->shown) + step > 30;
        };
        if (std::ranges::any_of(windows, leavesTheLimits))
            return;
        const QString op = step < 0 ? QStringLiteral("-") : QStringLiteral("+");
        if (ofAll) {
            m_kitty->changeFontSizeOfAll(op, std::abs(step));
            m_sizeOfNewOnes += step;
        } else {
            m_kitty->changeFontSize(op, std::abs(step));
        }
        for (Window *window : windows) {
            window->shown += step;
            if (!window->isReset)
                window->base += step;
            else // at the configured size it looks as if the user had done nothing
                window->base = window->shown == 11 ? window->seen.value_or(11) : window->shown;
        }
    }

    void wish(const QJsonArray &wish)
    {
        QVERIFY(applied(send(wish)));
        const int chosen = wish == none() ? 0 : m_windows[m_current].id;
        for (Window &window : m_windows) {
            if (window.id != chosen)
                window.shown = window.base;
            else if (chosen != m_zoomed || wish != m_lastWish)
                window.shown = zoomedSize(wish, window.base);
            window.seen = window.base;
            window.isReset = false;
        }
        if (std::exchange(m_isReloaded, false) && m_sizeOfNewOnes == 11)
            m_sizeOfNewOnes = m_sizeOfNewOnesSeen;
        m_sizeOfNewOnesSeen = m_sizeOfNewOnes;
        m_zoomed = chosen;
        m_lastWish = wish;
    }

    static double zoomedSize(const QJsonArray &wish, double base)
    {
        const QJsonObject amount = wish[0][QLatin1StringView("amount")].toObject();
        const double value = amount[QLatin1StringView("value")].toDouble();
        const QString op = amount[QLatin1StringView("op")].toString();
        if (op == QLatin1StringView("="))
            return value;
        return op == QLatin1StringView("+") ? base + value : base * value;
    }

    QList<double> expectedSizes() const
    {
        QList<double> sizes;
        for (const Window &window : m_windows)
            sizes.append(window.shown);
        return sizes;
    }

    static QList<double> rounded(QList<double> sizes)
    {
        for (double &size : sizes)
            size = std::round(size * 1e6) / 1e6;
        return sizes;
    }

    QList<Window> m_windows;
    qsizetype m_current = 0; ///< the one with the focus
    double m_sizeOfNewOnes = 11;
    double m_sizeOfNewOnesSeen = 11; ///< when the kitten last looked
    bool m_isReloaded = false; ///< since then
    QJsonArray m_lastWish;
    int m_zoomed = 0; ///< its id
};

QTEST_GUILESS_MAIN(ZoomKittenLifeTest)
#include "ZoomKittenLifeTest.moc"
