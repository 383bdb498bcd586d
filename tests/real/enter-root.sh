#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Becomes PROGRAM inside another root folder, with this system's devices, processes and /tmp; with --apart it sees none
# of its processes and temporary files. The mounts are seen by that program alone and go with it. Usage:
#     unshare --mount sh enter-root.sh ROOT PROGRAM [ARG...]
#     unshare --mount --ipc --pid --fork --kill-child sh enter-root.sh --apart ROOT PROGRAM [ARG...]
set -eu

shared="dev proc tmp"
own=
if [ "$1" = --apart ]; then
    shared="dev sys"
    own=yes
    shift
fi
root=$1
shift
# So that it is a mount of its own: programs in it can then have mounts of their own.
[ -z "$own" ] || mount --bind "$root" "$root"
for folder in $shared; do
    mount --rbind "/$folder" "$root/$folder"
done
if [ -n "$own" ]; then
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev/shm"
fi
exec chroot "$root" "$@"
