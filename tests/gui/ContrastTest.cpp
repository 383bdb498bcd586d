// SPDX-License-Identifier: GPL-3.0-or-later
// Our own colours are told from what is behind them, by whoever sees little, on light and on dark.
#include "gui/Palettes.h"
#include "gui/SymbolIcon.h"
#include "gui/TrayIcon.h"
#include "gui/ZoomPreview.h"

#include <QApplication>
#include <QImage>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <ranges>
#include <vector>

namespace
{

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = part;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// What text needs; more than is asked of drawings.
constexpr double enough = 4.5;

/// The colours of the picture that stand in many pixels, with how many; what is see-through left out.
std::map<QRgb, int> coloursOf(const QImage &picture)
{
    std::map<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) == 255)
                ++colours[picture.pixel(x, y)];
        }
    }
    std::erase_if(colours, [](const auto &entry) { return entry.second < 100; });
    return colours;
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

    static void inBothThemes()
    {
        QTest::addColumn<QPalette>("palette");
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QTest::newRow("light") << fusion->standardPalette();
        QTest::newRow("dark") << palettes::dark();
    }

private Q_SLOTS:
    void yardstick_isRight()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void lettersBeforeTheZoom_areFainter_andWellReadable_data() { inBothThemes(); }
    void lettersBeforeTheZoom_areFainter_andWellReadable()
    {
        QFETCH(const QPalette, palette);
        const QColor ground = palette.color(QPalette::Window);
        const double faint = contrast(ZoomPreview::faint(palette), ground);
        QVERIFY(faint >= enough);
        QVERIFY(faint < contrast(palette.color(QPalette::WindowText), ground));
    }

    void symbols_areDrawnInTheColourOfTheText_data() { inBothThemes(); }
    void symbols_areDrawnInTheColourOfTheText()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        for (const char *name : {"zoomed", "ready", "off", "unknown", "waiting", "attention"}) {
            const QImage picture =
                symbolIcon(QStringLiteral("state-") + QLatin1StringView(name)).pixmap(64).toImage();
            const auto colours = coloursOf(picture);
            QVERIFY2(!colours.empty(), name);
            for (const auto &[colour, count] : colours)
                QVERIFY2(contrast(QColor(colour), palette.color(QPalette::Window)) >= enough, name);
        }
    }

    void trayIcons_areToldFromAnyPanel_andTheirSignFromTheirFace()
    {
        using State = TrayAppearance::State;
        for (const State state :
             {State::Zooming, State::Paused, State::WaitingForNiri, State::NeedsAttention}) {
            const TrayAppearance appearance{.state = state, .text = {}};
            const QImage picture = TrayIcon::icon(appearance).pixmap(64).toImage();
            const auto colours = coloursOf(picture);
            const auto strongestOn = [&](const QColor &ground) {
                double best = 0;
                for (const auto &[colour, count] : colours)
                    best = std::max(best, contrast(QColor(colour), ground));
                return best;
            };
            const QByteArray name = appearance.icon().toUtf8();
            for (const QColor &panel :
                 {QColor(Qt::white), QColor(0xef, 0xf0, 0xf1), QColor(0x1b, 0x1d, 0x21), QColor(Qt::black)})
                QVERIFY2(strongestOn(panel) >= enough, name);
            // The sign is light on the dark face, or dark on the bright one.
            QCOMPARE(colours.size() >= 2, true);
            for (const auto &[colour, count] : colours)
                QVERIFY2(strongestOn(QColor(colour)) >= enough, name);
        }
    }
};

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
