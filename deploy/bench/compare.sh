#!/usr/bin/env bash
# Runs the training step beside its peers on this machine, in turns, and writes RESULTS.md and cost.svg.
#
#     deploy/bench/compare.sh [ROUNDS]     rounds of all peers in turn; 5 if not given, about two minutes each
#
# What is downloaded (TensorFlow.js, OpenBLAS for PyTorch) goes to ${XDG_CACHE_HOME:-~/.cache}/superposition-station.
# PyTorch is that of /usr/bin/python3: Debian's python3-torch. A peer that cannot be had says so in its row. Where C's time
# goes is asked of perf, or of valgrind, which counts instructions and knows no AVX-512.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/superposition-station/bench
rounds=${1:-5}
shapes=(5,2,.1 20,5,.1 80,20,.1 400,30,.01)
mkdir -p "$cache/tfjs" "$cache/classes"
figures=$(mktemp) # one line a figure: peer, threads, instances, batch, shape, us per step or why there is none
shares=$(mktemp)  # one line a shape and program: program, how it was counted, shape, part=share ...
trap 'rm -f "$figures" "$shares"' EXIT

# shellcheck source=classes.sh
. "$here/classes.sh"
compile_ours "$cache/classes"

# So that C and PyTorch get what this machine can do; and C with vectors as narrow as NEON's beside that.
width=16
if grep -qw avx512f /proc/cpuinfo 2>/dev/null; then width=64; elif grep -qw avx2 /proc/cpuinfo 2>/dev/null; then width=32; fi
build_limit() { # PROGRAM WIDTH FLAGS...
  local program=$1 bytes=$2 narrow=()
  shift 2
  case $(uname -m) in x86_64) narrow=(-mprefer-vector-width=$((8 * bytes))) ;; esac
  cc -O3 -march=native ${narrow[@]+"${narrow[@]}"} -ffast-math -DWIDTH="$bytes" "$@" "$here/limit.c" -o "$cache/$program" \
    -lm -lpthread || echo "compare: no $program from this C compiler" >&2
}
build_limit limit "$width"
build_limit limit-16 16
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
if grep -qw avx512f /proc/cpuinfo 2>/dev/null; then
  vectors+=(-XX:ObjectAlignmentInBytes=64)
elif grep -qw avx2 /proc/cpuinfo 2>/dev/null; then
  vectors+=(-XX:ObjectAlignmentInBytes=32)
fi
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
pytorch_sparse() { # INSTANCES BATCH SHAPES...
  run pytorch-sparse 1 "$1" "$2" env LD_LIBRARY_PATH="$blas" OPENBLAS_NUM_THREADS=1 "$python" "$here/sparse.py" 1 "$@"
}
limit() { # PROGRAM WAY THREADS INSTANCES BATCH SHAPES...
  local program=$1 way=$2 threads=$3 instances=$4 batch=$5
  shift 5
  run "c${program#limit}-$way" "$threads" "$instances" "$batch" "$cache/$program" "$way" "$instances" "$threads" "$batch" "$@"
}

