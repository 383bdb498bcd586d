// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecretBytes.h"

#include <QByteArray>

/// A password that is needed again for each command, so it has to be kept; but not as it is: whatever gets to
/// see the memory for another reason, such as a report of a crash, does not hold it in plain. The file is not
/// read for each command instead, for it may lie on a disk that hangs.
class MaskedPassword
{
public:
    MaskedPassword() = default; ///< the empty one
    explicit MaskedPassword(const SecretBytes &plain);

    SecretBytes plain() const;

private:
    QByteArray m_mask; ///< random
    QByteArray m_masked; ///< the password, combined with the mask byte by byte
};
