// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// The text of an INI file: `[section]`, `key = value`, comments after # or ;. It is kept line by line, so
/// what a user wrote by hand - comments, order, blank lines, lines that mean nothing - is still there after
/// a value was changed. (QSettings sorts the keys and drops the comments.)
///
/// A value stands as it is, or between quotes where it begins with a quote, a # or a ;, or has one of the two
/// after a space; between quotes \" is a quote and \\ a backslash. Of a key that stands twice the last
/// counts.
class IniText
{
public:
    struct Line {
        enum class Kind {
            Nothing, ///< blank or a comment
            Section,
            Entry, ///< key = value
            NotText, ///< no UTF-8, or with a zero byte in it
            Unclear, ///< neither of these
        };

        Kind kind = Kind::Nothing;
        QByteArray bytes; ///< as in the file, with its line end
        QString section; ///< in which it stands, or which it begins
        QString key;
        QString value;
        qsizetype valueStart = 0; ///< in bytes
        qsizetype valueLength = 0; ///< with its quotes
    };

    IniText() = default;
    explicit IniText(const QByteArray &bytes);

    QByteArray toBytes() const;

    const QList<Line> &lines() const { return m_lines; }

    /// The entry that counts; nullptr if there is none.
    const Line *find(QStringView section, QStringView key) const;

    /// Changes the entry that counts, or adds one at the end of its section. `value` has no line end in it.
    void set(const QString &section, const QString &key, const QString &value);

    /// Removes the entry that counts, and those before it with the same key.
    void remove(QStringView section, QStringView key);

    /// Brings the sections whose name begins with `prefix` into this order, each with all of its lines. Those
    /// that are not among them are removed, those that are missing are added, empty.
    void arrange(const QString &prefix, const QStringList &sections);

private:
    qsizetype indexOf(QStringView section, QStringView key) const;
    qsizetype endOf(QStringView section) const;
    void insert(qsizetype at, const QByteArray &text, const QString &section);
    QByteArray lineEnd() const;
    void endLine(qsizetype at);

    bool m_hasByteOrderMark = false;
    QList<Line> m_lines;
};
