// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with each input: https://llvm.org/docs/LibFuzzer.html. In the ordinary build
/// CorpusMain.cpp calls it with every file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);

inline QByteArray bytesOf(const uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// In every build: a wrong result is found as a crash is.
inline void mustHold(bool isTrue)
{
    if (!isTrue)
        std::abort();
}
