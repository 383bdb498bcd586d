// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittenFile.h"

#include "DisplayText.h"
#include "PrivateFolder.h"
#include "RegularFile.h"
#include "TrustedPath.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <tuple>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittenFile)
};

QByteArray ownKitten()
{
    QFile file(QStringLiteral(":/zoom_kitten.py"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isKittenAt(const QString &path, const QByteArray &kitten)
{
    return KittenFile::isTrustworthy(path) && RegularFile::contentOf(path, kitten.size() + 1) == kitten;
}

} // namespace

bool KittenFile::isTrustworthy(const QString &path)
{
    return trusted_path::isFile(QFile::encodeName(path));
}

std::expected<QString, QString> KittenFile::provide(const QString &installed, const QString &folder)
{
    const QByteArray kitten = ownKitten();
    // An installed file of another version would not understand this program.
    if (isKittenAt(installed, kitten))
        return installed;

    const QString path = folder + QStringLiteral("/zoom_kitten.py");
    if (isKittenAt(path, kitten))
        return path;
    QFile::remove(path); // never through a link
    QSaveFile file(path);
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mode) || file.write(kitten) != kitten.size()
        || !file.commit()) {
        return std::unexpected(Text::tr("The file %1 can't be written, so no font can be changed: %2.")
                                   .arg(displayText(path), file.errorString()));
    }
    if (!isTrustworthy(path)) {
        return std::unexpected(
            Text::tr("The file %1 is not safe, because others can change a folder above it, "
                     "so no font can be changed: set XDG_RUNTIME_DIR to a folder that only "
                     "you can change.")
                .arg(displayText(path)));
    }
    return path;
}

void KittenFile::restore(const QString &path)
{
    const QString folder = PrivateFolder::defaultPath();
    // If it can't be, kitty says that it finds no such file.
    if (!QFile::exists(path) && QFileInfo(path).path() == folder && PrivateFolder::prepare(folder))
        std::ignore = provide(QString(), folder);
}
