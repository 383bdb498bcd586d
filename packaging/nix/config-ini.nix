# SPDX-License-Identifier: GPL-3.0-or-later
# What config.ini says, as Nix values. Texts stand in quotes: "#" and ";" in them begin no comment.
{ lib, pkgs }:

let
  inherit (lib.generators) mkKeyValueDefault mkValueStringDefault;
  quoted = text: ''"${lib.escape [ "\\" "\"" ] text}"'';
  mkValueString = value: if lib.isString value then quoted value else mkValueStringDefault { } value;
in
pkgs.formats.ini { mkKeyValue = mkKeyValueDefault { inherit mkValueString; } " = "; }
