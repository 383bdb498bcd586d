# SPDX-License-Identifier: GPL-3.0-or-later
{
  description = "Larger font for the focused kitty terminal under niri";

  inputs.nixpkgs.url = "nixpkgs/nixos-unstable";

  outputs = { self, nixpkgs }:
    let
      systems = [ "x86_64-linux" "aarch64-linux" ];
      forEach = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
    in
    {
      packages = forEach (pkgs: { default = pkgs.callPackage ./packaging/nix/package.nix { }; });
      devShells = forEach (pkgs: {
        default = pkgs.mkShell { inputsFrom = [ self.packages.${pkgs.stdenv.hostPlatform.system}.default ]; };
      });
      nixosModules.default = import ./packaging/nix/nixos.nix self;
      homeModules.default = import ./packaging/nix/home-manager.nix self;
    };
}
