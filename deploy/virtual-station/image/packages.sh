# shellcheck shell=bash
# shellcheck disable=SC2016  # quotes of other languages, and of the shell that xargs starts
# Sourced. Fetches and unpacks Debian packages of any architecture, beside this computer's own apt and its lists.

suite=trixie

# The mirror this computer's own apt uses; on another distribution Debian's.
mirror() {
  local own
  own=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
  echo "${MIRROR:-${own:-http://deb.debian.org/debian}}"
}

words_in() { # the packages of lists, without their comments
  sed 's/#.*//' "$@" | xargs
}

# apt_for FOLDER ARCHITECTURE arguments...: apt-get with its own state in FOLDER
apt_for() {
  local state=$1 architecture=$2
  shift 2
  mkdir -p "$state"/{lists/partial,archives/partial,parts}
  touch "$state/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $suite main" >"$state/sources.list"
  apt-get -qq -o Dir::State="$state" -o Dir::State::status="$state/status" -o Dir::Cache="$state" \
    -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts="$state/parts" \
    -o Dir::Etc::preferencesparts="$state/parts" -o APT::Architecture="$architecture" \
    -o APT::Architectures="$architecture" -o APT::Sandbox::User=root -o APT::Install-Recommends=false \
    -o Acquire::Languages=none -o Acquire::Retries=3 "$@"
}

fetch() { # FOLDER ARCHITECTURE packages...: they and what they need, as FOLDER/archives/*.deb
  local state=$1 architecture=$2
  shift 2
  apt_for "$state" "$architecture" update
  apt_for "$state" "$architecture" --yes --download-only install "$@" >/dev/null
}

# unpack ROOT packages...: no maintainer script runs, so nothing foreign is executed. Manuals and translations stay out,
# and so do the drivers of hardware that no virtual machine has.
unpack() {
  local root=$1
  shift
  dpkg-deb --fsys-tarfile "$1" | tar -C "$root" --keep-directory-symlink -xpf - \
    --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' \
    --exclude='./usr/lib/modules/*/kernel/drivers/net/*' --exclude='./usr/lib/modules/*/kernel/drivers/media/*' \
    --exclude='./usr/lib/modules/*/kernel/drivers/gpu/drm/[an]*/*' --exclude='./usr/lib/modules/*/kernel/sound/*'
}

# unpack_all ROOT FOLDER: every package in FOLDER; base-files first, for its links from /bin to /usr/bin
unpack_all() {
  local root=$1 folder=$2
  mkdir -p "$root"
  unpack "$root" "$folder"/base-files_*.deb
  export -f unpack
  find "$folder" -name '*.deb' -not -name 'base-files_*' -print0 |
    xargs -0 -n 1 -P "$(nproc)" bash -euo pipefail -c 'unpack "$0" "$1"' "$root"
}
