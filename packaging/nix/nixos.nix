# SPDX-License-Identifier: GPL-3.0-or-later
# services.kitty-focus-tracker = { enable = true; settings.zoom.amount = "x1.25"; };
self:
{ config, lib, pkgs, ... }:

let
  cfg = config.services.kitty-focus-tracker;
  format = import ./config-ini.nix { inherit lib pkgs; };
  path = "kitty-focus-tracker/config.ini";
in
{
  options.services.kitty-focus-tracker = {
    enable = lib.mkEnableOption "a larger font for the focused kitty terminal under niri";
    package = lib.mkOption {
      type = lib.types.package;
      default = self.packages.${pkgs.stdenv.hostPlatform.system}.default;
      description = "The package of Kitty Focus Tracker.";
    };
    settings = lib.mkOption {
      inherit (format) type;
      default = { };
      example = {
        zoom.amount = "x1.25";
        "rule chat" = { title = "*claude*"; amount = "none"; };
      };
      description = ''
        What the service reads in place of each user's own config.ini: see kitty-focus-tracker(1). Empty: everybody
        has their own. Rules go in the order of their names.
      '';
    };
  };

  config = lib.mkIf cfg.enable {
    environment.systemPackages = [ cfg.package ];
    environment.etc.${path} = lib.mkIf (cfg.settings != { }) {
      source = format.generate "config.ini" cfg.settings;
    };
    # The unit is the package's own; this adds to it.
    systemd.packages = [ cfg.package ];
    systemd.user.services.kitty-focus-tracker = {
      wantedBy = [ "graphical-session.target" ];
      # Start at login goes by the name that the program has in the PATH of the session.
      enableDefaultPath = false;
      serviceConfig = lib.mkIf (cfg.settings != { }) {
        ExecStart = [ "" "${lib.getExe cfg.package} --quiet --config /etc/${path}" ];
      };
    };
  };
}
