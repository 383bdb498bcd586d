# SPDX-License-Identifier: GPL-3.0-or-later
{ lib, stdenv, cmake, ninja, openssl, qt6 }:

stdenv.mkDerivation {
  pname = "kitty-focus-tracker";
  version = "0.1.0";

  src = lib.cleanSource ../..;

  nativeBuildInputs = [ cmake ninja qt6.qttools qt6.wrapQtAppsHook ];
  buildInputs = [ openssl qt6.qtbase qt6.qtsvg qt6.qtwayland ];

  cmakeFlags = [ (lib.cmakeBool "BUILD_TESTING" false) ];

  meta = {
    description = "Larger font for the focused kitty terminal under niri";
    homepage = "https://kittyfocustracker.org";
    license = lib.licenses.gpl3Plus;
    platforms = lib.platforms.linux;
    mainProgram = "kitty-focus-tracker";
  };
}
