#!/usr/bin/env bash
# Whether the package says of everybody's work in it whose it is and under which licence.
. "$(dirname "$0")/lib.sh"

built=$(dirname "$deploy")/app/target/station
export built

if [ ! -d "$built/lib" ]; then
  echo "skipped: nothing is built yet"
  exit 0
fi

named() { # every jar but ours fits a pattern that stands in parentheses, and every pattern a jar
  local jar pattern patterns jars
  mapfile -t patterns < <(sed -nE 's/^[^(]*\((within )?([^ )]*\.jar)\).*/\2/p' "$deploy/package/copyright")
  mapfile -t jars < <(find "$built" -name '*.jar' -printf '%f\n' | grep -vE '^(app|hardware)-')
  [ "${#jars[@]}" -gt 20 ]
  for jar in "${jars[@]}"; do
    for pattern in "${patterns[@]}"; do
      # shellcheck disable=SC2053  # a pattern
      [[ $jar == $pattern ]] && continue 2
    done
    echo "$jar is not named in deploy/package/copyright"
    return 1
  done
  for pattern in "${patterns[@]}"; do
    for jar in "${jars[@]}"; do
      # shellcheck disable=SC2053  # a pattern
      [[ $jar == $pattern ]] && continue 2
    done
    echo "deploy/package/copyright names $pattern, which is not there"
    return 1
  done
}

export -f named
check 'the package names whose every library is' named
exit $failed
