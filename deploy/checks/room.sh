#!/usr/bin/env bash
# A class on this computer that somebody without its code attacks: how long a word takes to all stations, and what memory
# the attack costs them; `room.sh KIND` makes one kind of attack alone. What is refused, and that nobody is moved, `mvn verify` sees.
. "$(dirname "$0")/lib.sh"

command -v python3 >/dev/null || { echo "SKIPPED: attacks on a class need python3" >&2; exit 77; }
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

# Milliseconds for a word to all stations, and kilobytes that an attack may cost one of them.
export SOON=1000 MUTE=3000 MORE=20480

# opened: four stations of a room, the first one at 127.0.0.1; what they say goes to files, words come from a pipe
opened() {
  port=$((20000 + RANDOM % 12000)) # no port of those who call
  stations=()
  for k in 1 2 3 4; do
    mkfifo "words$k"
    exec {pipe}<>"words$k" # so that it stays open
    if [ $k = 1 ]; then how=(open --grid 61x61 --instances 1); else how=(join --address 127.0.0.1); fi
    "$deploy/station" room "${how[@]}" --code k7m-4xq-9rt --bind "127.0.0.$k" --port $port --station $k --talk \
      <"words$k" >"said$k" 2>"err$k" &
    stations+=($!)
    for _ in $(seq 300); do grep -qs '^present' "said$k" && break; sleep .1; done
  done
  trap 'kill "${stations[@]}" 2>/dev/null' EXIT
  for k in 1 2 3 4; do
    for _ in $(seq 300); do [ "$(grep '^present' "said$k" | tail -n 1)" = 'present 4' ] && break; sleep .1; done
    [ "$(grep '^present' "said$k" | tail -n 1)" = 'present 4' ] || { cat "err$k"; return 1; }
  done
  echo 'pace freeze' >words1
  sleep 5
}

resident() { # of each station, in kilobytes
  for pid in "${stations[@]}"; do awk '/^VmRSS:/ { print $2; seen = 1 } END { exit !seen }' "/proc/$pid/status"; done
}

# word LIMIT STATION...: the longest that a word takes from the first station to these, of five
word() {
  local limit=$1 worst=0 took begun k count
  shift
  for _ in 1 2 3 4 5; do
    declare -A before=()
    for k in "$@"; do before[$k]=$(grep -c '^pace' "said$k"); done
    begun=$(date +%s%3N)
    echo 'pace step' >words1
    for k in "$@"; do
      count=0
      until [ "$(grep -c '^pace' "said$k")" -gt "${before[$k]}" ]; do
        sleep .01
        count=$((count + 1))
        [ $count -lt 1000 ] || { echo "station $k never heard the word"; return 1; }
      done
    done
    took=$(($(date +%s%3N) - begun))
    [ $took -le $worst ] || worst=$took
    sleep .3
  done
  echo "       a word took at most $worst ms" >>"$OUT"
  [ $worst -le "$limit" ] || { echo "a word took $worst ms"; return 1; }
}

# attack KIND SECONDS: python's, from many addresses of the loopback network, against the first two stations
attack() {
  python3 - "$1" "$2" "$port" <<'P'
import itertools, random, socket, sys, time
kind, seconds, port = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
end, held, rng = time.time() + seconds, [], random.Random(20)
for k in itertools.count():
    if time.time() > end: break
    s = socket.socket()
    s.settimeout(.2)
    try:
        s.bind((f'127.1.{k // 200 % 250}.{k % 200 + 1}', 0))
        s.connect((f'127.0.0.{1 + k % 2}', port))
        if kind == 'garbage': s.sendall(rng.randbytes(2400))
        if kind == 'lengths': s.sendall(bytes.fromhex('160303ffff01ffffff') + bytes(100000))
        if kind == 'hello': s.sendall(bytes.fromhex('160301'))
    except OSError:
        pass
    held.append(s)
    if kind == 'slow':
        for old in held:
            try: old.send(b'\x16')
            except OSError: pass
        time.sleep(.7 if len(held) > 256 else 0)
    if kind == 'flood': held.pop().close() # as many as one program can
    if len(held) > 1000: held.pop(0).close()
    time.sleep(0 if kind == 'flood' else .002)
P
}

under() { # KIND
  opened
  local before after k
  mapfile -t before < <(resident)
  attack "$1" 12 &
  local attacker=$!
  sleep 2
  word "$SOON" 1 2 3 4
  wait $attacker
  mapfile -t after < <(resident)
  [ "${#before[@]}" = 4 ] && [ "${#after[@]}" = 4 ] || { echo "a station has gone"; return 1; }
  for k in 0 1 2 3; do
    echo "       station $((k + 1)): $((before[k] / 1024)) MB, then $((after[k] / 1024)) MB" >>"$OUT"
    [ $((after[k] - before[k])) -le "$MORE" ] || { echo "station $((k + 1)) grew by $((after[k] - before[k])) kB"; return 1; }
  done
  [ "$(cat err? | wc -l)" -le 12 ] || { cat err?; return 1; } # a line of each kind
}

mute() { # a server that says nothing stands where a station was
  opened
  kill -9 "${stations[3]}" # the launcher has become Java
  python3 -c 'import socket, sys, time
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.4", int(sys.argv[1]))); s.listen(50)
held = []
s.settimeout(25)
try:
    while True: held.append(s.accept())
except OSError: pass' "$port" &
  local server=$!
  word "$MUTE" 1 2 3
  kill $server 2>/dev/null || true
}

OUT=$(mktemp)
export OUT
export -f opened resident word attack under mute
for kind in ${1-garbage lengths hello slow flood}; do
  : >"$OUT"
  check "a class under an attack of $kind is not moved" "under $kind"
  cat "$OUT"
done
: >"$OUT"
check "a mute server in a dead station's place holds up nobody" mute
cat "$OUT"
rm -f "$OUT"
exit $failed
