# SPDX-License-Identifier: GPL-3.0-or-later

EAPI=8

# Nothing is added to the flags of the system.
CMAKE_BUILD_TYPE=None
inherit cmake systemd xdg

DESCRIPTION="Larger font for the focused kitty terminal under niri"
HOMEPAGE="https://kittyfocustracker.org"
SRC_URI="https://kittyfocustracker.org/releases/${P}.tar.gz"

LICENSE="GPL-3+"
SLOT="0"
KEYWORDS="~amd64 ~arm64"

# The plugin for Wayland has moved.
RDEPEND="
	>=dev-libs/openssl-3:=
	>=dev-qt/qtbase-6.4:6[dbus,gui,network,widgets]
	dev-qt/qtsvg:6
	|| (
		>=dev-qt/qtbase-6.10:6[wayland]
		<dev-qt/qtwayland-6.10:6
	)
"
DEPEND="${RDEPEND}"
BDEPEND="dev-qt/qttools:6[linguist]"

src_configure() {
	local mycmakeargs=(
		-DBUILD_TESTING=OFF
		-DSYSTEMD_USER_UNIT_DIR="$(systemd_get_userunitdir)"
	)
	cmake_src_configure
}

src_test() {
	PATH="${BUILD_DIR}/bin:${PATH}" sh debian/tests/smoke || die
}

src_install() {
	cmake_src_install
	# It is among the licences of the system.
	rm "${ED}/usr/share/doc/${PF}/LICENSE" || die
}
