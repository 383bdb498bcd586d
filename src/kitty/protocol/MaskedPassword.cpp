// SPDX-License-Identifier: GPL-3.0-or-later
#include "MaskedPassword.h"

#include <QRandomGenerator>

MaskedPassword::MaskedPassword(const SecretBytes &plain)
    : m_mask(plain.intSize(), '\0')
    , m_masked(plain.intSize(), '\0')
{
    for (qsizetype i = 0; i < m_mask.size(); ++i) {
        m_mask[i] = static_cast<char>(QRandomGenerator::system()->bounded(256));
        m_masked[i] = static_cast<char>(m_mask.at(i) ^ plain.view()[i]);
    }
}

SecretBytes MaskedPassword::plain() const
{
    SecretBytes plain(static_cast<std::size_t>(m_masked.size()));
    for (qsizetype i = 0; i < m_masked.size(); ++i)
        plain.data()[i] = static_cast<unsigned char>(m_masked.at(i) ^ m_mask.at(i));
    return plain;
}
