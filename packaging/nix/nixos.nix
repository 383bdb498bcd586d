# SPDX-License-Identifier: GPL-3.0-or-later
# programs.kitty-focus-tracker.enable = true; each user's settings are their own, or home-manager's.
self:
{ config, lib, pkgs, ... }:

let
  cfg = config.programs.kitty-focus-tracker;
in
{
  options.programs.kitty-focus-tracker = {
    enable = lib.mkEnableOption "a larger font for the focused kitty terminal under niri";
    package = lib.mkOption {
      type = lib.types.package;
      default = self.packages.${pkgs.stdenv.hostPlatform.system}.default;
      description = "The package of Kitty Focus Tracker.";
    };
  };

  config = lib.mkIf cfg.enable {
    environment.systemPackages = [ cfg.package ];
    systemd.packages = [ cfg.package ];
    systemd.user.services.kitty-focus-tracker.wantedBy = [ "graphical-session.target" ];
  };
}
