// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Whole sentences, one after the other as the person's language has them: Japanese and Chinese put no blank
/// between. Empty ones are left out.
QString joinedSentences(const QStringList &sentences);
