/* The training step of the ReLU output model in C: the limit that the Java kernel is measured against.
 *
 *     gcc -O3 -march=native -ffast-math -DWIDTH=64 limit.c -o limit -lm -lpthread
 *     limit best|dense INSTANCES THREADS BATCH n,m,density ...
 *
 * prints us per step of all instances, best of several rounds: 240, or as many as LIMIT_ROUNDS says. Where LIMIT_STEPS
 * is set it takes no time, but prints a line before, between and after three times so many steps, for arm64.sh, which
 * counts what lies between. `part:` says what the lines from there on are, for shares.py.
 *
 * The same mathematics and the same two ways as exhibit.model: DensePass where features are frequent (here a vector of
 * samples stays in registers from its random numbers to its gradient), RarePass where they are rare. The shapes are
 * constants wherever `SHAPES` names them, so that the compiler unrolls their loops. `dense` takes the first way always.
 */
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Bytes of a vector: 64, 32 or 16 (as NEON's). */
#ifndef WIDTH
#define WIDTH 64
#endif
#define LANES (WIDTH / 4)
/* Vectors side by side, so that no sum waits for itself: of samples in a small model, of features where they are rare. */
#ifndef SIDE
#define SIDE (WIDTH == 16 ? 4 : 2)
#endif
#ifndef STRIP
#define STRIP 4
#endif
/* Rows and vectors of a product that stay in registers: there are 32, but for x86 without AVX-512. A line of the cache
   is used up before the next one is asked for. */
#ifndef COLUMNS
#define COLUMNS 4
#endif
#ifndef ROWS
#if defined __AVX512VL__ || defined __aarch64__
#define ROWS 5
#else
#define ROWS 2
#endif
#endif
#define BLOCK 256
#ifndef SMALL
#define SMALL 8
#endif
#define SHAPES SHAPE(5, 2) SHAPE(20, 5) SHAPE(80, 20) SHAPE(400, 30)
#define INLINE static inline __attribute__((always_inline))
#define ROUND_UP(n) (((n) + LANES - 1) / LANES * LANES)

typedef float vec __attribute__((vector_size(4 * LANES)));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));
typedef uint32_t bits __attribute__((vector_size(4 * LANES)));

typedef struct {
    int n, m, batch;
    float density;
    uint64_t seed;
    long steps;
    double power1, power2, losses;
    float *w, *b, *dw, *db, *mw, *vw, *mb, *vb, *c;
    /* of the rare way, rows padded to whole vectors */
    int *cell, *feature_of, from[BLOCK + 1], count, below[256];
    uint8_t shortest[4096];
    float *value, *value_of, *before, *v, *e, *q, *s, *wr, *loss;
} model;

