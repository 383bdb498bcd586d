// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TrayMenu.h"

#include "gui/Appearance.h"
#include "kitty/KittyName.h"

#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{

constexpr std::size_t mostKitties = 12;

QString stateWord(const KittyState &kitty, bool isZooming)
{
    return appearanceOf(kitty, kitty.leadWindow(), isZooming).word;
}

/// But for the titles.
bool looksTheSame(const Situation &a, const Situation &b)
{
    return a.isZooming == b.isZooming
        && std::ranges::equal(a.kitties, b.kitties, [&](const KittyState &one, const KittyState &other) {
               return one.info.id == other.info.id && one.zoomSwitch == other.zoomSwitch
                   && stateWord(one, a.isZooming) == stateWord(other, b.isZooming);
           });
}

QString entryText(const KittyState &kitty, bool isZooming)
{
    const QString name = kittyName(kitty.info.id.pid, kitty.title());
    return TrayMenu::tr("%1 – %2", "a kitty, its state")
        .arg(name, stateWord(kitty, isZooming))
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::showKitties);
    build();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        clear();
        m_kitties.clear();
        delete m_pause;
        build();
        Q_EMIT languageChanged();
    }
    QMenu::changeEvent(event);
}

void TrayMenu::build()
{
    m_zooming = addAction(tr("&Zooming"));
    m_zooming->setCheckable(true);
    connect(m_zooming, &QAction::triggered, this, &TrayMenu::zoomingWished);

    m_pause = addMenu(tr("&Pause"));
    addPause(tr("For &15 Minutes"), 15min);
    addPause(tr("For 1 &Hour"), 1h);
    addPause(tr("&Until I Resume It"), std::nullopt);

    addSeparator();
    m_noKitty = addAction(tr("No kitty is open"));
    m_noKitty->setEnabled(false);
    m_moreKitties = addAction(QString());
    connect(m_moreKitties, &QAction::triggered, this, &TrayMenu::statusWished);

    addSeparator();
    connect(addAction(tr("&Status…")), &QAction::triggered, this, &TrayMenu::statusWished);
    connect(addAction(tr("S&ettings…")), &QAction::triggered, this, &TrayMenu::settingsWished);
    connect(addAction(tr("Set Up &kitty…")), &QAction::triggered, this, &TrayMenu::setUpWished);
    connect(addAction(tr("&About…")), &QAction::triggered, this, &TrayMenu::aboutWished);
    addSeparator();
    connect(addAction(tr("&Quit")), &QAction::triggered, this, &TrayMenu::quitWished);
    m_zooming->setChecked(m_situation.isZooming);
    showKitties();
}

void TrayMenu::addPause(const QString &text, std::optional<std::chrono::minutes> duration)
{
    connect(m_pause->addAction(text), &QAction::triggered, this,
            [this, duration] { Q_EMIT pauseWished(duration); });
}

void TrayMenu::setSituation(const Situation &situation)
{
    const bool isNews = isVisible() || !looksTheSame(m_situation, situation);
    m_situation = situation;
    m_zooming->setChecked(situation.isZooming);
    if (isNews)
        showKitties();
}

void TrayMenu::showKitties()
{
    const std::vector<KittyState> &kitties = m_situation.kitties;
    const std::size_t shown = std::min(kitties.size(), mostKitties);
    for (std::size_t at = 0; at < shown; ++at) {
        const KittyState &kitty = kitties[at];
        QAction *action = kittyAction(at);
        action->setText(entryText(kitty, m_situation.isZooming));
        action->setData(kitty.info.id.pid);
        action->setChecked(kitty.zoomSwitch);
        action->setVisible(true);
    }
    for (std::size_t at = shown; at < m_kitties.size(); ++at)
        m_kitties[at]->setVisible(false);
    m_noKitty->setVisible(kitties.empty());
    m_moreKitties->setVisible(kitties.size() > shown);
    if (kitties.size() > shown)
        m_moreKitties->setText(tr("%n more…", "kitties", static_cast<int>(kitties.size() - shown)));
}

QAction *TrayMenu::kittyAction(std::size_t at)
{
    if (at < m_kitties.size())
        return m_kitties[at];
    auto *action = new QAction(this);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, action](bool on) { Q_EMIT kittySwitchWished(action->data().toInt(), on); });
    insertAction(m_moreKitties, action);
    m_kitties.push_back(action);
    return action;
}
