#!/usr/bin/env bash
# What the kiosk takes from Java before the exhibit is there, and how often it asks.
. "$(dirname "$0")/lib.sh"

"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

there() { # FILE: the settings file, with the lines of standard input
  mkdir -p root/etc/superposition-station root/var/cache/superposition-station lib
  cat >"root/etc/superposition-station/$1.properties"
}

# The kiosk's folder has a station that notes each call and asks the real one.
ask() {
  stand_in station 'exec "$deploy/station" "$@"'
  here=$PWD/bin
  # shellcheck source=../package/programs/settings.sh
  . "$programs/settings.sh"
  ask_settings
}

times() { [ "$(grep -c '^station settings --shell' calls)" = "$1" ]; }

given() {
  there station <<<$'# screen.rotation = 180\n screen.rotation = 90 \nrendering = gpu'
  there kiosk <<<$'size = 1280x720\nwiring = /etc/it\'s a panel; touch gone'
  ask
  [ "$SCREEN_ROTATION $RENDERING $SCREEN_SIZE" = '90 gpu 1280x720' ]
  [ "$WIRING" = "/etc/it's a panel; touch gone" ]
  [ ! -e gone ]
}

left_out() {
  there station </dev/null
  ask
  [ "$SCREEN_ROTATION $RENDERING $SCREEN_SIZE $WIRING" = '0 auto own none' ]
  rm -r root/etc
  ask
  [ "$SCREEN_ROTATION $RENDERING $SCREEN_SIZE $WIRING" = '0 auto own none' ]
}

wrong() {
  there station <<<$'language = en\nscreen.rotation = sideways'
  ask 2>said
  [ "$SCREEN_ROTATION" = 0 ]
  grep -q "station.properties, line 2: screen.rotation: 'sideways' is not one of 0, 90, 180, 270" said
  ask 2>said
  grep -q "station.properties, line 2" said
}

once() {
  there station <<<'screen.rotation = 90'
  ask
  ask
  times 1
  [ "$SCREEN_ROTATION" = 90 ]
  there station <<<'screen.rotation = 180'
  touch -d 1980-01-01 root/etc/superposition-station/station.properties
  ask
  times 2
  [ "$SCREEN_ROTATION" = 180 ]
}

full() { # nothing can be kept
  there station <<<'screen.rotation = 90'
  rm -r root/var
  ask
  [ "$SCREEN_ROTATION" = 90 ]
}

warned() { # a Java that says more than what it was asked for
  there station <<<'screen.rotation = 90'
  stand_in station 'echo "OpenJDK 64-Bit Server VM warning: touch gone"; exec "$deploy/station" "$@"'
  here=$PWD/bin
  # shellcheck source=../package/programs/settings.sh
  . "$programs/settings.sh"
  ask_settings
  [ "$SCREEN_ROTATION" = 90 ]
  [ ! -e gone ]
}

broken() { # no Java, and later none any more
  there station <<<'screen.rotation = 90'
  stand_in station 'exit 1'
  here=$PWD/bin
  # shellcheck source=../package/programs/settings.sh
  . "$programs/settings.sh"
  ask_settings
  [ "$SCREEN_ROTATION $RENDERING $SCREEN_SIZE $WIRING" = '0 auto own none' ]
  ask
  there station <<<'screen.rotation = 180'
  stand_in station 'exit 1'
  ask_settings
  [ "$SCREEN_ROTATION" = 90 ]
}

pictures() { # need no Java
  there station <<<'screen.rotation = 90'
  mkdir programs
  cp "$programs"/{picture,settings.sh} programs/
  printf '#!/bin/bash\necho "$*" >painted\n' >programs/paint
  chmod +x programs/paint
  programs/picture call
  grep -qv rotation painted
  ask
  programs/picture call
  grep -q '^--rotation 90 .*call-wide.png .*call-tall.png$' painted
  times 1
}

kiosk() { # one start of Java before the compositor, and what it said reaches the inside
  there station <<<$'screen.rotation = 90\nrendering = gpu'
  there kiosk <<<$'size = 1280x720\nwiring = /etc/panel.properties'
  mkdir programs
  cp "$programs"/{kiosk,settings.sh} programs/
  printf '#!/bin/bash\n' >programs/picture
  printf '#!/bin/bash\nif [ "$1" = settings ]; then exec "$deploy/station" "$@"; fi\necho "exhibit $STATION_JAVA_OPTIONS $*" >>calls\n' >programs/station
  chmod +x programs/*
  stand_in cage 'shift 2; exec "$@"'
  stand_in wlr-randr 'if [ $# = 0 ]; then echo "DSI-1 a screen"; fi'
  programs/kiosk
  called 'wlr-randr --output DSI-1 --transform 90'
  called 'wlr-randr --output DSI-1 --mode 1280x720'
  called 'exhibit -Dprism.order=es2,sw .*--kiosk --wiring /etc/panel.properties'
}

export -f there ask times given left_out wrong once full warned broken pictures kiosk
check 'a line counts, a comment does not, and no value is run' given
check 'what is left out is as it comes' left_out
check 'a wrong value is named with its line at every start, and the exhibit runs' wrong
check 'Java is asked once, and again when a file has changed, whatever the clock says' once
check 'a disk that is full does not matter' full
check 'what Java says beside its answer is no command' warned
check 'without an answer the last one holds' broken
check 'a picture is turned as Java has said last, without Java' pictures
check 'the kiosk turns, sizes and wires as the settings say' kiosk
exit $failed
