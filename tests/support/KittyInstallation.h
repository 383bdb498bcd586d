// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A kitty that can be started here: that of this machine, or one in a root folder made by kitty-versions.sh.
struct KittyInstallation {
    QString name; ///< "system", or the Debian release it is from
    QString program = QStringLiteral("kitty");
    QString root = {}; ///< the folder in which it lives as if it were "/"; empty: in this system

    /// A sentence; empty if it can be started.
    QString whyMissing() const;

    static KittyInstallation system();

    /// Of this machine first; also those that are missing.
    static QList<KittyInstallation> all();

    /// kitty's own clients that are here: the newest `kitten`, which starts in any root, and the older
    /// `kitty`.
    static QStringList clients();
};

/// For tests that run with each of them: the rows of initTestCase_data(), and the first line of init(), which
/// fails or skips the test function if that kitty is missing. `installation` is the one of this row.
#define ADD_A_ROW_FOR_EACH_KITTY()                                                                           \
    QTest::addColumn<int>("kitty");                                                                          \
    for (int i = 0; const KittyInstallation &each : KittyInstallation::all())                                \
    QTest::newRow(qPrintable(each.name)) << i++

#define FETCH_KITTY(installation)                                                                            \
    QFETCH_GLOBAL(int, kitty);                                                                               \
    const KittyInstallation installation = KittyInstallation::all().at(kitty);                               \
    if (const QString missing = installation.whyMissing(); !missing.isEmpty()) {                             \
        if (installation.root.isEmpty() || qgetenv("CI") == "true")                                          \
            QFAIL(qPrintable(missing));                                                                      \
        QSKIP(qPrintable(missing));                                                                          \
    }
