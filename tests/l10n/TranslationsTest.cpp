// SPDX-License-Identifier: GPL-3.0-or-later
// The files in translations/: complete, up to date with the source, and of the same form as it.
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source = {};
    QString type = {}; ///< "unfinished", "vanished", "obsolete", or nothing
    QStringList texts = {}; ///< several if there are plural forms
    bool isCounted = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read.", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages += Message{.context = context,
                                .isCounted = xml.attributes().hasAttribute(QStringLiteral("numerus"))};
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().texts += xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.constLast().isCounted)
                messages.last().texts += xml.readElementText();
        }
    }
    if (xml.hasError() || messages.isEmpty())
        qFatal("%s can't be understood.", qPrintable(path));
    return messages;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        all += match.captured();
    all.sort();
    return all;
}

QStringList kinds(const QString &text, const QString &pattern)
{
    QStringList all = found(text, pattern);
    all.removeDuplicates();
    return all;
}

QString blanksAround(const QString &text)
{
    const QString trimmed = text.trimmed();
    return text.left(text.indexOf(trimmed)) + u'|' + text.sliced(text.indexOf(trimmed) + trimmed.size());
}

/// The mark at the end, as Latin scripts have it.
QString endOf(const QString &text)
{
    QString last = text.trimmed().right(1);
    const QString eastAsian = QStringLiteral("。：？");
    const QString latin = QStringLiteral(".:?");
    if (const auto at = eastAsian.indexOf(last); !last.isEmpty() && at >= 0)
        last = latin.at(at);
    return QStringLiteral(".:?…").contains(last) ? last : QString();
}

/// Letters to press: one at most, whichever it is.
qsizetype letters(const QString &text)
{
    return found(text, QStringLiteral("&[^& ]")).size();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_updated; ///< the files as they would be after an update

    static QStringList files()
    {
        return QDir(QStringLiteral(TRANSLATIONS)).entryList({QStringLiteral("*.ts")});
    }

    static bool isEnglish(const QString &file) { return file.endsWith(u"_en.ts"); }

    QList<Message> messages(const QString &file) const { return readMessages(m_updated.filePath(file)); }

    void update(const QStringList &files, const QStringList &options)
    {
        if (files.isEmpty())
            return;
        QStringList arguments{QStringLiteral(SOURCES), QStringLiteral(FORMS), QStringLiteral("-locations"),
                              QStringLiteral("none")};
        arguments += options;
        arguments += QStringLiteral("-ts");
        for (const QString &file : files) {
            QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS "/") + file, m_updated.filePath(file)));
            arguments += m_updated.filePath(file);
        }
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
    }

    void eachFile()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }

    /// The names of the messages of which a text is not of the form of its source.
    template<typename IsAlike> QString unlike(IsAlike isAlike) const
    {
        QFETCH_GLOBAL(const QString, file);
        QStringList names;
        for (const Message &message : messages(file)) {
            for (const QString &text : message.texts) {
                if (!text.isEmpty() && !isAlike(message, text))
                    names += message.name() + QStringLiteral(" = ") + text;
            }
        }
        return names.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase_data() { eachFile(); }

    void initTestCase()
    {
        QStringList english = files();
        english.removeIf([](const QString &file) { return !isEnglish(file); });
        QStringList others = files();
        others.removeIf(isEnglish);
        update(english, {QStringLiteral("-pluralonly")});
        update(others, {});
    }

    void nothingIsUnfinished_andNothingIsLeftOver()
    {
        QFETCH_GLOBAL(const QString, file);
        QStringList names;
        for (const Message &message : messages(file)) {
            if (!message.type.isEmpty() || message.texts.contains(QString()))
                names += message.type + u' ' + message.name();
        }
        QCOMPARE(names.join(u'\n'), QString());
        // Nor is anything there twice, as two people's changes can leave it.
        QCOMPARE(readMessages(QStringLiteral(TRANSLATIONS "/") + file).size(), messages(file).size());
    }

    void placeholders_areThoseOfTheSource()
    {
        QCOMPARE(unlike([](const Message &message, const QString &text) {
                     const QString numbers = QStringLiteral("%L?[1-9]");
                     // "one kitty" needs no number.
                     const bool isCountLeftOut = message.isCounted && !text.contains(u"%n");
                     return found(text, numbers) == found(message.source, numbers)
                         && (isCountLeftOut || text.contains(u"%n") == message.source.contains(u"%n"));
                 }),
                 QString());
    }

    void lettersToPress_areThereWhereTheSourceHasOne()
    {
        QCOMPARE(unlike([](const Message &message, const QString &text) {
                     return letters(text) == letters(message.source);
                 }),
                 QString());
    }

    void blanksAround_areThoseOfTheSource()
    {
        QCOMPARE(unlike([](const Message &message, const QString &text) {
                     return blanksAround(text) == blanksAround(message.source);
                 }),
                 QString());
    }

    void theEnd_isThatOfTheSource()
    {
        QCOMPARE(unlike([](const Message &message, const QString &text) {
                     return endOf(text) == endOf(message.source);
                 }),
                 QString());
    }

    void namesAndMarkup_areLeftAsTheyAre()
    {
        QCOMPARE(unlike([](const Message &message, const QString &text) {
                     const QString names = QStringLiteral("niri|kitty\\.conf|kitty-focus-tracker|--[a-z][a-z-"
                                                          "]+|[a-z]+_[a-z_]+|[A-Z]+_[A-Z_]+|</?[a-z]+>");
                     return kinds(text, names) == kinds(message.source, names);
                 }),
                 QString());
    }

    void everyPluralForm_isThere()
    {
        QFETCH_GLOBAL(const QString, file);
        const QMap<QString, qsizetype> forms{
            {QStringLiteral("ja"), 1}, {QStringLiteral("pl"), 3}, {QStringLiteral("zh"), 1}};
        const QString code = file.section(u'_', 1).left(2);
        for (const Message &message : messages(file))
            QVERIFY2(!message.isCounted || message.texts.size() == forms.value(code, 2),
                     qPrintable(message.name()));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
