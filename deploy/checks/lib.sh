# shellcheck shell=bash
# Sourced by the checks: a fresh folder each, stand-ins for the system's commands, one line a check.

deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$deploy/package/programs
export failed=0

# check WHAT FUNCTION: runs it in a folder of its own; it fails where a command in it does.
check() {
  local folder output
  folder=$(mktemp -d)
  mkdir -p "$folder/bin" "$folder/root"
  if output=$(cd "$folder" && PATH=$folder/bin:$PATH STATION_ROOT=$folder/root bash -euo pipefail -c "$2" 2>&1); then
    echo "ok     $1"
  else
    echo "FAILED $1"
    tail -n 20 <<<"$output"
    failed=1
  fi
  rm -rf "$folder"
}

# stand_in NAME SCRIPT: a command of that name, which notes how it was called in `calls`
stand_in() {
  printf '#!/bin/bash\necho "%s $*" >>"%s/calls"\n%s\n' "$1" "$PWD" "${2-}" >"bin/$1"
  chmod +x "bin/$1"
}

called() { grep -qE -- "$1" calls; }

never() { ! grep -qsE -- "$1" calls; }

says() { # PATTERN command...: whatever its exit code
  local pattern=$1 output
  shift
  output=$("$@" 2>&1) || true
  grep -qE -- "$pattern" <<<"$output" || { echo "said: $output"; return 1; }
}

# display SIZE [option...]: a screen that nobody sees, until the check ends; its number is in $number
display() {
  local size=$1 answer
  shift
  exec {answer}<> <(:)
  trap 'kill $(jobs -p) 2>/dev/null' EXIT
  Xvfb "$@" -displayfd "$answer" -screen 0 "${size}x24" -nolisten tcp >/dev/null 2>&1 &
  read -r -u "$answer" number
}

export -f stand_in called never says display
export deploy programs
