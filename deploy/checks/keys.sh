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

zero=19 shift=50

picture() { import -window root rgb:- | sha256sum; }

still() { # the picture, when nothing moves any more
  local before='' now
  now=$(picture)
  until [ "$now" = "$before" ]; do
    sleep .5
    before=$now
    now=$(picture)
  done
  echo "$now"
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
  local display number
  exec {display}<> <(:)
  Xvfb -displayfd "$display" -screen 0 1280x720x24 -nolisten tcp >/dev/null 2>&1 &
  read -r -u "$display" number
  export DISPLAY=:$number HOME=$PWD/home XDG_STATE_HOME=$PWD/home/state XDG_CONFIG_HOME=$PWD/home/config
  unset WAYLAND_DISPLAY
  trap 'kill $(jobs -p) 2>/dev/null' EXIT
  mkdir -p home
  setxkbmap "${1:-us}"
  "$deploy/station" --seconds 300 >log 2>&1 &
  for _ in $(seq 120); do
    xdotool search --name 'Superposition Station' >/dev/null 2>&1 && break
    sleep 1
  done
  sleep 8 # until it hears keys
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

# One key of each row and of each column, and the one that was told last.
columns() {
  open us
  local layout trial=
  for layout in us fr de ru gr il ara us; do
    setxkbmap "$layout"
    sleep 1
    press $zero
    sleep 1 # until the page has faded in
    xdotool mousemove 696 400 click 1 # "Try the panel"
    sleep 1
    press 54 39 24 41 # the first tells which layout it is now
    if [ -z "$trial" ]; then trial=$(still); fi
    echo "$layout"
    show "$trial"
    press $zero
    leave "$trial"
  done
}

export zero shift
export -f open picture still press show leave french held columns
check 'the French 0 opens and closes the page for staff, with and without Shift' french
check 'held, it opens it once, and closes it when it comes up' held
check 'the same keys are the same knobs in every layout' columns
exit $failed
