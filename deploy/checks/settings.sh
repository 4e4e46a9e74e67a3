#!/usr/bin/env bash
# What the kiosk reads before Java is there.
. "$(dirname "$0")/lib.sh"

there() { # the settings file, with lines
  mkdir -p root/etc/superposition-station
  printf '%s\n' "$@" >root/etc/superposition-station/station.properties
  # shellcheck source=../package/programs/settings.sh
  . "$programs/settings.sh"
}
export -f there

given() {
  there '# screen.rotation = 180' ' screen.rotation = 90 ' 'screenXrotation = 270'
  [ "$(setting station.properties screen.rotation '0|90|180|270' 0)" = 90 ]
}

left_out() {
  there
  [ "$(setting station.properties screen.rotation '0|90|180|270' 0)" = 0 ]
  rm -r root/etc
  [ "$(setting station.properties screen.rotation '0|90|180|270' 0)" = 0 ]
}

wrong() {
  there 'a = 1' 'screen.rotation = sideways'
  [ "$(setting station.properties screen.rotation '0|90|180|270' 0 2>said)" = 0 ]
  grep -q "station.properties, line 2: screen.rotation is 'sideways'" said
}

export -f given left_out wrong
check 'a line counts, a comment does not' given
check 'what is left out is as it comes' left_out
check 'a wrong value is named with its line, and the exhibit runs' wrong
exit $failed