static double seconds(void) { /* part: none */
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

INLINE uint64_t mix(uint64_t z) { /* part: sampling */
    z += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static float *floats(size_t count) { /* part: none */
    float *p = aligned_alloc(64, (4 * count + 63) / 64 * 64);
    memset(p, 0, 4 * count);
    return p;
}

INLINE vec all(float x) { return x - (vec){}; }
INLINE vec load(const float *p) { return *(const vec *) p; }
INLINE void store(float *p, vec x) { *(vec *) p = x; }
INLINE vec where(ints mask, vec x) { return (vec) (mask & (ints) x); }
INLINE vec relu(vec z) { return where(z > 0, z); }
INLINE float sum(vec x) {
    float s = 0;
    for (int l = 0; l < LANES; l++)
        s += x[l];
    return s;
}

static void update(float *w, const float *g, float *m, float *v, int size, float rate, float keep, float unbias) { /* part: optimiser */
    for (int e = 0; e < size; e++) {
        m[e] = .9f * m[e] + .1f * g[e];
        v[e] = .999f * v[e] + .001f * g[e] * g[e];
        w[e] = keep * w[e] - rate * m[e] / (sqrtf(v[e] * unbias) + 1e-8f);
    }
}

static void adamw(model *t) {
    t->power1 *= .9;
    t->power2 *= .999;
    float rate = 1e-3 / (1 - t->power1), keep = 1 - 1e-3 * .01, unbias = 1 / (1 - t->power2);
    update(t->w, t->dw, t->mw, t->vw, t->n * t->m, rate, keep, unbias);
    update(t->b, t->db, t->mb, t->vb, t->n, rate, keep, unbias);
    t->steps++;
}

/* ---- the dense way: one vector of samples at a time ---- */

INLINE vec draw(bits place, uint64_t key, int absent, float scale) { /* part: sampling */
    bits v = place + (uint32_t) key;
    v ^= v >> 16;
    v *= 0x21f0aaad;
    v ^= (uint32_t) (key >> 32);
    v ^= v >> 15;
    v *= 0x735a2d97;
    v ^= v >> 15;
    ints x = (ints) (v >> 1) - absent;
    x &= x > 0;
    return __builtin_convertvector(x, vec) * scale;
}

INLINE void dense_step(model *t, const int n, const int m, const int V) { /* part: sampling */
    vec dw[m][n], db[n], loss = all(0), x[n][V], e[n][V], h[m][V], g[m][V];
    uint64_t key[n];
    int absent = (int) lround((1. - t->density) * 0x1p31);
    float scale = 1 / (0x1p31 - absent);
    bits place = {0};
    for (int l = 0; l < LANES; l++)
        place[l] = l * 0x9e3779b9u;
    memset(dw, 0, sizeof dw);
    memset(db, 0, sizeof db);
    for (int i = 0; i < n; i++)
        key[i] = mix(mix(mix(t->seed) + t->steps) + i);
    for (int first = 0; first < t->batch; first += V * LANES) {
        for (int k = 0; k < m; k++)
            for (int v = 0; v < V; v++)
                h[k][v] = all(0), g[k][v] = all(0);
        for (int i = 0; i < n; i++)
            for (int v = 0; v < V; v++) {
                x[i][v] = draw(place + v * LANES * 0x9e3779b9u, key[i], absent, scale);
                for (int k = 0; k < m; k++) /* part: forward */
                    h[k][v] += t->w[k * n + i] * x[i][v];
            }
        for (int i = 0; i < n; i++)
            for (int v = 0; v < V; v++) {
                vec z = all(t->b[i]); /* part: forward */
                for (int k = 0; k < m; k++)
                    z += t->w[k * n + i] * h[k][v];
                vec error = relu(z) - x[i][v]; /* part: error */
                loss += t->c[i] * error * error;
                e[i][v] = where(z > 0, 2 * t->c[i] * error);
                db[i] += e[i][v];
                for (int k = 0; k < m; k++) /* part: backward */
                    g[k][v] += t->w[k * n + i] * e[i][v];
            }
        for (int k = 0; k < m; k++)
            for (int i = 0; i < n; i++)
                for (int v = 0; v < V; v++)
                    dw[k][i] += h[k][v] * e[i][v] + g[k][v] * x[i][v];
        place += V * LANES * 0x9e3779b9u; /* part: sampling */
    }
    for (int i = 0; i < n; i++) { /* part: backward */
        t->db[i] = sum(db[i]);
        for (int k = 0; k < m; k++)
            t->dw[k * n + i] = sum(dw[k][i]);
    }
    t->losses += sum(loss);
}

/* ---- the rare way: one sample a row ---- */

static int gap_from(const model *t, int g, int draw) { /* part: sampling */
    while (t->below[g] <= draw)
        g++;
    return g;
}

static void draw_present(model *t, uint64_t place) {
    int found = 0, at = 0, cells = t->n * BLOCK;
    for (;; place++) {
        uint64_t random = mix(place);
        int u = random >> 34, gap = gap_from(t, t->shortest[u >> 18], u);
        at += gap;
        if (at >= cells)
            break;
        if (gap == 255)
            continue;
        t->cell[found] = at++;
        t->value[found++] = (((uint32_t) random >> 8) + 1) * 0x1p-24f;
    }
    t->count = found;
}

/* The same sample by sample. */
static void sort(model *t) {
    int next[BLOCK] = {0};
    for (int a = 0; a < t->count; a++)
        next[t->cell[a] % BLOCK]++;
    for (int j = 0; j < BLOCK; j++) {
        t->from[j + 1] = t->from[j] + next[j];
        next[j] = t->from[j];
    }
    for (int a = 0; a < t->count; a++) {
        int to = next[t->cell[a] % BLOCK]++;
        t->feature_of[to] = t->cell[a] / BLOCK;
        t->value_of[to] = t->value[a];
    }
}

/* Y_r <- Y_r + sum_k A_rk X_k for R rows, C vectors wide. */
INLINE void tile(const int R, const int C, float *y, int sy, const float *a, int sa, const float *x, int sx, int K) { /* part: none */
    vec acc[R][C];
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            acc[r][c] = load(y + r * sy + c * LANES);
    for (int k = 0; k < K; k++)
        for (int c = 0; c < C; c++) {
            vec p = load(x + k * sx + c * LANES);
            for (int r = 0; r < R; r++)
                acc[r][c] += a[r * sa + k] * p;
        }
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            store(y + r * sy + c * LANES, acc[r][c]);
}

INLINE void multiply(float *y, int rows, int sy, const float *a, int sa, const float *x, int sx, int K) {
    for (int c = 0; c < sy; c += COLUMNS * LANES) {
        int r = 0, wide = c + COLUMNS * LANES <= sy;
        for (; r + ROWS <= rows && wide; r += ROWS)
            tile(ROWS, COLUMNS, y + r * sy + c, sy, a + r * sa, sa, x + c, sx, K);
        for (; r < rows; r++)
            for (int v = 0; v < COLUMNS && c + v * LANES < sy; v++)
                tile(1, 1, y + r * sy + c + v * LANES, sy, a + r * sa, sa, x + c + v * LANES, sx, K);
    }
}

/* y <- y + sum a_q x_r with r = row_q, C vectors wide. */
INLINE void picked(const int C, float *y, const float *from, const float *a, const int *row, int divide, int q, int to,
                   const float *x, int sx) {
    vec acc[C];
    for (int c = 0; c < C; c++)
        acc[c] = load(from + c * LANES);
    for (; q < to; q++)
        for (int c = 0; c < C; c++)
            acc[c] += a[q] * load(x + (divide ? row[q] % BLOCK : row[q]) * sx + c * LANES);
    for (int c = 0; c < C; c++)
        store(y + c * LANES, acc[c]);
}

INLINE void picked_row(float *y, const float *from, const float *a, const int *row, int divide, int q, int to,
                       const float *x, int N) {
    int c = 0;
    for (; c + STRIP * LANES <= N; c += STRIP * LANES)
        picked(STRIP, y + c, from + c, a, row, divide, q, to, x + c, N);
    for (; c < N; c += LANES)
        picked(1, y + c, from + c, a, row, divide, q, to, x + c, N);
}

/* Z to E as if all were absent, C vectors wide. */
INLINE void absent(const int C, model *t, int i, int samples, int N) { /* part: error */
    vec c[C], loss[C], db[C];
    for (int l = 0; l < C; l++)
        c[l] = load(t->c + i + l * LANES), loss[l] = load(t->loss + i + l * LANES), db[l] = load(t->db + i + l * LANES);
    for (int j = 0; j < samples; j++)
        for (int l = 0; l < C; l++) {
            vec y = relu(load(t->e + j * N + i + l * LANES)), e = c[l] * y;
            loss[l] += e * y;
            db[l] += 2 * e;
            store(t->e + j * N + i + l * LANES, 2 * e);
        }
    for (int l = 0; l < C; l++)
        store(t->loss + i + l * LANES, loss[l]), store(t->db + i + l * LANES, db[l]);
}

INLINE void rare_block(model *t, const int n, int samples, int block) { /* part: sampling */
    const int N = ROUND_UP(n);
    draw_present(t, mix(mix(mix(t->seed) + t->steps) + block));
    sort(t);
    for (int j = 0; j < samples; j++) /* part: forward */
        picked_row(t->e + j * N, t->b, t->value_of, t->feature_of, 0, t->from[j], t->from[j + 1], t->q, N);
    for (int a = 0; a < t->count; a++) /* part: error */
        t->before[a] = t->e[t->cell[a] % BLOCK * N + t->cell[a] / BLOCK];
    int at = 0;
    for (; at + STRIP * LANES <= N; at += STRIP * LANES)
        absent(STRIP, t, at, samples, N);
    for (; at < N; at += LANES)
        absent(1, t, at, samples, N);
    for (int a = 0; a < t->count; a++) {
        int i = t->cell[a] / BLOCK;
        float *e = t->e + t->cell[a] % BLOCK * N + i, z = t->before[a], y = fmaxf(z, 0), error = y - t->value[a];
        float right = z > 0 ? 2 * t->c[i] * error : 0;
        t->loss[i] += t->c[i] * (error * error - y * y);
        t->db[i] += right - *e;
        *e = right;
    }
    for (int a = 0, end; a < t->count; a = end) { /* part: backward */
        int i = t->cell[a] / BLOCK;
        for (end = a + 1; end < t->count && t->cell[end] / BLOCK == i; end++)
            ;
        picked_row(t->s + i * N, t->s + i * N, t->value, t->cell, 1, a, end, t->e, N);
    }
}

INLINE void rare_step(model *t, const int n, const int m) { /* part: forward */
    const int N = ROUND_UP(n), M = ROUND_UP(m);
    for (int k = 0; k < m; k++)
        for (int i = 0; i < n; i++)
            t->wr[k * N + i] = t->v[i * M + k] = t->w[k * n + i];
    memset(t->q, 0, 4 * (size_t) n * N);
    multiply(t->q, n, N, t->v, M, t->wr, N, m);
    memset(t->s, 0, 4 * (size_t) n * N);
    memset(t->db, 0, 4 * N);
    for (int block = 0; block * BLOCK < t->batch; block++)
        rare_block(t, n, t->batch - block * BLOCK < BLOCK ? t->batch - block * BLOCK : BLOCK, block);
    for (int from = 0; from < n; from += 16) /* part: backward */
        for (int i = 0; i < n; i++)
            for (int k = from; k < (from + 16 < i + 1 ? from + 16 : i + 1); k++)
                t->s[i * N + k] = t->s[k * N + i] = t->s[i * N + k] + t->s[k * N + i];
    float dw[m * N] __attribute__((aligned(64)));
    memset(dw, 0, sizeof dw);
    multiply(dw, m, N, t->w, n, t->s, N, n);
    for (int k = 0; k < m; k++)
        memcpy(t->dw + k * n, dw + k * N, 4 * n);
    for (int i = 0; i < n; i++)
        t->losses += t->loss[i];
    memset(t->loss, 0, 4 * N);
}

static int may_be_rare; /* part: none */

static int is_rare(const model *t) {
    return may_be_rare && t->density <= .125 && t->n >= 48 && t->density * t->n / t->m + (double) t->n / t->batch <= 1.5;
}

static void step(model *t) {
#define SHAPE(N, M) \
    if (t->n == N && t->m == M) { \
        if (is_rare(t)) \
            rare_step(t, N, M); \
        else \
            dense_step(t, N, M, N <= SMALL ? SIDE : 1); \
        adamw(t); \
        return; \
    }
    SHAPES
    if (is_rare(t))
        rare_step(t, t->n, t->m);
    else
        dense_step(t, t->n, t->m, 1);
    adamw(t);
}

static model fresh(int n, int m, double density, int batch, uint64_t seed) {
    int N = ROUND_UP(n), M = ROUND_UP(m), nm = n * m;
    model t = {.n = n, .m = m, .batch = batch, .density = density, .seed = seed, .power1 = 1, .power2 = 1};
    t.w = floats(nm), t.dw = floats(nm), t.mw = floats(nm), t.vw = floats(nm);
    t.b = floats(N), t.db = floats(N), t.mb = floats(N), t.vb = floats(N), t.c = floats(N), t.loss = floats(N);
    for (int e = 0; e < nm; e++) {
        double r = sqrt(-2 * log(((mix(seed + e) >> 11) + 1) * 0x1p-53)), a = (mix(~seed - e) >> 11) * 0x1p-53;
        t.w[e] = sqrt(2. / (n + m)) * r * cos(2 * M_PI * a);
    }
    for (int i = 0; i < n; i++)
        t.c[i] = pow(.9, i) / batch;
    t.cell = malloc(4 * n * BLOCK), t.feature_of = malloc(4 * n * BLOCK);
    t.value = floats(n * BLOCK), t.before = floats(n * BLOCK), t.value_of = floats(n * BLOCK), t.v = floats(n * M);
    t.e = floats(BLOCK * N), t.q = floats((size_t) n * N), t.s = floats((size_t) n * N), t.wr = floats(m * N);
    double longer = 1;
    for (int g = 0; g < 255; g++) {
        longer *= 1 - density;
        t.below[g] = (int) lround((1 - longer) * (1 << 30));
    }
    t.below[255] = 1 << 30;
    for (int s = 0; s < 4096; s++)
        t.shortest[s] = gap_from(&t, s ? t.shortest[s - 1] : 0, s << 18);
    return t;
}

typedef struct {
    model *models;
    int count, steps;
} share;

static void *work(void *arg) {
    share *s = arg;
    for (int q = 0; q < s->count; q++)
        for (int i = 0; i < s->steps; i++)
            step(s->models + q);
    return NULL;
}

/* us per step of all instances together */
static double round_of(model *models, int instances, int threads, int steps) {
    pthread_t thread[threads];
    share shares[threads];
    double begun = seconds();
    for (int q = 0; q < threads; q++) {
        int from = instances * q / threads, to = instances * (q + 1) / threads;
        shares[q] = (share){models + from, to - from, steps};
        pthread_create(thread + q, NULL, work, shares + q);
    }
    for (int q = 0; q < threads; q++)
        pthread_join(thread[q], NULL);
    return (seconds() - begun) / steps * 1e6;
}

/* Three times so many steps between lines that whoever counts waits for. */
static void told(model *t, const char *shape, int steps) {
    for (int round = 0; round <= 3; round++) {
        printf("%s\n", shape);
        fflush(stdout);
        for (int i = 0; i < steps && round < 3; i++)
            step(t);
    }
}

int main(int count, char **args) {
    int instances = atoi(args[2]), threads = atoi(args[3]), batch = atoi(args[4]);
    int rounds = getenv("LIMIT_ROUNDS") ? atoi(getenv("LIMIT_ROUNDS")) : 240;
    may_be_rare = strcmp(args[1], "dense");
    for (int a = 5; a < count; a++) {
        int n, m;
        double density, best = 1e9, probe;
        sscanf(args[a], "%d,%d,%lf", &n, &m, &density);
        model models[instances];
        for (int q = 0; q < instances; q++)
            models[q] = fresh(n, m, density, batch, q);
        if (getenv("LIMIT_STEPS")) {
            told(models, args[a], atoi(getenv("LIMIT_STEPS")));
            continue;
        }
        probe = round_of(models, instances, threads, 20);
        int steps = 1 + (int) (1e4 / probe);
        for (int round = 0; round < rounds; round++)
            best = fmin(best, round_of(models, instances, threads, steps));
        printf("%s %.3f\n", args[a], best);
        fflush(stdout);
    }
}
