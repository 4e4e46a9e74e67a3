#!/usr/bin/env bash
# How much faster two stations paint a map than one: each is a process on a core of its own, as if it were a machine of
# its own. Prints the seconds of both and their ratio.
#
#     deploy/bench/room.sh [GRID [MODEL]]     such as 21x21 and 5-2, the standard
#
# The cells of 2-1 are so small that Java's first seconds, which every station has to itself, are most of its time.
set -euo pipefail

station=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../station
grid=${1-21x21}
model=${2-5-2}
port=57$((RANDOM % 90 + 10))

painted() { # seconds from the first cell to the last, with so many stations
  local stations=$1 code
  code=$(head -c 900 /dev/urandom | LC_ALL=C tr -dc 0-9a-hjkmnp-tv-z | cut -c 1-9)
  for ((s = 2; s <= stations; s++)); do
    taskset -c $((s - 1)) "$station" room join --code "$code" --bind 127.0.0.$s --address 127.0.0.1 --port "$port" \
      --station "$s" --leave >/dev/null &
  done
  taskset -c 0 "$station" room open --code "$code" --bind 127.0.0.1 --port "$port" --stations "$stations" \
    --grid "$grid" --model "$model" --leave | sed -n 's/.* in \([0-9.]*\) s;.*/\1/p'
  wait
}

"$station" --version >/dev/null # builds where there is no build
one=$(painted 1)
two=$(painted 2)
awk -v one="$one" -v two="$two" -v map="$grid of $model" \
  'BEGIN { printf "%s: 1 station %.2f s, 2 stations %.2f s, %.2f times as fast\n", map, one, two, one / two }'
