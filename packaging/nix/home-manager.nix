# SPDX-License-Identifier: GPL-3.0-or-later
# services.kitty-focus-tracker = { enable = true; settings.zoom.amount = "x1.25"; };
self:
{ config, lib, pkgs, ... }:

let
  cfg = config.services.kitty-focus-tracker;
  format = import ./config-ini.nix { inherit lib pkgs; };
  # The package's own. Here home-manager sees that it is another after an update, and starts it again.
  unit.source = "${cfg.package}/share/systemd/user/kitty-focus-tracker.service";
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
        What config.ini says: see kitty-focus-tracker(1). Empty: the program keeps its own file.
        Rules go in the order of their names.
      '';
    };
    setUpKitty = lib.mkOption {
      type = lib.types.bool;
      default = true;
      description = "Whether kitty listens for the program, if home-manager makes kitty.conf.";
    };
  };

  config = lib.mkIf cfg.enable {
    home.packages = [ cfg.package ];
    xdg.configFile = {
      "systemd/user/kitty-focus-tracker.service" = unit;
      "systemd/user/graphical-session.target.wants/kitty-focus-tracker.service" = unit;
      "kitty-focus-tracker/config.ini" = lib.mkIf (cfg.settings != { }) {
        source = format.generate "config.ini" cfg.settings;
      };
    };
    programs.kitty.settings = lib.mkIf cfg.setUpKitty {
      allow_remote_control = lib.mkDefault "socket-only";
      listen_on = lib.mkDefault "unix:$XDG_RUNTIME_DIR/kitty-{kitty_pid}";
    };
  };
}
