#!/usr/bin/env bash
# The root that is not written to, the network that is closed, and the picture without a compositor.
. "$(dirname "$0")/lib.sh"

machine() {
  mkdir -p root/etc root/dev/disk/by-label
  stand_in overlayroot-chroot '"$@"'
  stand_in mountpoint 'exit 1'
  stand_in systemctl
}

on() {
  machine
  touch root/dev/disk/by-label/station-data
  "$programs/readonly" on
  grep -qxF 'overlayroot="tmpfs:recurse=0"' root/etc/overlayroot.local.conf
}

no_partition() {
  machine
  says 'no partition to keep the counts' "$programs/readonly" on
  [ ! -e root/etc/overlayroot.local.conf ]
}

off() {
  machine
  touch root/etc/overlayroot.local.conf
  stand_in mountpoint 'exit 0'
  "$programs/readonly" off
  called '^overlayroot-chroot rm'
}

not_in_fstab() {
  unit=$(systemd-escape --path --suffix=mount /var/lib/superposition)
  grep -qx 'Where=/var/lib/superposition' "$programs/data.mount"
  grep -q "data.mount.*etc/systemd/system/$unit" "$programs/readonly"
  # shipped as a unit it would keep a station without the partition from starting
  [ ! -e "$deploy/package/system/systemd/system/$unit" ]
}

network() {
  machine
  [ "$("$programs/network" status)" = off ]
  "$programs/network" on
  [ "$("$programs/network" status)" = on ]
  called 'systemctl daemon-reload'
  "$programs/network" off
  [ "$("$programs/network" status)" = off ]
}

# A screen of 30 x 20 pixels, and a picture of 20 x 10: green on its left half, red on its right one.
screen() { # bits
  printf '30,20' >virtual_size
  echo "$1" >bits_per_pixel
  echo $((30 * $1 / 8 + 8)) >stride
  head -c $(((30 * $1 / 8 + 8) * 20)) /dev/zero >device
  /usr/bin/python3 -c "
from PIL import Image
picture = Image.new('RGB', (20, 10), (0, 255, 0))
picture.paste((255, 0, 0), (10, 0, 20, 10))
picture.save('wide.png')
Image.new('RGB', (10, 20), (0, 0, 255)).save('tall.png')"
}

pixel() { # x y: as hexadecimal bytes
  local bytes=$(($(<bits_per_pixel) / 8))
  od -An -tx1 -j $(($2 * $(<stride) + $1 * bytes)) -N $bytes device | tr -d ' '
}

paint() { "$programs/paint" --rotation "$1" --screen . device wide.png tall.png; }

painted() {
  screen 32
  paint 0
  [ "$(pixel 0 10 | cut -c 1-6) $(pixel 29 10 | cut -c 1-6)" = '00ff00 0000ff' ]
  screen 16
  paint 0
  [ "$(pixel 0 10) $(pixel 29 10)" = 'e007 00f8' ]
}

turned() {
  screen 32
  paint 180
  [ "$(pixel 0 10 | cut -c 1-6) $(pixel 29 10 | cut -c 1-6)" = '0000ff 00ff00' ]
  paint 90
  [ "$(pixel 15 10 | cut -c 1-6)" = ff0000 ]
}

export -f machine on no_partition off not_in_fstab network screen pixel paint painted turned
check 'the overlay covers the root alone' on
check 'without a partition to keep things on there is no overlay' no_partition
check 'from under the overlay it is switched off on the disk' off
check 'what is kept is mounted by a unit of the right name' not_in_fstab
check 'the network opens and closes' network
if /usr/bin/python3 -c 'import PIL' 2>/dev/null; then
  check 'the picture stands on screens of 16 and 32 bits' painted
  check 'the picture is turned with the screen' turned
else
  echo 'skipped: python3-pil is not here'
fi
exit $failed
