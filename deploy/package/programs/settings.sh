# shellcheck shell=bash
# Sourced. Reads the settings files that staff write; a wrong value is named and the default holds.

settings=${STATION_ROOT-}/etc/superposition-station

# setting FILE NAME PATTERN DEFAULT: the last value given, where it is one of what the pattern allows
setting() {
  local file=$settings/$1 name=${2//./\\.} pattern=$3 default=$4 line number value
  line=$(grep -nE "^[[:space:]]*${name}[[:space:]]*[=:]" "$file" 2>/dev/null | tail -n 1) || true
  number=${line%%:*}
  value=$(sed -E 's/^[0-9]+:[^=:]*[=:][[:space:]]*//; s/[[:space:]]+$//' <<<"$line")
  if [ -z "$value" ] || grep -qxE "$pattern" <<<"$value"; then
    echo "${value:-$default}"
  else
    echo "$file, line $number: $2 is '$value'; allowed is $pattern; '$default' is used" >&2
    echo "$default"
  fi
}
