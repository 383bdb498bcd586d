// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Command;

/// Carries out `forget` and `forget --yes`, from its beginning to its exit status.
int runForget(const Command &command);
