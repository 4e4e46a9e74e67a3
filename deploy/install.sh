#!/usr/bin/env bash
# Makes a Raspberry Pi with a fresh Raspberry Pi OS Lite (trixie, 64-bit), or a PC with Debian 13, an exhibit:
#
#     deploy/install.sh                       builds the package and installs it
#     deploy/install.sh --package FILE.deb    installs one that was built elsewhere
#     deploy/install.sh --update-key FILE     also trusts updates on a USB stick that are signed with this key (PEM)
#     deploy/install.sh --remove              takes everything back, the counts as well
#
# Safe to run again. What it changes besides the package stands in the functions boot_quietly and open_buses.
set -euo pipefail

root=${STATION_ROOT-}
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
name=superposition-station
firmware=$root/boot/firmware
kept=$root/var/lib/superposition/update
begin="# $name: begin"
end="# $name: end"
quiet_words=(quiet loglevel=3 logo.nologo vt.global_cursor_default=0 consoleblank=0 systemd.show_status=false)

usage() {
  sed -n '2,/^set/s/^# \?//p' "$0"
}

fail() {
  echo "install: $*" >&2
  exit 1
}

refuse() { # wrong use
  echo "install: $*; see --help" >&2
  exit 2
}

need_trixie() {
  local id version
  id=$(sed -n 's/^VERSION_CODENAME=//p' "$root/etc/os-release")
  version=$(dpkg --print-architecture)
  [ "$id" = trixie ] || fail "this is '$id'; the exhibit needs Debian 13 or Raspberry Pi OS of that age, trixie"
  case $version in arm64 | amd64) ;; *) fail "this system is $version; the exhibit needs the 64-bit one" ;; esac
}

build() { # as whoever called sudo, whose folder this is
  local user=${SUDO_USER:-$(id -un)}
  apt-get install --yes --no-install-recommends openjdk-25-jdk-headless maven
  runuser -u "$user" -- mvn --batch-mode --quiet -f "$here/../pom.xml" -Pdeb package -DskipTests
  package=$(ls "$here"/package/target/${name}_*_"$(dpkg --print-architecture)".deb)
}

install_package() {
  local copy
  # apt's own user reads it
  copy=$(mktemp -d)/$(basename "$package")
  install -m 644 "$package" "$copy"
  chmod 755 "$(dirname "$copy")"
  apt-get install --yes --reinstall --allow-downgrades -o Dpkg::Options::=--force-confold "$copy"
  install -d -m 700 "$kept"
  install -m 600 "$copy" "$kept/current.deb"
  rm -r "$(dirname "$copy")"
}

trust() {
  openssl pkey -pubin -in "$1" -noout 2>/dev/null || fail "$1 is no public key in PEM"
  install -D -m 644 "$1" "$root/etc/$name/update-key.pem"
}

# No rainbow, no text, no cursor before the first picture; the watchdog of the board.
boot_quietly() {
  [ -f "$firmware/config.txt" ] || return 0
  grep -qxF "$begin" "$firmware/config.txt" ||
    printf '%s\n' "$begin" '[all]' disable_splash=1 dtparam=watchdog=on "$end" >>"$firmware/config.txt"
  local word line
  line=$(<"$firmware/cmdline.txt")
  for word in "${quiet_words[@]}"; do
    [[ " $line " == *" $word "* ]] && continue
    line+=" $word"
    echo "$word" >>"$firmware/$name.words"
  done
  write "$firmware/cmdline.txt" "$line"
}

boot_as_before() {
  [ -f "$firmware/config.txt" ] || return 0
  write "$firmware/config.txt" "$(sed "/^$begin\$/,/^$end\$/d" "$firmware/config.txt")"
  [ -f "$firmware/$name.words" ] || return 0
  local word line
  line=" $(<"$firmware/cmdline.txt") "
  while read -r word; do line=${line/ $word / }; done <"$firmware/$name.words"
  write "$firmware/cmdline.txt" "$(xargs <<<"$line")"
  rm "$firmware/$name.words"
}

write() { # whole or not at all
  printf '%s\n' "$2" >"$1.part"
  sync "$1.part"
  mv "$1.part" "$1"
}

open_buses() {
  command -v raspi-config >/dev/null || return 0
  raspi-config nonint do_i2c 0
  raspi-config nonint do_spi 0
}

package=
key=
remove=false
while [ $# -gt 0 ]; do
  case $1 in
    --package) package=${2-}; [ -f "$package" ] || refuse "--package needs a file"; shift ;;
    --update-key) key=${2-}; [ -f "$key" ] || refuse "--update-key needs a file"; shift ;;
    --remove) remove=true ;;
    --help) usage; exit ;;
    *) refuse "'$1' is no option here" ;;
  esac
  shift
done

if [ "$(id -u)" != 0 ] && [ -z "$root" ]; then fail "sudo is needed: sudo $0"; fi
export DEBIAN_FRONTEND=noninteractive
if $remove; then
  apt-get purge --yes $name
  boot_as_before
  echo "install: the exhibit is gone; start the machine anew"
  exit
fi
need_trixie
apt-get update
[ -n "$package" ] || build
install_package
[ -z "$key" ] || trust "$key"
boot_quietly
open_buses
echo "install: the exhibit is installed; start the machine anew: sudo reboot"
