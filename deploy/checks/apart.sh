#!/usr/bin/env bash
# A class whose network is cut in two and mended, one of whose stations stands still, and whose first station is lost and
# comes back: six stations, each in a network of its own, on two switches with one cable between them, in namespaces of
# this computer. `apart.sh 4` or `apart.sh 6` asks that kind of address alone.
. "$(dirname "$0")/lib.sh"

for program in ip nsenter unshare; do
  command -v $program >/dev/null || { echo "SKIPPED: a class that is cut in two needs $program" >&2; exit 77; }
done
unshare --map-root-user --net ip link add way type veth 2>/dev/null ||
  { echo "SKIPPED: a class that is cut in two needs network namespaces" >&2; exit 77; }
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

ALL='1 2 3 4 5 6'
export ALL CODE=k7m-4xq-9rt

address() { if [ "$KIND" = 4 ]; then echo "10.5.0.$1"; else echo "fd00:5::$1"; fi; }

# plugged K: a network for station K, on the first switch up to 3, then on the second one
plugged() {
  unshare --net sleep infinity &
  home[$1]=$!
  until [ "$(readlink "/proc/${home[$1]}/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do sleep .05; done
  ip link add "way$1" type veth peer name eth0 netns "${home[$1]}"
  ip link set "way$1" master "switch$((1 + ($1 > 3)))" up
  at "$1" ip link set lo up
  at "$1" ip address add "$(address "$1")/$([ "$KIND" = 4 ] && echo 24 || echo 64)" dev eth0 \
    $([ "$KIND" = 4 ] || echo nodad)
  at "$1" ip link set eth0 up
}

at() { local k=$1; shift; nsenter --net="/proc/${home[$k]}/ns/net" "$@"; }

# begun K WORD...: station K, which opens the room or joins it
begun() {
  local k=$1
  shift
  : >"said$k"
  (exec nsenter --net="/proc/${home[$k]}/ns/net" "$deploy/station" room "$@" --code "$CODE" \
    --bind "$(address "$k")" --station "$k" --talk <"words$k" >"said$k" 2>>"err$k") & # which becomes Java
  station[$k]=$!
  disown
}

say() { echo "$2" >"words$1"; }

last() { grep "^$2" "said$1" | tail -n 1; } # what station $1 said last of the kind $2

# soon SECONDS WHAT COMMAND...: waits for it and says how long it took
soon() {
  local limit=$1 what=$2 begun
  shift 2
  begun=$(date +%s%3N)
  until "$@"; do
    [ $(($(date +%s%3N) - begun)) -lt $((1000 * limit)) ] || { echo "not within $limit s: $what"; grep -h "^WARN\|^ERROR" err? | tail -n 5; for k in $ALL; do echo "$k: $(last "$k" present), $(last "$k" pace)"; done; return 1; }
    sleep .05
  done
  echo "       $what after $(($(date +%s%3N) - begun)) ms" >>"$OUT"
}

see() { # COUNT STATION...: whether each of these sees so many in the room
  local count=$1 k
  shift
  for k in "$@"; do [ "$(last "$k" present)" = "present $count" ] || return 1; done
}

heard() { # WORDS STATION...: whether each of these has heard them last
  local words=$1 k
  shift
  for k in "$@"; do [[ "$(last "$k" pace)" = *"$words" ]] || return 1; done
}

agreed() { # whether all have the same word
  for k in $ALL; do last "$k" pace; done | sort -u | wc -l | grep -qx 1
}

painted() { # STATION...: whether each has the whole map
  local k
  for k in "$@"; do [ "$(grep -c '^cell' "said$k")" = 121 ] || return 1; done
}

class() {
  declare -a home=() station=()
  trap 'kill "${home[@]}" "${station[@]}" 2>/dev/null || true' EXIT
  local k
  for k in 1 2; do ip link add "switch$k" type bridge forward_delay 0; ip link set "switch$k" up; done
  ip link add cable type veth peer name elbac
  ip link set cable master switch1 up
  ip link set elbac master switch2 up
  for k in $ALL; do
    mkfifo "words$k"
    exec {open}<>"words$k"
    plugged "$k"
  done
  begun 1 open --grid 11x11 --instances 1
  soon 60 'the first station is there' see 1 1
  say 1 'pace freeze'
  for k in 2 3 4 5 6; do begun "$k" join --address "$(address $((k == 6 ? 2 : 1)))"; done
  soon 120 'all six see six' see 6 $ALL

  ip link set cable down
  soon 30 'both halves know that they are cut off' see 3 $ALL
  say 2 'lock the-price'
  say 5 'lock play'
  soon 5 'each half has its own word' heard the-price 1 2 3
  soon 5 'and so has the other' heard play 4 5 6
  ip link set cable up
  soon 30 'one room again' see 6 $ALL
  soon 10 'one word' agreed

  kill -STOP "${station[3]}"
  soon 20 'one that stands still is missed' see 5 1 2 4 5 6
  say 4 'lock play'
  soon 2 'the others hear a word meanwhile' heard play 1 2 4 5 6
  sleep 8
  kill -CONT "${station[3]}"
  soon 30 'it is back' see 6 $ALL
  soon 10 'and knows the word' heard play $ALL

  kill -9 "${station[1]}"
  soon 15 'the first station is missed' see 5 2 3 4 5 6
  say 6 'pace go'
  soon 60 'five have painted the map' painted 2 3 4 5 6
  sleep "${AWAY-20}"
  begun 1 open --grid 11x11 --instances 1
  soon 60 'the first station is back among six' see 6 $ALL
  soon 20 'with the whole map' painted $ALL
  for k in 2 3 4 5 6; do cmp <(results 1) <(results "$k"); done
}

results() { grep '^cell' "said$1" | cut -d, -f2- | sort; } # whoever was the first to train a cell

alone() { # in a network and among processes of its own
  unshare --map-root-user --net --pid --fork --kill-child --mount-proc bash -euo pipefail -c class
}

OUT=$(mktemp)
export OUT
export -f address plugged at begun say last soon see heard agreed painted results class alone
for kind in ${1-4 6}; do
  : >"$OUT"
  export KIND=$kind
  check "a class that falls apart comes together again, by IPv$kind" alone
  cat "$OUT"
done
rm -f "$OUT"
exit $failed
