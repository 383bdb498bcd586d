// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// A language that is English to the reader and foreign to the layout: about 40 % longer, accented, in
/// brackets that show where a text is cut off or put together, and from right to left if wished. It is made
/// from the source texts as they are asked for, so it is never out of date. Speaks as long as it lives.
class PseudoLanguage final : public QTranslator
{
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
        QCoreApplication::installTranslator(this);
    }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Qt asks this for the direction of the language.
        if (text == QLatin1StringView("QT_LAYOUT_DIRECTION"))
            return isRightToLeft() ? QStringLiteral("RTL") : QStringLiteral("LTR");
        QStringList lines = text.split(u'\n');
        for (QString &line : lines) {
            if (!line.isEmpty())
                line = isRightToLeft() ? rightToLeft + foreign(line) + endOfDirection : foreign(line);
        }
        return lines.join(u'\n');
    }

private:
    static constexpr QChar rightToLeft{0x202e};
    static constexpr QChar endOfDirection{0x202c};

    bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }

    static QString foreign(const QString &line)
    {
        const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
        const QString accented = QStringLiteral("äçéïñôšûýžÄÇÉÏÑÔŠÛÝŽ");
        QString result(u'[');
        QChar before;
        for (const QChar letter : line) {
            const auto at = plain.indexOf(letter);
            // %1, %n and the letter to press stay as they are.
            const bool isSpecial = before == u'%' || before == u'&';
            result += at < 0 || isSpecial ? letter : accented[at];
            if (!isSpecial && QStringLiteral("aeiouAEIOU").contains(letter))
                result += letter;
            before = letter;
        }
        return result + u']';
    }

    Qt::LayoutDirection m_direction;
};
