#!/usr/bin/env bash
# The installer on a made-up root: what it changes, twice, and back.
. "$(dirname "$0")/lib.sh"

pi() {
  mkdir -p root/etc root/boot/firmware
  echo 'VERSION_CODENAME=trixie' >root/etc/os-release
  printf '[all]\ndtparam=audio=on\n' >root/boot/firmware/config.txt
  echo 'console=serial0,115200 console=tty1 root=PARTUUID=1-02 rootwait quiet' >root/boot/firmware/cmdline.txt
  cp -r root/boot boot-before
  echo package >station.deb
  stand_in dpkg 'echo arm64'
  stand_in apt-get
  stand_in raspi-config
}

installs() { "$deploy/install.sh" "$@" >/dev/null; }

first() {
  pi
  installs --package station.deb
  called 'apt-get install .*station.deb'
  called 'raspi-config nonint do_i2c 0'
  cmp station.deb root/var/lib/superposition/update/current.deb
  grep -q 'vt.global_cursor_default=0' root/boot/firmware/cmdline.txt
  [ "$(wc -l <root/boot/firmware/cmdline.txt)" = 1 ]
  grep -qx disable_splash=1 root/boot/firmware/config.txt
}

twice() {
  pi
  installs --package station.deb
  cp -r root/boot boot-after
  installs --package station.deb
  diff -r boot-after root/boot
}

back() {
  pi
  installs --package station.deb
  installs --package station.deb
  installs --remove
  called 'apt-get purge --yes superposition-station'
  diff -r boot-before root/boot
}

never_there() {
  pi
  installs --remove
  diff -r boot-before root/boot
}

pc() {
  pi
  rm -r root/boot bin/raspi-config
  stand_in dpkg 'echo amd64'
  installs --package station.deb
  [ ! -e root/boot ]
}

old() {
  pi
  echo 'VERSION_CODENAME=bookworm' >root/etc/os-release
  says "this is 'bookworm'.*trixie" "$deploy/install.sh" --package station.deb
  never apt-get
}

small() {
  pi
  stand_in dpkg 'echo armhf'
  says 'armhf.*64-bit' "$deploy/install.sh" --package station.deb
  never apt-get
}

wrong_use() {
  pi
  code=0
  "$deploy/install.sh" --pakage station.deb 2>said || code=$?
  [ $code = 2 ]
  grep -q -- "'--pakage' is no option" said
  never apt-get
}

keys() {
  pi
  echo nonsense >bad.pem
  says 'bad.pem is no public key' "$deploy/install.sh" --package station.deb --update-key bad.pem
  openssl genpkey -algorithm ed25519 | openssl pkey -pubout -out good.pem
  installs --package station.deb --update-key good.pem
  cmp good.pem root/etc/superposition-station/update-key.pem
}

export -f pi installs first twice back never_there pc old small wrong_use keys
check 'one run installs the package and quiets the start' first
check 'a second run changes nothing more' twice
check 'remove gives back what was there' back
check 'remove where nothing was installed changes nothing' never_there
check 'a PC without a boot folder is left as it is' pc
check 'another age of Debian is refused' old
check 'a 32-bit system is refused' small
check 'a mistyped option is wrong use' wrong_use
check 'a key that is none is refused' keys
exit $failed
