# SPDX-License-Identifier: GPL-3.0-or-later
# What zsh offers for a line, a word each: zsh -f zsh-offers.zsh FOLDER_WITH_THE_COMPLETION LINE
# An interactive zsh in a terminal of its own completes it; its compadd tells what it was given.
zmodload zsh/zpty
found=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "PROMPT= found=$found fpath=(${(q)1} \$fpath)"
zpty -w shell 'autoload -Uz compinit && compinit -u -D; zstyle ":completion:*" use-cache no'
zpty -w shell 'compadd() {
    if [[ " ${@[1,(i)(-|--)]} " == *" -"[ODA]" "* ]]; then builtin compadd "$@"; return; fi
    typeset -a hits
    builtin compadd -A hits "$@"
    print -rl -- $hits >>$found
    builtin compadd "$@"
}'
zpty -w shell 'offer() { zle complete-word; print -r END >>$found; zle kill-whole-line }
zle -N offer; bindkey "^I" offer'
zpty -w shell 'print -r READY >>$found'
until grep -q READY $found; do sleep 0.1; done
zpty -w -n shell "$2"$'\t'
for try in {1..100}; do
    ! grep -q END $found || break
    sleep 0.1
done
zpty -d shell
grep -vE '^(READY|END|)$' $found
rm $found
