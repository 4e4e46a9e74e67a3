#!/usr/bin/env bash
# The real exhibit on screens of many sizes: a picture is on each, soon, and it is said what memory that takes. A window
# that is enlarged while it runs goes on being drawn.
. "$(dirname "$0")/lib.sh"

for program in Xvfb python3; do
  command -v $program >/dev/null || { echo "SKIPPED: screens of many sizes need $program" >&2; exit 77; }
done
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

# Milliseconds from Java's start until the picture is seen; a busy machine of two cores takes a third of it.
export SOON=20000

# colours SCREEN LEFT TOP RIGHT BOTTOM: how many different ones are there, of every 97th pixel
colours() {
  python3 - "$@" <<'P'
import struct, sys
from pathlib import Path
dump = Path(sys.argv[1]).read_bytes()
left, top, right, bottom = map(int, sys.argv[2:])
header, = struct.unpack('>I', dump[:4])
line, = struct.unpack('>I', dump[48:52])
start = header + 12 * struct.unpack('>I', dump[76:80])[0]
seen = set()
for at in range(0, (right - left) * (bottom - top), 97):
    x, y = left + at % (right - left), top + at // (right - left)
    seen.add(dump[start + y * line + 4 * x:start + y * line + 4 * x + 3])
print(len(seen))
P
}

exhibit() { # options...: in the background, as $!
  DISPLAY=:$number HOME=$PWD XDG_STATE_HOME=$PWD/state XDG_CONFIG_HOME=$PWD LOGS_DIRECTORY=$PWD STATE_DIRECTORY=$PWD/state \
    "$deploy/station" "$@" >said 2>&1 &
}

until_said() { # PATTERN: in the log, within a minute
  for _ in $(seq 120); do
    grep -qsE "$1" said ./*.log && return
    sleep .5
  done
  cat said ./*.log
  return 1
}

stands() { # SIZE
  local width=${1%x*} height=${1#*x} took
  display "$1" -fbdir "$PWD"
  exhibit --kiosk --seconds 40
  until_said 'first picture stood' || { echo "no picture was seen"; return 1; }
  took=$(sed -n 's/.*first picture stood \([0-9]*\) ms.*/\1/p' said ./*.log | head -n 1)
  [ "$took" -lt "$SOON" ] || { echo "the picture took $took ms"; return 1; }
  sleep 2
  [ "$(colours Xvfb_screen0 0 0 "$width" "$height")" -gt 20 ] || { echo "there is no picture"; return 1; }
  awk -v size="$1" -v took="$took" '/VmRSS/ { printf "       %s: %d ms, %d MB resident\n", size, took, $2 / 1024 }' \
    "/proc/$!/status" >"$OUT/$1"
}

# Where every pixel is drawn as four JavaFX cannot read the screen: it says that it saw none, and X alone knows.
doubled() {
  display 1280x720 -fbdir "$PWD"
  GDK_SCALE=2 exhibit --kiosk --seconds 40
  until_said 'first picture stood|: no picture was seen' || { echo "nothing is said of a picture"; return 1; }
  sleep 2
  # what lies beyond a picture that was not doubled
  [ "$(colours Xvfb_screen0 640 360 1280 720)" -gt 20 ] || { echo "there is no picture"; return 1; }
}

# A window on a desk that somebody makes as large as a screen of 3840x2160.
grows() {
  display 3840x2160 -fbdir "$PWD"
  exhibit --seconds 60
  for _ in $(seq 60); do
    window=$(DISPLAY=:$number xdotool search --name 'Superposition Station' 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
    sleep .5
  done
  sleep 3
  DISPLAY=:$number xdotool windowmove "$window" 0 0 windowsize "$window" 3840 2160
  sleep 5
  # what lies beyond the window's first size
  [ "$(colours Xvfb_screen0 1400 800 3840 2160)" -gt 20 ] || { echo "the larger part stays empty"; return 1; }
}

OUT=$(mktemp -d)
export OUT
export -f colours exhibit until_said stands doubled grows
for size in 480x320 800x480 1080x1080 1920x1080 2560x1080 3840x2160; do
  check "a picture on a screen of $size" "stands $size"
  cat "$OUT/$size" 2>/dev/null
done
rm -rf "$OUT"
check 'a picture on a screen of 1280x720 whose pixels are doubled' doubled
if command -v xdotool >/dev/null; then
  check 'a window that is enlarged to 3840x2160 is drawn to its corners' grows
else
  echo "SKIPPED: enlarging a window needs xdotool" >&2
fi
exit $failed
