// SPDX-License-Identifier: GPL-3.0-or-later
#include "StandardError.h"

#include "DisplayText.h"

#include <QMutex>
#include <QThread>

#include <utility>

#include <unistd.h>

namespace
{

// Qt has one handler of messages for the whole process, without a context of its own.
QBasicMutex mutex;
OutputLines *standardError = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What Qt says of the writing itself is not written.
    thread_local bool isWriting = false;
    if (std::exchange(isWriting, true))
        return;
    const QByteArray line = displayLines(qFormatLogMessage(type, context, message)).toLocal8Bit() + '\n';
    {
        const QMutexLocker locker(&mutex);
        if (!standardError || (type == QtFatalMsg && QThread::currentThread() != standardError->thread()))
            NonBlockingOutput(STDERR_FILENO).write(line);
        else if (QThread::currentThread() == standardError->thread())
            standardError->write(line);
        else
            QMetaObject::invokeMethod(
                standardError, [line] { standardError->write(line); }, Qt::QueuedConnection);
    }
    isWriting = false;
}

/// Libraries that know nothing of Qt write there, too, and must not wait either.
int openedForAll()
{
    const NonBlockingOutput output(STDERR_FILENO);
    if (output.descriptor() != STDERR_FILENO)
        dup2(output.descriptor(), STDERR_FILENO);
    return STDERR_FILENO;
}

} // namespace

StandardError::StandardError()
    : m_lines(openedForAll())
{
    standardError = &m_lines;
    qInstallMessageHandler(onMessage);
}

StandardError::~StandardError()
{
    const QMutexLocker locker(&mutex);
    standardError = nullptr;
}

void StandardError::say(const QString &sentence)
{
    const QByteArray line = "kitty-focus-tracker: " + displayLines(sentence).toLocal8Bit() + '\n';
    if (standardError)
        standardError->write(line);
    else
        NonBlockingOutput(STDERR_FILENO).write(line);
}
