#!/usr/bin/env bash
# Runs the training step beside its peers on this machine, in turns, and writes RESULTS.md and cost.svg.
#
#     deploy/bench/compare.sh [ROUNDS]     rounds of all peers in turn; 3 if not given, about a minute each
#
# What is downloaded (TensorFlow.js, OpenBLAS for PyTorch) goes to ${XDG_CACHE_HOME:-~/.cache}/superposition-station.
# A peer that cannot be had says so in its row.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/superposition-station/bench
rounds=${1:-3}
shapes=(5,2,.1 20,5,.1 80,20,.1 400,30,.01)
mkdir -p "$cache/tfjs" "$cache/classes"
figures=$(mktemp) # one line a figure: peer, threads, instances, batch, shape, us per step or why there is none
trap 'rm -f "$figures"' EXIT

find_jdk() {
  local home
  for home in ${JAVA_HOME:-} /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -x "$home/bin/javac" ] && "$home/bin/javac" --release 25 --version >/dev/null 2>&1 &&
        [ "$("$home/bin/javac" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 25 ]; then
      echo "$home/bin"
      return
    fi
  done
  echo "compare: there is no JDK 25 here" >&2
  exit 1
}

# The kernel alone, compiled afresh: no need of a whole build.
jdk=$(find_jdk)
libraries=$(find "${MAVEN_REPO:-$HOME/.m2/repository}" \( -name 'ejml-core-0.46.1.jar' -o -name 'ejml-fdense-0.46.1.jar' \
    -o -name 'ejml-ddense-0.46.1.jar' -o -name 'jspecify-*.jar' \) | paste -sd:)
[ -n "$libraries" ] || { echo "compare: no libraries yet, run mvn compile first" >&2; exit 1; }
rm -rf "$cache/classes"
"$jdk/javac" -nowarn -proc:none -cp "$libraries" -sourcepath "$root/app/src/main/java" -d "$cache/classes" "$here/Ours.java"

# So that C and PyTorch get what this machine can do.
cc -O3 -march=native -ffast-math "$here/limit.c" -o "$cache/limit" -lm -lpthread || echo "compare: no C compiler" >&2
[ -d "$cache/tfjs/node_modules" ] || (cd "$cache/tfjs" && npm init -y && npm install --no-audit --no-fund \
    @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0) >/dev/null 2>&1 || true
if ! [ -d "$cache/blas" ] && command -v apt-get >/dev/null && ! ls /usr/lib/*/openblas*/libblas.so.3 >/dev/null 2>&1; then
  mkdir -p "$cache/blas"
  (cd "$cache/blas" && apt-get download libopenblas0-pthread libgfortran5 && for deb in *.deb; do dpkg -x "$deb" .; done) \
    >/dev/null 2>&1 || true
fi
blas=$(find "$cache/blas" -name libblas.so.3 -printf '%h:' 2>/dev/null)$(find "$cache/blas" -name 'libgfortran.so.5' -printf '%h' \
    2>/dev/null || true)
python=/usr/bin/python3

# run PEER THREADS INSTANCES BATCH COMMAND...: appends what the command prints, one shape and figure a line
run() {
  local peer=$1 threads=$2 instances=$3 batch=$4 lines
  shift 4
  if lines=$("$@" 2>"$cache/error"); then
    sed "s/^/$peer $threads $instances $batch /" <<<"$lines" >>"$figures"
  else
    echo "$peer $threads $instances $batch - not here: $(tail -n 1 "$cache/error" | cut -c1-60)" >>"$figures"
  fi
}
# As deploy/station starts a command.
vectors=()
if grep -qw avx2 /proc/cpuinfo 2>/dev/null; then vectors+=(-XX:ObjectAlignmentInBytes=32); fi
if grep -qw avx512f /proc/cpuinfo 2>/dev/null; then vectors+=(-XX:MaxVectorSize=32); fi
ours() { # KIND THREADS INSTANCES BATCH SHAPES...
  local kind=$1 threads=$2
  shift 2
  run "$kind" "$threads" "$1" "$2" "$jdk/java" ${vectors[@]+"${vectors[@]}"} -Djava.util.concurrent.ForkJoinPool.common.parallelism=$((threads - 1)) \
    -cp "$cache/classes:$libraries" Ours "${kind%%-*}" "$@"
}
# As it starts one on a Pi.
neon() {
  local vectors=(-XX:MaxVectorSize=16)
  "$@"
}
pytorch() { # THREADS INSTANCES BATCH SHAPES...
  local threads=$1
  shift
  run pytorch "$threads" "$1" "$2" env LD_LIBRARY_PATH="$blas" OPENBLAS_NUM_THREADS="$threads" \
    "$python" "$here/pytorch.py" "$threads" "$@"
}
limit() { # WAY THREADS INSTANCES BATCH SHAPES...
  local way=$1 threads=$2 instances=$3 batch=$4
  shift 4
  run "c-$way" "$threads" "$instances" "$batch" "$cache/limit" "$way" "$instances" "$threads" "$batch" "$@"
}

for ((round = 1; round <= rounds; round++)); do
  echo "compare: round $round of $rounds" >&2
  ours fast 1 1 1024 "${shapes[@]}"
  limit best 1 1 1024 "${shapes[@]}"
  pytorch 1 1 1024 "${shapes[@]}"
  limit dense 1 1 1024 "${shapes[@]}"
  neon ours fast-16 1 1 1024 "${shapes[@]}"
  ours fast 2 10 1024 5,2,.1
  limit best 2 10 1024 5,2,.1
  pytorch 1 10 1024 5,2,.1
  pytorch 2 10 1024 5,2,.1
  ours ejml 1 1 1024 "${shapes[@]}"
  run tfjs-wasm 1 1 1024 node "$here/tfjs.mjs" "$cache/tfjs" wasm 1024 "${shapes[@]}"
  run tfjs-cpu 1 1 1024 node "$here/tfjs.mjs" "$cache/tfjs" cpu 1024 5,2,.1 20,5,.1
done

echo "compare: cost against n, m, B, K and density" >&2
ours fast 1 1 1024 {5,10,20,50,100,200,400},20,1 {50,100,200,400},20,.01
ours fast 1 1 1024 100,{1,2,5,10,20,50,100},1 100,{1,2,5,10,20,50,100},.01
for batch in 64 256 1024 4096 16384; do ours fast 1 1 "$batch" 20,5,.1; done
for instances in 1 2 5 10 20 50; do ours fast 1 "$instances" 256 5,2,.1; ours fast 2 "$instances" 256 5,2,.1; done
ours fast 1 1 1024 100,20,{1,.3,.1,.03,.01,.003} 400,30,{1,.3,.1,.03,.01,.003}

"$python" "$here/report.py" "$figures" "$here/RESULTS.md" "$here/cost.svg" \
  "$("$jdk/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')" "$(cc -dumpfullversion)" \
  "$(basename "${blas%%:*}" | grep . || echo "the system's BLAS")"
echo "compare: wrote $here/RESULTS.md" >&2
