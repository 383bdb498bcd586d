# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for kitty-focus-tracker

_kitty_focus_tracker() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="status pause resume toggle zoom pin unpin amount show settings events doctor quit"
    local options="--app-id --socket-timeout --max-retries --zoom --headless --demo --config --quiet
        --help --version"
    COMPREPLY=()

    case $previous in
    --config)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --zoom)
        mapfile -t COMPREPLY < <(compgen -W "+3 x1.25 =16" -- "$word")
        return
        ;;
    --app-id | --socket-timeout | --max-retries)
        return
        ;;
    esac

    if ((COMP_CWORD == 1)) && [[ $word != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
        return
    fi
    case ${COMP_WORDS[1]} in
    status)
        mapfile -t COMPREPLY < <(compgen -W "--json --waybar" -- "$word")
        ;;
    events)
        mapfile -t COMPREPLY < <(compgen -W "--waybar" -- "$word")
        ;;
    amount)
        ((COMP_CWORD > 2)) || mapfile -t COMPREPLY < <(compgen -W "up down +3 x1.25" -- "$word")
        ;;
    pin | unpin)
        ((COMP_CWORD > 2)) || mapfile -t COMPREPLY < <(compgen -W "$(pgrep -x kitty)" -- "$word")
        ;;
    doctor)
        mapfile -t COMPREPLY < <(compgen -W "--json --fix" -- "$word")
        ;;
    pause)
        ((COMP_CWORD > 2)) || mapfile -t COMPREPLY < <(compgen -W "15 60" -- "$word")
        ;;
    zoom)
        case $COMP_CWORD in
        2) mapfile -t COMPREPLY < <(compgen -W "on off" -- "$word") ;;
        3) mapfile -t COMPREPLY < <(compgen -W "$(pgrep -x kitty)" -- "$word") ;;
        esac
        ;;
    -*)
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        ;;
    esac
}

complete -F _kitty_focus_tracker kitty-focus-tracker
