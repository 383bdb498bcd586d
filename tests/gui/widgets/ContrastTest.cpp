// SPDX-License-Identifier: GPL-3.0-or-later
// Our own colours are told from what is behind them, by whoever sees little, on light and on dark.
#include "Contrast.h"

#include "Palettes.h"
#include "ReadableStyle.h"
#include "SwitchDrawing.h"
#include "SymbolIcon.h"
#include "TrayIcon.h"
#include "ZoomPreview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
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

/// https://www.w3.org/TR/WCAG22/#non-text-contrast
constexpr double enoughForDrawings = 3;

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

    static void inEveryTheme()
    {
        QTest::addColumn<QPalette>("palette");
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QPalette light = fusion->standardPalette();
        ReadableStyle(QStringLiteral("Fusion")).polish(light);
        QTest::newRow("light") << light;
        QTest::newRow("dark") << palettes::dark();
        QTest::newRow("high contrast") << palettes::highContrast();
    }

private Q_SLOTS:
    void yardstick_isRight()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void palette_ofAnyDesktop_isReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isKept");
        const auto palette = [](QRgb base, QRgb text, QRgb highlight, QRgb highlightedText,
                                const QColor &hint) {
            QPalette made{QColor(base)};
            made.setColor(QPalette::Base, base);
            made.setColor(QPalette::Text, text);
            made.setColor(QPalette::Highlight, highlight);
            made.setColor(QPalette::HighlightedText, highlightedText);
            made.setColor(QPalette::PlaceholderText, hint);
            return made;
        };
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QTest::newRow("Qt's own") << fusion->standardPalette() << false;
        QTest::newRow("dark, and readable") << palettes::dark() << true;
        QTest::newRow("high contrast") << palettes::highContrast() << true;
        QTest::newRow("white on bright blue, a hint half seen through")
            << palette(0xffffff, 0x232629, 0x3daee9, 0xffffff, QColor(0x23, 0x26, 0x29, 0x80)) << false;
        QTest::newRow("black on dark blue, a dark hint on dark")
            << palette(0x282828, 0xebdbb2, 0x458588, 0x000000, QColor(0x50, 0x50, 0x50)) << false;
        QTest::newRow("grey on grey")
            << palette(0x808080, 0x000000, 0x808080, 0x808080, QColor(0x80, 0x80, 0x80)) << false;
    }
    void palette_ofAnyDesktop_isReadable()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, isKept);
        QPalette polished = palette;
        ReadableStyle(QStringLiteral("Fusion")).polish(polished);
        QCOMPARE(polished == palette, isKept);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const auto color = [&](QPalette::ColorRole role) { return polished.color(group, role); };
            QVERIFY(contrast(color(QPalette::Highlight), color(QPalette::HighlightedText)) >= enoughContrast);
            QCOMPARE(color(QPalette::PlaceholderText).alpha(), 255);
            QVERIFY(contrast(color(QPalette::PlaceholderText), color(QPalette::Base)) >= enoughContrast);
        }
    }

    void palette_ofTheProgram_isReadable()
    {
        QApplication::setStyle(new ReadableStyle(QStringLiteral("Fusion")));
        const QPalette palette = QApplication::palette();
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText))
                >= enoughContrast);
    }

    void lettersBeforeTheZoom_areFainter_andWellReadable_data() { inEveryTheme(); }
    void lettersBeforeTheZoom_areFainter_andWellReadable()
    {
        QFETCH(const QPalette, palette);
        const QColor ground = palette.color(QPalette::Window);
        const double faint = contrast(ZoomPreview::faint(palette), ground);
        QVERIFY(faint >= enoughContrast);
        QVERIFY(faint < contrast(palette.color(QPalette::WindowText), ground));
    }

    void symbols_areDrawnInTheColourOfTheText_data() { inEveryTheme(); }
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
                QVERIFY2(contrast(QColor(colour), palette.color(QPalette::Window)) >= enoughContrast, name);
        }
    }

    void switches_areToldFromTheirGround_andOnFromOff_data() { inEveryTheme(); }
    void switches_areToldFromTheirGround_andOnFromOff()
    {
        QFETCH(const QPalette, palette);
        for (const bool isOnHighlight : {false, true}) {
            const QColor ground = palette.color(isOnHighlight ? QPalette::Highlight : QPalette::Window);
            const auto picture = [&](bool isOn) {
                QImage drawn(90, 50, QImage::Format_RGB32);
                drawn.fill(ground);
                QPainter painter(&drawn);
                SwitchDrawing{.palette = palette,
                              .group = QPalette::Active,
                              .direction = Qt::LeftToRight,
                              .isOn = isOn,
                              .isOnHighlight = isOnHighlight}
                    .draw(painter, drawn.rect());
                return drawn;
            };
            for (const bool isOn : {false, true}) {
                double best = 0;
                for (const auto &[colour, count] : coloursOf(picture(isOn)))
                    best = std::max(best, contrast(QColor(colour), ground));
                QVERIFY2(best >= enoughForDrawings, isOn ? "on" : "off");
            }
            // The knob: by its place, and by the colour that it lies on.
            const auto at = [&](bool isOn, int x) { return QColor(picture(isOn).pixel(x, 25)); };
            QVERIFY(contrast(at(true, 65), at(true, 25)) >= enoughForDrawings);
            QVERIFY(contrast(at(false, 25), at(false, 65)) >= enoughForDrawings);
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
                QVERIFY2(strongestOn(panel) >= enoughContrast, name);
            // The sign is light on the dark face, or dark on the bright one.
            QCOMPARE(colours.size() >= 2, true);
            for (const auto &[colour, count] : colours)
                QVERIFY2(strongestOn(QColor(colour)) >= enoughContrast, name);
        }
    }
};

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
