// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenFile.h"
#include "KittenPlace.h"

using Act = KittenPlaceAct;
using Place = KittenPlace;

namespace
{

const QString name = QStringLiteral("zoom_kitten.py");
const QString kittenInFolder = QStringLiteral("above/folder/zoom_kitten.py");

} // namespace

Q_DECLARE_METATYPE(Act)

/// Which file kitty may be told to run inside itself.
class KittenTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileThatKittyRuns_isOneThatNobodyElseCanChange_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("path"); // in the place, unless absolute
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<bool>("needsRoot");
        const auto row = [](const char *name, const Act &act, const QString &path, bool isTrusted,
                            bool needsRoot = false) {
            QTest::newRow(name) << act << path << isTrusted << needsRoot;
        };
        const Act nothing = [](const Place &) { };
        const auto mode = [](const QString &what, mode_t bits) {
            return Act([=](const Place &place) { place.setMode(what, bits); });
        };
        const auto link = [](const QString &target, const QString &from) {
            return Act([=](const Place &place) { place.link(target, from); });
        };
        const auto foreign = [](const QString &what) {
            return Act([=](const Place &place) { place.giveAway(what); });
        };
        const QString folder = QStringLiteral("above/folder");
        const QString above = QStringLiteral("above");
        const QString byLink = QStringLiteral("link/zoom_kitten.py");

        row("ours", nothing, kittenInFolder, true);
        row("only we can read it", mode(kittenInFolder, 0600), kittenInFolder, true);
        row("our group can write it", mode(kittenInFolder, 0664), kittenInFolder, false);
        row("all can write it", mode(kittenInFolder, 0646), kittenInFolder, false);
        row("our group can write its folder", mode(folder, 0775), kittenInFolder, false);
        row("all can write its folder", mode(folder, 0757), kittenInFolder, false);
        row("all can write the folder above", mode(above, 0777), kittenInFolder, false);
        row("all can write the folder above, but not what is ours in it", mode(above, 01777), kittenInFolder,
            true);
        row("somebody else's file", foreign(kittenInFolder), kittenInFolder, false, true);
        row("in somebody else's folder", foreign(folder), kittenInFolder, false, true);
        row("below somebody else's folder", foreign(above), kittenInFolder, false, true);

        row("no such file", nothing, QStringLiteral("above/folder/none.py"), false);
        row("no name", nothing, QStringLiteral(""), false);
        row("a folder", nothing, folder, false);
        row("a folder, by its slash", nothing, kittenInFolder + u'/', false);
        row("a device", nothing, QStringLiteral("/dev/null"), false);
        row("root's file", nothing, QStringLiteral("/proc/version"), true);

        row("a link to ours", link(kittenInFolder, name), name, false);
        row("in a folder of ours by a link of ours", link(folder, QStringLiteral("link")), byLink, true);
        row(
            "in a folder of ours by somebody else's link",
            [=](const Place &place) {
                link(folder, QStringLiteral("link"))(place);
                place.giveAway(QStringLiteral("link"));
            },
            byLink, false, true);
        row("in a folder that all can write, by a link of ours",
            link(QStringLiteral("open"), QStringLiteral("link")), byLink, false);
        row("by a circle of links", link(QStringLiteral("link"), QStringLiteral("link")), byLink, false);
        row("up and down again", nothing, QStringLiteral("above/folder/../folder/zoom_kitten.py"), true);
        // kitty goes to the folder above the one that the link names.
        row("up from a link to where all can write",
            link(QStringLiteral("open/below"), QStringLiteral("above/link")),
            QStringLiteral("above/link/../zoom_kitten.py"), false);
        row(
            "by a link that goes up from another link",
            [=](const Place &place) {
                link(QStringLiteral("open/below"), QStringLiteral("above/other"))(place);
                link(QStringLiteral("above/other/.."), QStringLiteral("link"))(place);
            },
            byLink, false);
        row("up from what is not there", nothing, QStringLiteral("above/none/../folder/zoom_kitten.py"),
            false);
    }

    void fileThatKittyRuns_isOneThatNobodyElseCanChange()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, path);
        QFETCH(const bool, isTrusted);
        QFETCH(const bool, needsRoot);
        if (needsRoot && geteuid() != 0)
            QSKIP("only root can give a file to somebody else");
        const Place place;
        place.makeFolder(QStringLiteral("above"));
        place.makeFolder(QStringLiteral("above/folder"));
        place.makeFolder(QStringLiteral("open"), 0777);
        place.makeFolder(QStringLiteral("open/below"));
        for (const QString &kitten : {kittenInFolder, QStringLiteral("above/zoom_kitten.py"),
                                      QStringLiteral("open/zoom_kitten.py")}) {
            place.write(kitten, "kitten");
            place.setMode(kitten, 0644);
        }
        act(place);
        QCOMPARE(KittenFile::isTrustworthy(path.isEmpty() || path.startsWith(u'/') ? path : place.path(path)),
                 isTrusted);
    }

    void relativePath_isNotTrusted_whereverWeAre()
    {
        const Place place;
        place.write(name, "kitten");
        place.setMode(name, 0600);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(place.folder.path()));
        QVERIFY(QFile::exists(name));
        const bool isTrusted = KittenFile::isTrustworthy(name);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(!isTrusted);
        // Nor by what it would be from the root.
        QVERIFY(KittenFile::isTrustworthy(QStringLiteral("/proc/version")));
        QVERIFY(!KittenFile::isTrustworthy(QStringLiteral("proc/version")));
    }
};

QTEST_GUILESS_MAIN(KittenTrustTest)
#include "KittenTrustTest.moc"
