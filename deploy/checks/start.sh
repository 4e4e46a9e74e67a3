#!/usr/bin/env bash
# The launcher of a clone, wherever the clone lies, whoever calls it from where, and whatever language the system speaks.
. "$(dirname "$0")/lib.sh"

root=$(dirname "$deploy")
export root
"$deploy/station" --version >/dev/null || exit # builds, where nothing is built

sources() { # FOLDER: a clone in it, without what was built
  mkdir -p "$1"/{app,hardware,deploy}
  cp -a "$root"/{.mvn,LICENSE,pom.xml} "$1/"
  for module in app hardware; do
    cp -a "$root/$module"/{pom.xml,src} "$1/$module/"
  done
  cp -a "$deploy/station" "$1/deploy/"
}

clone() { # FOLDER: the same, built
  sources "$1"
  mkdir "$1/app/target"
  cp -a "$root/app/target/station" "$1/app/target/"
}

errors() { # standard error, but what Java says where this computer sets options for every Java
  sed -E '/^(NOTE: )?Picked up [A-Z_]*JAVA[A-Z_]*_OPTIONS:/d' err
}

quiet() { # command...: says nothing on standard error
  "$@" 2>err >out
  [ -z "$(errors)" ] || { errors; return 1; }
}

builds() {
  command -v mvn >/dev/null || return 0
  local place="$PWD/Größe: 1 m" lib
  lib=$place/app/target/station/lib
  sources "$place"
  sed -i 's/0\.1\.0-SNAPSHOT/9.9/' "$place"/{,app/,hardware/}pom.xml
  mkdir -p "$lib"
  touch -d 2020-01-01 "$lib"/{app-0.0.9,hardware-0.0.9,gson-1.0}.jar
  "$place/deploy/station" --version >out 2>err
  [ "$(errors)" = 'station: building, this takes a minute the first time' ]
  [ "$(cd "$lib" && echo app-* hardware-* gson-1*)" = 'app-9.9.jar hardware-9.9.jar gson-1*' ]
  "$place/deploy/station" aot 2>err
  [ -s "$lib/../classes.aot" ]
  quiet "$place/deploy/station" --version
  touch "$lib/app-9.8.jar"
  says 'station: building' "$place/deploy/station" --version
}

unbuilt() {
  command -v mvn >/dev/null || return 0
  sources here
  echo nonsense >here/pom.xml
  code=0
  here/deploy/station --version >out 2>err || code=$?
  [ $code = 1 ]
  [ ! -s out ]
  grep -q 'pom.xml' err
  grep -q '^station: the build failed' err
  ! grep -q $'\e' err
}

anywhere() {
  clone 'Größe: 1 m'
  ln -s "Größe: 1 m/deploy/station" Knöpfe
  mkdir 'über all'
  cd 'über all'
  for LC_ALL in C C.UTF-8; do
    export LC_ALL
    quiet ../Knöpfe train --steps 1 --seeds 0 --csv "$LC_ALL ä.csv"
    [ -s "$LC_ALL ä.csv" ]
  done
}

spoken() { # what it prints, draws and writes in German, in the folder $1
  mkdir "$1"
  (cd "$1" && quiet "$deploy/station" experiments && mv out list &&
    "$deploy/station" train --steps 50 --seeds 0 --csv ä.csv >table && sed -i 's/[0-9.]* steps\/s//' table &&
    "$deploy/station" snapshot --screen recipe --language de --png ü.png >/dev/null)
}

same() { # FOLDER: the same bytes as in `plain`, but how fast it was
  diff -r -x table "plain" "$1" && [ "$(wc -l <"$1/table")" = "$(wc -l <plain/table)" ] && ! grep -qP '[^\x00-\x7f]' "$1/table"
}

languages() { # two lines each: on the left of && a failure would not end the check
  spoken plain
  LC_ALL=C spoken c
  same c
  LC_ALL='' LC_CTYPE=UTF-8 spoken mac 2>/dev/null
  same mac
  for language in ar-EG fa-IR tr-TR; do
    STATION_JAVA_OPTIONS="-Duser.language=${language%-*} -Duser.country=${language#*-}" spoken $language
    same $language
  done
}

locales() { # as the system names them, where their sources are here
  [ -f /usr/share/i18n/locales/ar_EG ] && command -v localedef >/dev/null || return 0
  spoken plain
  mkdir locales
  for language in ar_EG fa_IR tr_TR; do
    localedef -i $language -f UTF-8 "locales/$language.UTF-8"
    LOCPATH=$PWD/locales LC_ALL=$language.UTF-8 spoken $language
    same $language
  done
}

refuses() { # SENTENCE command...: it alone, with exit code 1, and soon
  local sentence=$1 code=0
  shift
  timeout 60 "$@" >out 2>err || code=$?
  [ $code = 1 ] && [ ! -s out ] && [ "$(errors)" = "station: $sentence" ] || { cat out err; return 1; }
}

displays() {
  local bare=(env -u DISPLAY -u WAYLAND_DISPLAY "$deploy/station")
  refuses 'the display DISPLAY=:4711 cannot be opened: no X server answers there' \
    env DISPLAY=:4711 "$deploy/station" --kiosk --seconds 3
  refuses 'the display DISPLAY=:4711 cannot be opened: no X server answers there' env DISPLAY=:4711 "$deploy/station"
  refuses 'there is no display to open a window on: DISPLAY is not set' "${bare[@]}" --kiosk
  refuses 'there is no display to open a window on: DISPLAY is not set' "${bare[@]}" --seconds 3
  says 'There is no display here, so the exhibit walks through itself' timeout 20 "${bare[@]}"
}

export -f sources clone errors quiet builds unbuilt anywhere spoken same languages locales refuses displays
check 'it builds where a path has blanks, umlauts and a colon, says nothing of it, and leaves one version' builds
check 'a build that fails says why' unbuilt
check 'it runs from anywhere, through a link, on files where one is' anywhere
check 'it says, draws and writes the same whatever the terminal and the system speak' languages
check 'the same in locales of the system' locales
check 'a display that cannot be opened is named; nobody waits for a tour then' displays
exit $failed
