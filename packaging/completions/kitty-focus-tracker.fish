# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for kitty-focus-tracker

set -l commands status pause resume toggle zoom pin unpin amount show settings events doctor forget quit
set -l on_command "__fish_seen_subcommand_from $commands"

complete -c kitty-focus-tracker -f

complete -c kitty-focus-tracker -n "not $on_command" -l app-id -x -d 'App id of windows that are kitty'
complete -c kitty-focus-tracker -n "not $on_command" -l socket-timeout -x -d 'Connect timeout in seconds'
complete -c kitty-focus-tracker -n "not $on_command" -l max-retries -x -d 'Retries after connection errors'
complete -c kitty-focus-tracker -n "not $on_command" -l zoom -x -a '+3 x1.25 =16' -d 'How the font changes'
complete -c kitty-focus-tracker -n "not $on_command" -l headless -d 'No tray, no display'
complete -c kitty-focus-tracker -n "not $on_command" -l demo -d 'Simulated niri and kitties'
complete -c kitty-focus-tracker -n "not $on_command" -l config -r -F -d 'Another settings file'
complete -c kitty-focus-tracker -n "not $on_command" -l quiet -d 'No events on standard output'
complete -c kitty-focus-tracker -n "not $on_command" -s h -l help -d 'Show the options and commands'
complete -c kitty-focus-tracker -n "not $on_command" -s v -l version -d 'Show the version'

complete -c kitty-focus-tracker -n "not $on_command" -a status -d 'State of niri, every kitty and the pool'
complete -c kitty-focus-tracker -n "not $on_command" -a pause -d 'Zoom off everywhere'
complete -c kitty-focus-tracker -n "not $on_command" -a resume -d 'Zoom on again'
complete -c kitty-focus-tracker -n "not $on_command" -a toggle -d 'Pause, or resume if paused'
complete -c kitty-focus-tracker -n "not $on_command" -a zoom -d 'Zoom on or off for one kitty'
complete -c kitty-focus-tracker -n "not $on_command" -a pin -d 'Keep a window zoomed wherever the focus is'
complete -c kitty-focus-tracker -n "not $on_command" -a unpin -d 'Zoom a window with the focus only'
complete -c kitty-focus-tracker -n "not $on_command" -a amount -d 'Another amount at once'
complete -c kitty-focus-tracker -n "not $on_command" -a show -d 'Open the status dialog'
complete -c kitty-focus-tracker -n "not $on_command" -a settings -d 'Open the settings dialog'
complete -c kitty-focus-tracker -n "not $on_command" -a events -d 'Follow the events'
complete -c kitty-focus-tracker -n "not $on_command" -a doctor -d 'What works, what does not, how to fix it'
complete -c kitty-focus-tracker -n "not $on_command" -a forget -d 'Remove what the program has left'
complete -c kitty-focus-tracker -n "not $on_command" -a quit -d 'Restore every font and end'

complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from status doctor' -l json -d 'As JSON'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from status events' -l waybar -d 'For a module of waybar'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from amount' -a 'up down +3 x1.25'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from pin unpin' -a '(pgrep -x kitty)' -d 'kitty'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from doctor' -l fix -d 'Set up kitty, after asking'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from forget' -l yes -d 'Without a question'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from pause' -a '15 60' -d 'Minutes'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from zoom; and not __fish_seen_subcommand_from on off' \
    -a 'on off'
complete -c kitty-focus-tracker -n '__fish_seen_subcommand_from zoom; and __fish_seen_subcommand_from on off' \
    -a '(pgrep -x kitty)' -d 'kitty'
