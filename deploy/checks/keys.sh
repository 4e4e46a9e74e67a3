#!/usr/bin/env bash
# The real exhibit in a window, under the layouts of several languages: the key that is 0 in the row of digits opens and
# closes the page for staff, with and without Shift, and held it opens it once. The same keys are the same knobs: on the
# page that tries the panel they show the same picture. Where the programs for it are missing it says so and ends with 77.
. "$(dirname "$0")/lib.sh"

for program in Xvfb setxkbmap xdotool import; do
  if ! command -v "$program" >/dev/null; then
    echo "SKIPPED: $program is not here, so no real key was pressed; on Debian: apt install xvfb x11-xkb-utils xdotool imagemagick" >&2
    exit 77
  fi
done
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

zero=19 shift=50 right=27 left=41

picture() { import -window root rgb:- | sha256sum; }

still() { # the picture, when nothing moves any more, not even on a machine that is busy with something else
  local before='' now looks same=0
  for looks in $(seq 120); do
    now=$(picture)
    if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
    [ $same -lt 3 ] || { echo "$now"; return; }
    before=$now
    sleep .5
  done
  echo "after $looks looks the picture still moves, so the page that was asked for is not there" >&2
  return 1
}

press() { # KEY...: each long enough for a few frames
  local key
  for key; do
    xdotool key "$key"
    sleep .7
  done
}

show() { # PICTURE: until it is seen
  local tries
  for tries in $(seq 20); do
    [ "$(picture)" = "$1" ] && return
    sleep .3
  done
  echo "it is not the same picture"
  return 1
}

leave() { # PICTURE: until it is not seen any more
  local tries
  for tries in $(seq 20); do
    [ "$(picture)" != "$1" ] && return
    sleep .3
  done
  echo "it is still the same picture"
  return 1
}

# The exhibit on a display of its own, until the function that checks it has ended.
open() {
  local number
  display 1280x720
  export DISPLAY=:$number HOME=$PWD/home XDG_STATE_HOME=$PWD/home/state XDG_CONFIG_HOME=$PWD/home/config
  unset WAYLAND_DISPLAY
  mkdir -p home
  setxkbmap "${1:-us}"
  JDK_JAVA_OPTIONS="${JDK_JAVA_OPTIONS-} -Dtinylog.writer.level=info" "$deploy/station" --seconds 900 >log 2>&1 &
  for _ in $(seq 120); do
    if grep -q 'first picture' log; then return; fi
    sleep 1
  done
  cat log
  echo "there is no first picture"
  return 1
}

french() {
  open fr
  press $zero
  staff=$(still)
  press $zero
  leave "$staff"
  xdotool keydown $shift key $zero keyup $shift
  show "$staff"
  press $zero
  leave "$staff"
}

held() {
  open fr
  press $zero
  staff=$(still)
  press $zero
  leave "$staff"
  xdotool keydown $zero
  sleep 1.5
  for _ in 1 2 3 4 5 6 7 8; do show "$staff"; done
  xdotool keyup $zero
  leave "$staff"
}

# From the page for staff to the one that tries the panel.
try_panel() {
  local menu
  menu=$(still)
  xdotool mousemove 696 400 click 1
  leave "$menu"
  still >/dev/null
}

# Whether it is that page, and not what another button opened: there alone, a step of a knob shows another picture and a
# step back the same one again. The first two steps are for the edges of letters and rings, which keep a trace of what
# was drawn there before.
turned_back() {
  local there back
  press $right $left $right
  there=$(still)
  press $left
  leave "$there"
  back=$(still)
  press $right
  show "$there"
  press $left
  show "$back"
}

# hand LAYOUT: one key of each row and of each column, the first of which tells the layout, on the page that tries them
hand() {
  echo "$1"
  setxkbmap "$1"
  sleep 1
  press $zero
  try_panel
  press 54 39 24 $left
}

# And one layout that was told before.
columns() {
  open us
  local layout trial
  hand us
  trial=$(still)
  for layout in fr de ru gr il ara us; do
    press $zero
    leave "$trial"
    hand "$layout"
    show "$trial"
  done
  press $zero
  leave "$trial"
  hand us
  turned_back
}

export zero shift right left
export -f open picture still press show leave french held try_panel turned_back hand columns
check 'the French 0 opens and closes the page for staff, with and without Shift' french
check 'held, it opens it once, and closes it when it comes up' held
check 'the same keys are the same knobs in every layout' columns
exit $failed
