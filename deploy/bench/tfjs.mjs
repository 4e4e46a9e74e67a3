// The training step in TensorFlow.js, as compare.sh runs it.
//
//     node tfjs.mjs MODULES cpu|wasm BATCH n,m,density ...     prints us per step, best of several rounds
import {createRequire} from 'node:module';
import {performance} from 'node:perf_hooks';

const [modules, backend, size, ...shapes] = process.argv.slice(2);
const require = createRequire(modules + '/');
console.warn = () => {};
const tf = require('@tensorflow/tfjs');
if (backend === 'wasm') {
  const wasm = require('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(modules + '/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
}
if (!await tf.setBackend(backend))
  throw new Error('no backend ' + backend);
await tf.ready();
const batch = Number(size);

// AdamW by hand: TensorFlow.js has Adam alone, so the decay goes before its step.
function stepOf(n, m, density) {
  const W = tf.variable(tf.randomNormal([m, n], 0, Math.sqrt(2 / (n + m))));
  const b = tf.variable(tf.zeros([n]));
  const importance = tf.tensor1d(Array.from({length: n}, (_, i) => .9 ** i));
  const optimiser = tf.train.adam(1e-3, .9, .999, 1e-8);
  return () => tf.tidy(() => {
    const X = tf.where(tf.lessEqual(tf.randomUniform([batch, n]), density), tf.randomUniform([batch, n]),
        tf.zerosLike(tf.zeros([batch, n])));
    W.assign(W.mul(1 - 1e-5));
    b.assign(b.mul(1 - 1e-5));
    optimiser.minimize(() => {
      const Y = tf.relu(tf.add(tf.matMul(tf.matMul(X, W, false, true), W), b));
      return tf.mul(importance, tf.square(tf.sub(Y, X))).sum().div(batch);
    }, false, [W, b]);
  });
}

for (const shape of shapes) {
  const step = stepOf(...shape.split(',').map(Number));
  let best = Infinity;
  for (let round = 0; round < 40; round++) {
    const begun = performance.now();
    let count = 0;
    while (performance.now() - begun < 30 || count < 2) {
      step();
      count++;
    }
    best = Math.min(best, (performance.now() - begun) / count * 1e3);
  }
  console.log(shape + ' ' + best.toFixed(3));
}
