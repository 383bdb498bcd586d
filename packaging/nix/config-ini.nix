# SPDX-License-Identifier: GPL-3.0-or-later
# What config.ini says, as Nix values. Texts stand in quotes: "#" and ";" in them begin no comment. The program takes
# 1.5, but not Nix's 1.500000.
{ lib, pkgs }:

let
  inherit (lib.generators) mkKeyValueDefault mkValueStringDefault;
  quoted = text: ''"${lib.escape [ "\\" "\"" ] text}"'';
  mkValueString = value:
    if lib.isString value then quoted value
    else if lib.isFloat value then builtins.toJSON value
    else mkValueStringDefault { } value;
in
pkgs.formats.ini { mkKeyValue = mkKeyValueDefault { inherit mkValueString; } " = "; }
