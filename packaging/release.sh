#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a new version everywhere, and says what is left to do: sh packaging/release.sh VERSION [DATE]
# What changed stands in CHANGELOG.md, under the heading "VERSION (not yet released)". DATE, as 2026-01-31, is today.
set -eu
export LC_ALL=C.UTF-8

cd "$(dirname "$0")/.."
name=kitty-focus-tracker
version=${1:?"Usage: sh packaging/release.sh VERSION [DATE]"}
date=${2:-$(date -u +%F)}
contact="Kitty Focus Tracker maintainers <maintainers@kittyfocustracker.org>"

case $version in
*[!0-9.]* | .* | *. | *..*) echo "A version has numbers and dots: $version." >&2 && exit 2 ;;
esac
grep -q "^## $version " CHANGELOG.md || {
    echo "CHANGELOG.md has no heading for $version." >&2
    exit 1
}

sed -i -E "s/^    VERSION [0-9.]+\$/    VERSION $version/" CMakeLists.txt
sed -i -E "s/^## $version .*/## $version ($date)/" CHANGELOG.md
sed -i -E "s/^(pkgver=).*/\1$version/; s/^(pkgrel=).*/\11/" packaging/arch/PKGBUILD
sed -i -E "s/^(pkgver=).*/\1$version.r0.g0000000/; s/^(pkgrel=).*/\11/" packaging/arch-git/PKGBUILD
sed -i -E "s/(version = \")[^\"]*/\1$version/" packaging/nix/package.nix
[ -e "packaging/gentoo/$name-$version.ebuild" ] ||
    mv packaging/gentoo/$name-*.ebuild "packaging/gentoo/$name-$version.ebuild"

release="    <release version=\"$version\" date=\"$date\"/>"
metainfo=$(echo packaging/*.metainfo.xml)
sed -i "/<release version=\"$version\"/d" "$metainfo"
sed -i "s|^  <releases>\$|&\n$release|" "$metainfo"

spec=packaging/rpm/$name.spec
day=$(date -u -d "$date" "+%a %b %d %Y")
sed -i -E "s/^(Version: +).*/\1$version/; s/^(Release: +)[0-9]+/\11/" $spec
grep -q -- "- $version-1\$" $spec ||
    sed -i "s|^%changelog\$|&\n* $day $contact - $version-1\n- See CHANGELOG.md\n|" $spec

entry="$name ($version) unstable; urgency=medium

  * See CHANGELOG.md.

 -- $contact  $(date -u -d "$date 12:00" -R)
"
if grep -q "^$name ($version)" debian/changelog; then
    # The first entry, which was being written.
    { printf '%s\n' "$entry" && sed '1,/^ -- /d' debian/changelog | sed '1{/^$/d}'; } >debian/changelog.new
else
    { printf '%s\n' "$entry" && cat debian/changelog; } >debian/changelog.new
fi
sed -i -e :end -e '/^\n*$/{$d;N;b end' -e '}' debian/changelog.new
mv debian/changelog.new debian/changelog

cat <<END
Version $version is written everywhere. Look at it (git diff), and then:
    git commit -am "Version $version"
    git tag -s v$version -m "Version $version"
    git archive --prefix=$name-$version/ v$version | gzip -n9 >$name-$version.tar.gz
    gpg --armor --detach-sign $name-$version.tar.gz
    sha256sum $name-$version.tar.gz      # into packaging/arch/PKGBUILD, for those who build by it
END
