// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Whole sentences, one after the other as the user's language has them: Japanese and Chinese put no blank
/// between. Empty ones are ignored.
QString joinedSentences(const QStringList &sentences);