# Where a step of ours goes: the JVM's own samples of what its thread is at.
shares_of_ours() { # SHAPE
  local recording=$cache/ours.jfr settings=$cache/samples.jfc said
  cat >"$settings" <<'XML'
<configuration version="2.0"><event name="jdk.ExecutionSample"><setting name="enabled">true</setting>
<setting name="period">1 ms</setting></event></configuration>
XML
  "$jdk/java" ${vectors[@]+"${vectors[@]}"} -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints -Xlog:jfr*=off \
    -XX:StartFlightRecording:filename="$recording",settings="$settings" -cp "$cache/classes:$libraries" Ours fast 1 1024 "$1" \
    >/dev/null
  "$jdk/jfr" print --events jdk.ExecutionSample --stack-depth 8 "$recording" >"$cache/samples"
  said=$("$python" "$here/shares.py" ours "$cache/samples" "$root/app/src/main/java/exhibit/model/train") || return 1
  echo "ours samples $1 $said" >>"$shares"
}
# And one of C.
shares_of_c() { # SHAPE
  local how said
  build_limit limit-shares "$width" -g -no-pie
  if perf record -q -e cpu-clock -F 1000 -o "$cache/perf" "$cache/limit-shares" best 1 1 1024 "$1" >/dev/null 2>&1; then
    how=samples
    perf script -i "$cache/perf" --comm limit-shares -F ip 2>/dev/null |
      awk '{ count["0x" $1]++ } END { for (a in count) print a, count[a] }' >"$cache/addresses"
  elif command -v valgrind >/dev/null; then
    how=instructions
    if [ "$width" = 64 ]; then
      cc -O3 -march=haswell -ffast-math -DWIDTH=32 -g -no-pie "$here/limit.c" -o "$cache/limit-shares" -lm -lpthread
    fi
    LIMIT_ROUNDS=1 valgrind -q --tool=callgrind --dump-instr=yes --compress-pos=no --callgrind-out-file="$cache/callgrind" \
      "$cache/limit-shares" best 1 1 1024 "$1" >/dev/null 2>&1 || return 0
    awk '/^calls=/ { getline; next } /^0x/ { count[$1] += $NF } END { for (a in count) print a, count[a] }' "$cache/callgrind" \
      >"$cache/addresses"
  else
    return 0
  fi
  said=$("$python" "$here/shares.py" c "$cache/addresses" "$cache/limit-shares") || return 1
  echo "c $how $1 $said" >>"$shares"
}

for ((round = 1; round <= rounds; round++)); do
  echo "compare: round $round of $rounds" >&2
  ours fast 1 1 1024 "${shapes[@]}"
  limit limit best 1 1 1024 "${shapes[@]}"
  pytorch 1 1 1024 "${shapes[@]}"
  ours sparse 1 12 256 2,5,.02
  pytorch_sparse 12 256 2,5,.02
  limit limit dense 1 1 1024 "${shapes[@]}"
  neon ours fast-16 1 1 1024 "${shapes[@]}"
  limit limit-16 best 1 1 1024 "${shapes[@]}"
  ours fast 2 10 1024 5,2,.1
  limit limit best 2 10 1024 5,2,.1
  neon ours fast-16 2 10 1024 5,2,.1
  limit limit-16 best 2 10 1024 5,2,.1
  ours fast 1 10 1024 5,2,.1
  limit limit best 1 10 1024 5,2,.1
  pytorch 1 10 1024 5,2,.1
  pytorch 2 10 1024 5,2,.1
  ours ejml 1 1 1024 "${shapes[@]}"
  run tfjs-wasm 1 1 1024 node "$here/tfjs.mjs" "$cache/tfjs" wasm 1024 "${shapes[@]}"
  run tfjs-cpu 1 1 1024 node "$here/tfjs.mjs" "$cache/tfjs" cpu 1024 5,2,.1 20,5,.1
done

echo "compare: where the time goes" >&2
for shape in "${shapes[@]}"; do
  for program in ours c; do
    for _ in 1 2 3; do "shares_of_$program" "$shape" && break; done || true
  done
done

echo "compare: cost against n, m, B, K and density" >&2
ours fast 1 1 1024 {5,10,20,50,100,200,400},20,1 {50,100,200,400},20,.01
ours fast 1 1 1024 100,{1,2,5,10,20,50,100},1 100,{1,2,5,10,20,50,100},.01
for batch in 64 256 1024 4096 16384; do ours fast 1 1 "$batch" 20,5,.1; done
for instances in 1 2 5 10 20 50; do ours fast 1 "$instances" 256 5,2,.1; ours fast 2 "$instances" 256 5,2,.1; done
ours fast 1 1 1024 100,20,{1,.3,.1,.03,.01,.003} 400,30,{1,.3,.1,.03,.01,.003}

"$python" "$here/report.py" "$figures" "$here/RESULTS.md" "$here/cost.svg" \
  "$("$jdk/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')" "$(cc -dumpfullversion)" \
  "$(basename "${blas%%:*}" | grep . || echo "the system's BLAS")" "$shares" "$width"
echo "compare: wrote $here/RESULTS.md" >&2
