#!/usr/bin/env bash
# Every shell script under deploy, as shellcheck sees it.
. "$(dirname "$0")/lib.sh"

if ! command -v shellcheck >/dev/null; then
  echo "skipped: shellcheck is not here"
  exit 0
fi

clean() {
  cd "$deploy" || return
  mapfile -t scripts < <(grep -rlE '^#!/(usr/)?bin/(env )?(ba)?sh|^# shellcheck shell=' --exclude-dir={target,out,bench} .)
  [ "${#scripts[@]}" -gt 10 ]
  shellcheck --severity=warning --external-sources --source-path=SCRIPTDIR "${scripts[@]}"
}

export -f clean
check 'no script has a finding' clean
exit $failed
