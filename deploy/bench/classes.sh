# shellcheck shell=bash
# Sourced. The kernel and what runs it here, compiled afresh without a whole build; needs $here.

find_jdk() {
  local home
  for home in ${JAVA_HOME:-} /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -x "$home/bin/javac" ] && "$home/bin/javac" --release 25 --version >/dev/null 2>&1 &&
        [ "$("$home/bin/javac" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 25 ]; then
      echo "$home/bin"
      return
    fi
  done
  echo "bench: there is no JDK 25 here" >&2
  return 1
}

# compile_ours FOLDER: says where the JDK and the libraries are, too
compile_ours() {
  jdk=$(find_jdk)
  libraries=$(find "${MAVEN_REPO:-$HOME/.m2/repository}" \( -name 'ejml-core-0.46.1.jar' -o -name 'ejml-fdense-0.46.1.jar' \
      -o -name 'ejml-ddense-0.46.1.jar' -o -name 'jspecify-*.jar' \) | paste -sd:)
  [ -n "$libraries" ] || { echo "bench: no libraries yet, run mvn compile first" >&2; return 1; }
  rm -rf "$1"
  "$jdk/javac" -nowarn -proc:none -cp "$libraries" -sourcepath "$here/../../app/src/main/java" -d "$1" "$here/Ours.java"
}
