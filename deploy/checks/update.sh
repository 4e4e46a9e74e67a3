#!/usr/bin/env bash
# Updates from a stick: what is refused, what is kept, and the way back. Real packages, real signatures; apt and
# systemd are stand-ins.
. "$(dirname "$0")/lib.sh"

package() { # VERSION FILE
  mkdir -p made/DEBIAN
  printf 'Package: superposition-station\nVersion: %s\nArchitecture: all\nMaintainer: x <x@y.z>\nDescription: x\n' "$1" \
    >made/DEBIAN/control
  dpkg-deb -Znone --build made "$2" >/dev/null
}

sign() { # FILE KEY
  openssl pkeyutl -sign -rawin -inkey "$2" -in "$1" -out "$1.sig"
}

# A station with version 1.0, and a stick; a restart of the exhibit succeeds unless the installed version is listed.
station() { # versions that do not come up
  mkdir -p root/etc/superposition-station root/var/lib/superposition/update stick
  openssl genpkey -algorithm ed25519 -out key.pem
  openssl pkey -in key.pem -pubout -out root/etc/superposition-station/update-key.pem
  package 1.0 root/var/lib/superposition/update/current.deb
  echo 1.0 >version
  stand_in dpkg-query "cat $PWD/version"
  stand_in mountpoint 'exit 1'
  stand_in sync
  stand_in apt-get "case \$* in *--simulate*) ;; *) dpkg-deb --field \"\${@: -1}\" Version >$PWD/version ;; esac"
  stand_in systemctl "case \$1 in restart) ! grep -qxF \"\$(cat $PWD/version)\" $PWD/broken ;; esac"
  printf '%s\n' "$@" >broken
}

on_stick() { # VERSION [KEY]
  local file
  file=stick/superposition-station_$1_$(dpkg --print-architecture).deb
  package "$1" "$file"
  [ -z "${2-}" ] || sign "$file" "$2"
}

kept() { dpkg-deb --field "root/var/lib/superposition/update/$1.deb" Version; }

good() {
  station
  on_stick 1.1 key.pem
  says '1.1 runs' "$programs/update" "$PWD/stick"
  [ "$(cat version) $(kept current) $(kept before)" = '1.1 1.1 1.0' ]
  [ ! -e root/var/lib/superposition/update/pending ]
}

highest() {
  station
  on_stick 1.9 key.pem
  on_stick 1.10 key.pem
  says '1.10 runs' "$programs/update" "$PWD/stick"
}

older() {
  station
  on_stick 0.9 key.pem
  says 'nothing newer than 1.0' "$programs/update" "$PWD/stick"
  never 'apt-get'
}

unsigned() {
  station
  on_stick 1.1
  says 'no signature.*nothing was changed' "$programs/update" "$PWD/stick"
  [ "$(cat version)" = 1.0 ] && never 'apt-get'
}

strange() {
  station
  openssl genpkey -algorithm ed25519 -out other.pem
  on_stick 1.1 other.pem
  says 'not signed with this station' "$programs/update" "$PWD/stick"
  [ "$(cat version)" = 1.0 ] && never 'apt-get'
}

changed() {
  station
  on_stick 1.1 key.pem
  printf x >>stick/superposition-station_1.1_*.deb
  says 'not signed with this station' "$programs/update" "$PWD/stick"
  [ "$(cat version)" = 1.0 ] && never 'apt-get'
}

no_key() {
  station
  rm root/etc/superposition-station/update-key.pem
  on_stick 1.1 key.pem
  says 'no key is installed' "$programs/update" "$PWD/stick"
  never 'apt-get'
}

no_way_back() {
  station
  rm root/var/lib/superposition/update/current.deb
  on_stick 1.1 key.pem
  says 'no way back; nothing was changed' "$programs/update" "$PWD/stick"
  never 'apt-get'
}

broken() {
  station 1.1
  on_stick 1.1 key.pem
  says '1.1 does not run; back to 1.0' "$programs/update" "$PWD/stick"
  [ "$(cat version) $(kept current)" = '1.0 1.0' ]
  [ "$(grep -c '^systemctl restart' calls)" = 3 ]
}

interrupted() { # between installing and judging
  station 1.1
  package 1.1 root/var/lib/superposition/update/new.deb
  echo 1.1 >version
  touch root/var/lib/superposition/update/pending
  stand_in dpkg
  says '1.1 does not run; back to 1.0' "$programs/update" judge
  [ "$(cat version)" = 1.0 ]
  rm calls
  "$programs/update" judge
  never 'systemctl|apt-get'
}

overlay() { # the root is in memory: written to the disk below, judged after the restart
  station
  on_stick 1.1 key.pem
  stand_in mountpoint 'exit 0'
  stand_in overlayroot-chroot '"$@"'
  "$programs/update" "$PWD/stick"
  called '^overlayroot-chroot apt-get .*new.deb'
  called '^systemctl reboot'
  [ -e root/var/lib/superposition/update/pending ]
}

export -f package sign station on_stick kept good highest older unsigned strange changed no_key no_way_back broken
export -f interrupted overlay
check 'a signed package is installed, and the one before is kept' good
check 'the highest version of a stick is taken' highest
check 'an older package changes nothing' older
check 'a package without a signature changes nothing' unsigned
check 'a package signed by somebody else changes nothing' strange
check 'a package that was changed after signing changes nothing' changed
check 'a station without a key takes no updates' no_key
check 'without a package to go back to nothing is installed' no_way_back
check 'a version that does not come up twice gives way to the one before' broken
check 'a power cut after installing is judged at the next start, once' interrupted
check 'under an overlay the disk below is written to' overlay
exit $failed
