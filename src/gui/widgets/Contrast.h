// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;

/// How well one opaque colour is told from the other, 1 to 21; the order does not matter.
/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &one, const QColor &other);

/// The contrast with its ground that text needs; more than is asked of drawings.
/// https://www.w3.org/TR/WCAG22/#contrast-minimum
inline constexpr double enoughContrast = 4.5;

/// `part` of `front`, 0 to 1, before so much less of `back`: an opaque colour.
QColor mixed(const QColor &front, const QColor &back, float part);
