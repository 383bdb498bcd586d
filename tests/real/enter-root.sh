#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Becomes PROGRAM inside another root folder, with this system's devices, processes and /tmp.
# The mounts are seen by that program alone and go with it. Usage: unshare --mount sh enter-root.sh ROOT PROGRAM [ARG...]
set -eu

root=$1
shift
for shared in dev proc tmp; do
    mount --rbind "/$shared" "$root/$shared"
done
exec chroot "$root" "$@"
