// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace
{

double microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

Report::Report(QTextStream &out)
    : m_out(out)
{
    print({QStringLiteral("what"), QStringLiteral("median"), QStringLiteral("99 %"), QStringLiteral("bare"),
           QStringLiteral("ratio"), QStringLiteral("goal")});
}

void Report::add(const QString &what, const Measurement &ours, const Measurement &bare, double goal)
{
    const double median = microseconds(ours.percentile(50));
    const double unit = microseconds(bare.percentile(50));
    print({what, number(median), number(microseconds(ours.percentile(99))), number(unit),
           number(median / unit), goal > 0 ? number(goal) : QString()});
    m_rows.append(QJsonObject{{QStringLiteral("what"), what},
                              {QStringLiteral("unit"), QStringLiteral("us")},
                              {QStringLiteral("median"), median},
                              {QStringLiteral("p99"), microseconds(ours.percentile(99))},
                              {QStringLiteral("bare_median"), unit},
                              {QStringLiteral("bare_p99"), microseconds(bare.percentile(99))},
                              {QStringLiteral("ratio"), median / unit},
                              {QStringLiteral("goal"), goal}});
}

void Report::add(const QString &what, double value, const QString &unit, double goal)
{
    print({what, number(value) + u' ' + unit, {}, {}, {}, number(goal)});
    m_rows.append(QJsonObject{{QStringLiteral("what"), what},
                              {QStringLiteral("unit"), unit},
                              {QStringLiteral("value"), value},
                              {QStringLiteral("goal"), goal}});
}

void Report::print(const QStringList &cells)
{
    m_out << cells.front().leftJustified(62);
    for (const QString &cell : cells.sliced(1))
        m_out << cell.rightJustified(10);
    m_out << Qt::endl;
}

bool Report::write(const QString &file) const
{
    const QJsonObject machine{{QStringLiteral("cpu"), QSysInfo::currentCpuArchitecture()},
                              {QStringLiteral("processors"), QThread::idealThreadCount()},
                              {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                              {QStringLiteral("system"), QSysInfo::prettyProductName()},
                              {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
    const QJsonObject all{{QStringLiteral("machine"), machine}, {QStringLiteral("rows"), m_rows}};
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0;
}
