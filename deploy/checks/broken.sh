#!/usr/bin/env bash
# The real exhibit as a kiosk, each time with something wrong: it runs, and says to staff what it is. Mounts of its own
# hide what this computer has.
. "$(dirname "$0")/lib.sh"

if ! command -v Xvfb >/dev/null || ! unshare --map-root-user --mount true 2>/dev/null; then
  echo "skipped: Xvfb or namespaces are not here"
  exit 0
fi
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

here() { # FUNCTION: in a world of its own, with a touchscreen and nothing wrong
  unshare --map-root-user --mount --pid --fork --kill-child --mount-proc bash -euo pipefail -c "
    mount -t tmpfs none /run
    mkdir -p /run/superposition-station /run/udev/data home/.config/superposition-station home/.local/state
    echo E:ID_INPUT_TOUCHSCREEN=1 >/run/udev/data/c13:65
    $1"
}

# exhibit PATTERN [option...]: runs it until what it writes of its health matches, without blanks and line ends
exhibit() {
  local pattern=$1 said=/run/superposition-station/health.json
  shift
  display 800x480
  DISPLAY=:$number HOME=$PWD/home XDG_STATE_HOME=$PWD/home/.local/state XDG_CONFIG_HOME=$PWD/home/.config \
    "$deploy/station" --kiosk "$@" >/run/log 2>&1 &
  for _ in $(seq 300); do
    if [ -f $said ] && tr -d ' \n' <$said | grep -qE -- "$pattern"; then return; fi
    jobs -r | grep -q station || break
    sleep 1
  done
  cat /run/log $said
  return 1
}

well() { here 'exhibit "running\":true.*countsWritten\":true.*notes\":\[\]" && ! grep -qi touchscreen /run/superposition-station/health.json'; }

settings() {
  here 'printf "language = xx\nidle seconds\n\377\376\n" >home/.config/superposition-station/station.properties
    exhibit "running\":true.*notes\":\[.*line1:language.*line2:.*line3:"'
}

full() {
  here 'mount -t tmpfs -o size=64k none home/.local/state
    dd if=/dev/zero of=home/.local/state/filled status=none 2>/dev/null || true
    exhibit "running\":true.*countsWritten\":false"'
}

locked() {
  here 'mount --bind home home && mount -o remount,bind,ro home
    exhibit "running\":true.*countsWritten\":false"'
}

untouched() { here 'rm /run/udev/data/c13:65; exhibit "running\":true.*missing\":\[[^]]*touchscreen"'; }

silent() { here 'mount -t tmpfs none /dev/snd 2>/dev/null || true; exhibit "running\":true.*missing\":\[[^]]*sound"'; }

no_letters() {
  here 'mount -t tmpfs none /usr/share/fonts
    mkdir -p /usr/local/share/fonts && mount -t tmpfs none /usr/local/share/fonts
    [ -z "$(fc-list 2>/dev/null)" ]
    exhibit "running\":true.*notes\":\[\]" && ! grep -q typeface /run/superposition-station/health.json'
}

no_room_for_letters() {
  here 'mkdir -p home/javafx && touch home/javafx/superposition-station
    export JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$PWD/nowhere -Djavafx.cachedir=$PWD/home/javafx"
    exhibit "running\":true.*missing\":\[[^]]*typeface"'
}

export -f here exhibit well settings full locked untouched silent no_letters no_room_for_letters
check 'with nothing wrong it says so' well
check 'a settings file that makes no sense: it runs and names each line' settings
check 'a full disk: it runs and says that nothing can be counted' full
check 'a home that may not be written to: the same' locked
check 'a touchscreen that is unplugged is named' untouched
check 'a sound card that is missing is named' silent
check 'on a machine without any letters it brings its own' no_letters
check 'letters that cannot be unpacked are named' no_room_for_letters
exit $failed
