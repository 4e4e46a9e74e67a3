# shellcheck shell=bash
# Sourced, where `here` is the folder of the programs. What the settings files that staff write say of screen and panel:
# SCREEN_ROTATION, SCREEN_SIZE, RENDERING, WIRING. Java alone reads the files. It is asked once, again only when a file
# or the exhibit has changed, and its answer is kept for whoever cannot wait for Java.

settings=${STATION_ROOT-}/etc/superposition-station
answer=${STATION_ROOT-}/var/cache/superposition-station/settings.sh

# What the answer was given to. Not told by times: the clock of a Pi may go back when it starts.
asked() {
  echo "# $(cat "$settings"/{station,kiosk}.properties "$here"/lib/app-*.jar 2>/dev/null | cksum)"
}

# As the files are now. While a line is wrong Java is asked at every start, so that every log names it.
ask_settings() {
  local asked said
  asked=$(asked)
  if grep -qsxF "$asked" "$answer"; then
    kept_settings
    return
  fi
  # Only what is an answer: a Java that warns of something says so on the same stream.
  if ! said=$("$here/station" settings --shell "$settings" | grep -E "^[A-Z_]+='"); then
    echo "the settings cannot be read; what they said last holds" >&2
    SCREEN_ROTATION=0 SCREEN_SIZE=own RENDERING=auto WIRING=none
    kept_settings
    return
  fi
  eval "$said"
  if [ "$WRONG" != 0 ]; then asked='#'; fi
  # A disk that is full costs time at the next start, no more.
  { printf '%s\n' "$said" "$asked" >"$answer.part" && mv "$answer.part" "$answer"; } 2>/dev/null || true
}

# As Java has answered last; nothing where it was never asked.
kept_settings() {
  # shellcheck source=/dev/null
  if [ -f "$answer" ]; then . "$answer"; fi
}
