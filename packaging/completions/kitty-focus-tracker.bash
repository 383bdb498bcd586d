# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for kitty-focus-tracker

_kitty_focus_tracker() {
    # bash has cut the line at "=" and ":", too. Only what comes after the last of them is replaced.
    local line=${COMP_LINE:0:COMP_POINT}
    local -a words
    read -ra words <<<"$line"
    [[ $line != *[[:space:]] ]] || words+=("")
    local word=${words[-1]} offered=""
    local options="--app-id --socket-timeout --max-retries --zoom --headless --demo --config --quiet
        --help --version"

    local command="" option="" arguments=0 given=0 each
    for each in "${words[@]:1:${#words[@]}-2}"; do
        if [[ -n $option ]]; then
            option=""
        elif [[ -n $command ]]; then
            ((++arguments))
        else
            case $each in
            --app-id | --socket-timeout | --max-retries | --zoom | --config) option=$each ;;
            -*) ;;
            *) command=$each ;;
            esac
            [[ $each != -* ]] || given=1
        fi
    done
    local prefix=""
    if [[ -z $option$command && $word == --*=* ]]; then
        option=${word%%=*}
        prefix=$option=
    fi

    case $option:$command in
    --config:)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "${word#"$prefix"}")
        return
        ;;
    --zoom:) offered="+3 x1.25 =16" ;;
    --*:) ;;
    :)
        if [[ $word == -* ]]; then
            offered=$options
        elif ((given)); then
            offered="doctor" # the only one that options go with
        else
            offered="status pause resume toggle zoom pin unpin amount show settings events doctor forget quit"
        fi
        ;;
    :status) offered="--json --waybar" ;;
    :events) offered="--waybar" ;;
    :amount) ((arguments)) || offered="up down +3 x1.25 =16" ;;
    :pin | :unpin) ((arguments)) || offered=$(pgrep -x kitty) ;;
    :doctor) offered="--json --fix" ;;
    :forget) offered="--yes" ;;
    :pause) ((arguments)) || offered="15 60" ;;
    :zoom)
        case $arguments in
        0) offered="on off" ;;
        1) offered=$(pgrep -x kitty) ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$offered" -- "${word#"$prefix"}")
    [[ $word != *=* ]] || COMPREPLY=("${COMPREPLY[@]#"${word%=*}="}")
}

complete -F _kitty_focus_tracker kitty-focus-tracker
