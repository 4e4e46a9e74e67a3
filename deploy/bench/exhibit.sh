#!/usr/bin/env bash
# Measures the exhibit itself on this machine and writes EXHIBIT.md: from Java's start to the first picture with and
# without the cache of classes, in turns; what a frame costs on four sizes of a screen; whether one comes late; what
# memory exhibit, room and commands take.
#
#     deploy/bench/exhibit.sh [ROUNDS [SECONDS]]     starts with and without the cache, 7 each if not given; and for how
#                                                    many seconds each of seven scenes is watched for frames that come
#                                                    late, 90 if not given: ten minutes
#
# It opens X servers of 800x480 and 3840x2160 in memory; sudo apt install xvfb.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
station=$here/../station
cache=$here/../../app/target/station/classes.aot
rounds=${1:-7}
seconds=${2:-90}
work=$(mktemp -d)
servers=()
clean() {
  [ ! -f "$work/aside.aot" ] || mv "$work/aside.aot" "$cache"
  [ ${#servers[@]} = 0 ] || kill "${servers[@]}"
  rm -rf "$work"
}
trap clean EXIT

open() { # open SIZE: an X server of that size, whose display is kept in a file
  Xvfb -displayfd 3 -screen 0 "$1x24" 3>"$work/$1" 2>/dev/null &
  servers+=($!)
  until [ -s "$work/$1" ]; do sleep .1; done
}

open 800x480
open 3840x2160
DISPLAY=:$(cat "$work/800x480")
export DISPLAY

start() { # start FILE: milliseconds from Java's start to the first picture, added to the file
  JDK_JAVA_OPTIONS=-Dtinylog.writer.level=info "$station" --kiosk --seconds 3 2>&1 |
    sed -n 's/.*first picture stood \([0-9]*\) ms.*/\1/p' >>"$1"
}

median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }

"$station" aot
for ((round = 0; round < rounds; round++)); do
  start "$work/with"
  mv "$cache" "$work/aside.aot"
  start "$work/without"
  mv "$work/aside.aot" "$cache"
done

frames() { # SECONDS SIZES...: what a frame costs, in windows of these sizes
  local seconds=$1 sizes=()
  shift
  for size in "$@"; do sizes+=(--size "$size"); done
  DISPLAY=:$(cat "$work/3840x2160") JDK_JAVA_OPTIONS=-Djavafx.animation.pulse=30 "$station" bench --frames "${sizes[@]}" \
    --seconds "$seconds" 2>/dev/null
}
frames 12 800x480 1280x720 1920x1080 3840x2160 >"$work/frames"
frames "$seconds" 1280x720 >"$work/late"
JDK_JAVA_OPTIONS=-XX:NativeMemoryTracking=summary "$station" --kiosk --seconds 40 2>/dev/null &
exhibit=$!
sleep 30
jcmd=$(dirname "$(readlink -f "/proc/$exhibit/exe")")/jcmd
"$jcmd" "$exhibit" VM.native_memory summary scale=KB >"$work/memory"
resident=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$exhibit/status")
wait "$exhibit"
committed() { # committed PART: its MB
  sed -n "s/^- *$1 (.*committed=\([0-9]*\)KB.*/\1/p" "$work/memory" | awk '{print int($1 / 1024 + .5)}'
}
heap=$(committed 'Java Heap')
# What Java knows of its classes lies in three places: the third is the cache.
metaspace=$(($(committed Metaspace) + $(committed Class) + $(committed 'Shared class space')))

with=$(median "$work/with")
without=$(median "$work/without")
cat >"$here/EXHIBIT.md" <<EOF
# The exhibit on this machine

Written by \`exhibit.sh\` on $(date +%F): $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(uname -sm); software drawing on an X server of 800x480 in memory. The machine was shared (load $(cut -d' ' -f1 /proc/loadavg)): read ratios.

| from Java's start to the first picture | ms, median of $rounds, in turns |
|---|---|
| plain | $without |
| with the cache of classes (\`deploy/station aot\`) | $with |
| ratio, target ≤ 0.5 | $(awk "BEGIN {printf \"%.2f\", $with / $without}") |

What a frame costs at 30 frames a second and the pace of the story, training, compiling and garbage collection included; targets at 1280x720 ≤ 25 % of one core, ≤ 64 KB a frame, and ≥ 10 frames a second at 3840x2160. In one run, so that its beginning is the coldest (\`deploy/station bench --frames --size ...\`, with \`JDK_JAVA_OPTIONS=-Djavafx.animation.pulse=30\`):

$(sed '/ ms after /d; s/^/    /' "$work/frames")

Frames that come late, each scene watched for $seconds s; none is to come later than 50 ms after the one before:

$(sed 's/^/    /' "$work/late")

| memory after half a minute, MB | |
|---|---|
| Java heap, committed (at most 384) | $heap |
| metaspace, the cache of classes included | $metaspace |
| both, target ≤ 192 | $((heap + metaspace)) |
| resident, all of the process | $resident |

$("$here/memory.sh")
EOF
cat "$here/EXHIBIT.md"
