#!/usr/bin/env bash
# What exhibit, room and commands take of a computer with 1 GB: prints a table of Java's heap, of all that lies in memory,
# and of the most that ever lay there, in MB. Needs a display; exhibit.sh opens one.
#
#     deploy/bench/memory.sh
#
# With 1 GB as Java counts it (-XX:MaxRAM), and the serial collector, which it takes by itself on such a computer. The room
# as it is started, and with objects at multiples of 8 and of 64 bytes, as other commands have them where there is AVX-512.
set -euo pipefail

station=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../station
work=$(mktemp -d)
started=()
clean() {
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT

begin() { # OPTIONS words of the command...: starts it, $! is its number; options go behind those that it is started with
  local options=$1
  shift
  JDK_JAVA_OPTIONS="-XX:MaxRAM=1g -XX:+UseSerialGC -XX:NativeMemoryTracking=summary" STATION_JAVA_OPTIONS=$options \
    "$station" "$@" >"$work/said" 2>&1 &
  started+=($!)
}

row() { # NAME PROCESS SECONDS: its line after so many seconds
  local name=$1 process=$2 jcmd
  sleep "$3"
  jcmd=$(dirname "$(readlink -f "/proc/$process/exe")")/jcmd
  "$jcmd" "$process" VM.native_memory summary scale=KB >"$work/memory"
  awk -v name="$name" '
    /^- *Java Heap \(/ { sub(/.*committed=/, ""); heap = $0 + 0 }
    /^Vm(RSS|HWM):/ { of[$1] = $2 }
    END { printf "| %s | %d | %d | %d |\n", name, heap / 1024, of["VmRSS:"] / 1024, of["VmHWM:"] / 1024 }
  ' "$work/memory" "/proc/$process/status"
}

end() { # PROCESSES...
  kill "$@" 2>/dev/null || true
  wait "$@" 2>/dev/null || true
}

room() { # NAME OPTIONS: two stations that paint a map, the line of the first
  local code port=57$((RANDOM % 90 + 10)) first second
  code=$(head -c 900 /dev/urandom | LC_ALL=C tr -dc 0-9a-hjkmnp-tv-z | cut -c 1-9)
  begin "$2" room open --code "$code" --bind 127.0.0.1 --port "$port" --stations 2 --grid 41x41 --model 5-2
  first=$!
  begin "$2" room join --code "$code" --bind 127.0.0.2 --address 127.0.0.1 --port "$port" --station 2
  second=$!
  row "$1" "$first" 20
  end "$first" "$second"
}

echo "| at 1 GB, MB | heap, committed | resident | the most |"
echo "|---|---|---|---|"
begin '' --kiosk --seconds 90
row 'the exhibit after half a minute' $! 30
end $!
room 'a room of two that paints, after 20 s' ''
for align in 8 64; do
  room "the same with objects at multiples of $align bytes" "-XX:ObjectAlignmentInBytes=$align"
done
begin '' train --features 80 --hidden 20 --steps 10000000 --batch 1024
row 'training 80→20, after 15 s' $! 15
end $!
begin '' sweep --model 5-2 --grid 41x41
row 'a map of 5→2, after 15 s' $! 15
end $!
