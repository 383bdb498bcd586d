// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>

/// The OS windows of a simulated kitty with their font sizes, and what our kitten does to them: the same
/// rules as resources/zoom_kitten.py, so that whatever is proven against it holds for a kitty.
class SimulatedFonts
{
public:
    static constexpr double smallest = 4;

    explicit SimulatedFonts(QString version, double configured = 11);

    /// The id of the new OS window; it has the size that was last set everywhere.
    int openOsWindow();
    void closeOsWindow(int id);
    /// The one with the keyboard, as kitty knows it; 0: none.
    void focusOsWindow(int id)
    {
        m_focused = id;
        if (id != 0)
            m_lastFocused = id;
    }
    int focused() const { return m_focused; }

    /// As the user's shortcuts do it.
    void changeSize(int id, double points) { m_sizes.at(id) = inLimits(m_sizes.at(id) + points); }
    void resetSize(int id) { m_sizes.at(id) = m_configured; }
    void changeSizeEverywhere(double points);
    void resetSizeEverywhere();
    void reloadConfig(double configured); ///< every OS window gets that size

    /// 0 if there is no such OS window.
    double size(int id) const
    {
        const auto found = m_sizes.find(id);
        return found == m_sizes.end() ? 0 : found->second;
    }
    QList<int> osWindows() const;

    /// In pixels, of its window.
    void setWidth(int id, int pixels) { m_widths[id] = pixels; }
    /// Of its only kitty window. A cell is a whole number of pixels wide.
    int columns(int id) const { return columnsAt(id, size(id)); }
    double configured() const { return m_configured; }
    int configGeneration() const { return m_configGeneration; } ///< how often it was reloaded
    double everywhere() const { return m_everywhere; } ///< of new OS windows
    double largest() const;

    /// The kitten: its argument in, its answer out.
    QJsonObject runKitten(const QJsonObject &request);
    /// The kitten, or a command that changes a size.
    int timesRun() const { return m_timesRun; }
    /// The kitten was given a wish, and it was no stale one.
    int wishesCarriedOut() const { return m_wishesCarriedOut; }

    // Other commands, which need no kitten.
    void setFontSize(
        const QJsonObject &payload); ///< `set-font-size`, of the OS window that had the focus last
    /// By points up (`+`) or down (`-`), or to that size; 0 resets it, whatever the operation is.
    void changeSize(int id, const QString &operation, double points);

private:
    struct Zoom {
        double base = 0;
        double size = 0;
        QJsonObject amount; ///< empty: not zoomed, but the base size is to be given back
        bool isLimited = false; ///< by the minimum of columns
        double everywhere = 0;
    };
    struct LastLook {
        int configGeneration = 0;
        double configured = 0;
        double everywhere = 0;
        std::map<int, double> base = {};
        bool wasReloaded = false; ///< since the last wish that was carried out
    };

    double inLimits(double size) const { return std::clamp(size, smallest, largest()); }
    void followTheConfig();
    void followUser();
    void restoreEverywhere();
    void lookBack();
    double base(int id) const;
    double baseSizeMeant(double size, const Zoom &zoom) const;
    /// What is wished of each OS window; nullopt if that can't be told.
    std::optional<std::map<int, QJsonObject>> windowsMeant(const QJsonArray &wish) const;
    void carryOut(const std::map<int, QJsonObject> &wished);
    double zoomedSize(int id, const QJsonObject &zoom) const;
    int columnsAt(int id, double size) const;

    QString m_version;
    double m_configured;
    double m_everywhere; ///< new OS windows get it
    int m_configGeneration = 0;
    int m_lastId = 0;
    int m_focused = 0;
    int m_lastFocused = 0;
    qint64 m_stamp = 0;
    int m_timesRun = 0;
    int m_wishesCarriedOut = 0;
    std::map<int, double> m_sizes;
    std::map<int, int> m_widths;
    std::map<int, Zoom> m_zoomed;
    std::optional<LastLook> m_lastLook; ///< none: the kitten has never run
};
