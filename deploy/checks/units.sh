#!/usr/bin/env bash
# The units as systemd reads them.
. "$(dirname "$0")/lib.sh"

units=$deploy/package/system/systemd/system
export units

if ! command -v systemd-analyze >/dev/null; then
  echo "skipped: systemd-analyze is not here"
  exit 0
fi

closed() { # exposure at most 3.0
  for unit in superposition-station superposition-station-call superposition-station-cache; do
    systemd-analyze security --offline=yes --threshold=30 "$units/$unit.service" >report || { tail -n 1 report; return 1; }
  done
}

whole() { # no line that systemd does not know; the programs are not installed here
  ! systemd-analyze verify "$units"/*.service 2>&1 |
    grep -E 'Unknown|Failed to parse|Invalid|lvalue|ordering cycle'
}

rights() { # without a drop-in no network, no new rights
  for line in NoNewPrivileges=yes ProtectSystem=strict 'RestrictAddressFamilies=AF_UNIX AF_NETLINK' IPAddressDeny=any \
      DevicePolicy=closed User=superposition; do
    grep -qxF "$line" "$units/superposition-station.service" || { echo "$line is missing"; return 1; }
  done
}

memory() { # the log is in no folder that lies on the card, and the crash record in none that lies in memory
  local unit=$units/superposition-station.service
  ! grep -q '^LogsDirectory=' "$unit" || { echo "the log goes to /var/log"; return 1; }
  for line in Environment=LOGS_DIRECTORY=/run/superposition-station/log RuntimeDirectoryPreserve=yes \
      'RuntimeDirectory=superposition-station superposition-station/log' StateDirectory=superposition/exhibit; do
    grep -qxF "$line" "$unit" || { echo "$line is missing"; return 1; }
  done
}

export -f closed whole rights memory
check 'what runs is closed in: exposure 3.0 or less' closed
check 'systemd knows every line' whole
check 'the exhibit has no network and no way to more rights' rights
check 'the log is in memory and outlives a fall' memory
exit $failed
