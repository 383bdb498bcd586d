// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayMenu.h"

#include "Appearance.h"
#include "KittyName.h"

#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{

constexpr std::size_t mostKitties = 12;

/// Not every StatusNotifier host says that it has closed the menu.
constexpr auto openAtMost = 10s;
/// The click that closed it may come after that.
constexpr auto clickAfterClosing = 500ms;

KittyId idOf(const KittyState &kitty)
{
    return kitty.info.id;
}

QString stateWord(const KittyState &kitty, bool isZooming)
{
    return appearanceOf(kitty, kitty.leadWindow(), isZooming).word;
}

/// But for the titles.
bool looksTheSame(const AppStatus &a, const AppStatus &b)
{
    return a.isZooming == b.isZooming
        && std::ranges::equal(a.kitties, b.kitties, [&](const KittyState &one, const KittyState &other) {
               return one.info.id == other.info.id && one.zoomSwitch == other.zoomSwitch
                   && stateWord(one, a.isZooming) == stateWord(other, b.isZooming);
           });
}

QString entryText(const KittyState &kitty, bool isZooming)
{
    return TrayMenu::tr("%1 – %2", "a kitty, its state")
        .arg(kittyName(kitty.info.id.pid, kitty.title()), stateWord(kitty, isZooming));
}

} // namespace

TrayMenu::TrayMenu(Actions &actions, Scheduler &scheduler, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_scheduler(scheduler)
{
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::open);
    connect(this, &QMenu::aboutToHide, this, [this] { closeAfter(clickAfterClosing); });
    build();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        refresh();
        Q_EMIT languageChanged();
    }
    QMenu::changeEvent(event);
}

void TrayMenu::build()
{
    addAction(m_actions.zooming);
    for (const Actions::Pause &pause : m_actions.pauses)
        addAction(pause.action);

    addSeparator();
    m_noKitty = addAction(QString());
    m_noKitty->setEnabled(false);
    m_moreKitties = addAction(QString());
    connect(m_moreKitties, &QAction::triggered, m_actions.status, &QAction::trigger);

    addSeparator();
    addActions({m_actions.status, m_actions.settings, m_actions.setUp});
    addSeparator();
    // The last one is "About", for that is least missed.
    addActions({m_actions.quit, m_actions.about});
    refresh();
}

void TrayMenu::open()
{
    refresh();
    m_isOpen = true;
    m_closing.cancel();
    if (platformMenu())
        closeAfter(openAtMost);
}

void TrayMenu::closeAfter(std::chrono::milliseconds delay)
{
    m_closing = m_scheduler.callAfter(delay, [this] {
        m_isOpen = false;
        refresh();
    });
}

void TrayMenu::setSituation(const AppStatus &appStatus)
{
    const bool isNews = !looksTheSame(m_situation, appStatus);
    m_situation = appStatus;
    if (isNews && !m_isOpen)
        refresh();
}

void TrayMenu::refresh()
{
    m_actions.zooming->setChecked(m_situation.isZooming);
    chooseKitties();
    const std::vector<KittyState> &kitties = m_situation.kitties;
    for (const KittyEntry &entry : m_kitties) {
        const auto kitty = std::ranges::find(kitties, entry.kitty, idOf);
        showKitty(*kitty, *entry.action);
    }
    m_noKitty->setText(tr("No kitty is open"));
    m_noKitty->setVisible(kitties.empty());
    const int more = static_cast<int>(kitties.size() - m_kitties.size());
    m_moreKitties->setVisible(more > 0);
    if (more > 0)
        m_moreKitties->setText(tr("%n more…", "kitties", more));
}

void TrayMenu::chooseKitties()
{
    const std::vector<KittyState> &kitties = m_situation.kitties;
    std::erase_if(m_kitties, [&](const KittyEntry &entry) {
        const bool hasEnded = std::ranges::find(kitties, entry.kitty, idOf) == kitties.end();
        if (hasEnded) {
            removeAction(entry.action);
            entry.action->deleteLater();
        }
        return hasEnded;
    });
    for (const KittyState &kitty : kitties) {
        if (m_kitties.size() == mostKitties)
            return;
        if (std::ranges::find(m_kitties, kitty.info.id, &KittyEntry::kitty) == m_kitties.end())
            addKitty(kitty.info.id);
    }
}

void TrayMenu::addKitty(const KittyId &kitty)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, kitty](bool on) { Q_EMIT kittySwitched(kitty, on); });
    insertAction(m_moreKitties, action);
    m_kitties.push_back({kitty, action});
}

void TrayMenu::showKitty(const KittyState &kitty, QAction &action)
{
    action.setText(literal(entryText(kitty, m_situation.isZooming)));
    action.setChecked(kitty.zoomSwitch);
}

QString TrayMenu::literal(QString text)
{
    if (!platformMenu())
        return text.replace(u'&', QStringLiteral("&&"));
    // A StatusNotifier host takes "_" for the mark of a key. Qt writes one for the first & and leaves the
    // others as they are (QDBusMenuItem::convertMnemonic).
    text.replace(u'_', QStringLiteral("__"));
    if (const qsizetype first = text.indexOf(u'&'); first >= 0)
        text.insert(first, u'&');
    return text;
}
