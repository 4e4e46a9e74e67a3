#!/usr/bin/env bash
# Counts the instructions of a step of the training on a Cortex-A76, the processor of a Raspberry Pi 5: ours by Debian's
# arm64 Java, and C's. QEMU runs both here, where seconds say nothing; a plugin counts what the thread that trains does
# between two lines that it prints, so what the JIT does beside it is not in it. Of ours the least of 24 counts is told:
# the first ones are the interpreter's.
#
#     deploy/bench/arm64.sh     some ten minutes; sudo apt install qemu-user gcc-aarch64-linux-gnu debian-archive-keyring
#
# Debian's packages go to ${STATION_CACHE:-${XDG_CACHE_HOME:-~/.cache}/superposition-station}/bench.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
cache=${STATION_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/superposition-station}/bench
arm=$cache/arm64
cpu=cortex-a76
# shape, steps of ours and of C's between two lines: enough that a line is nothing beside them, and few enough to wait for
shapes=("5,2,.1 400 50" "20,5,.1 100 20" "80,20,.1 20 5" "400,30,.01 8 2")
# shellcheck source=../virtual-station/image/packages.sh
. "$here/../virtual-station/image/packages.sh"
# shellcheck source=classes.sh
. "$here/classes.sh"

for tool in qemu-aarch64 aarch64-linux-gnu-gcc cc apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "arm64: there is no $tool here" >&2; exit 1; }
done
mkdir -p "$cache"
compile_ours "$cache/classes"
cc -O2 -shared -fPIC "$here/count.c" -o "$cache/count.so"
aarch64-linux-gnu-gcc -O3 -mcpu=$cpu -ffast-math -static -DWIDTH=16 "$here/limit.c" -o "$cache/limit-arm64" -lm -lpthread

# Unpacked, not installed. Links into the whole system lead into what is unpacked.
if [ ! -x "$arm/root/usr/lib/jvm/java-25-openjdk-arm64/bin/java" ]; then
  fetch "$arm" arm64 base-files openjdk-25-jre-headless
  rm -rf "$arm/root"
  unpack_all "$arm/root" "$arm/archives"
  find "$arm/root" -type l -lname '/*' -printf '%p %l\n' | while read -r link target; do
    ln -sfn "$arm/root$target" "$link"
  done
fi
java() {
  qemu-aarch64 -cpu $cpu -plugin "$cache/count.so" -L "$arm/root" "$arm/root/usr/lib/jvm/java-25-openjdk-arm64/bin/java" \
    -Xshare:off -XX:+UseSerialGC "$@"
}

least() { # STEPS: of the counts of a program, the least instructions of one step
  awk -v steps="$1" '/^counted/ { if (before != "") { now = ($2 - before) / steps; if (least == "" || now < least) least = now }
    before = $2 } END { printf "%.0f", least }'
}

printf '%-12s  %12s  %12s  %6s\n' shape ours C times
for line in "${shapes[@]}"; do
  read -r shape ours c <<<"$line"
  ours=$(java -cp "$cache/classes:$libraries" Ours count "$ours" 1024 "$shape" 2>&1 >/dev/null | least "$ours")
  c=$(LIMIT_STEPS=$c qemu-aarch64 -cpu $cpu -plugin "$cache/count.so" "$cache/limit-arm64" best 1 1 1024 "$shape" 2>&1 >/dev/null |
    least "$c")
  awk -v shape="$shape" -v ours="$ours" -v c="$c" 'BEGIN { printf "%-12s  %12d  %12d  %6.2f\n", shape, ours, c, ours / c }'
done
