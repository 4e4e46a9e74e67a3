/* A plugin for QEMU that counts the instructions of each thread of a program, and says behind each line that the program
 * writes to standard output how many its thread has come to. What other threads do meanwhile, a JIT's among them, is not
 * counted.
 *
 *     cc -shared -fPIC count.c -o count.so;  qemu-aarch64 -plugin ./count.so PROGRAM
 *
 * What it takes of QEMU's interface for plugins is written out here: distributions leave the header out.
 */
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define MOST_THREADS 4096
#define WRITE 64 /* the number of that system call on arm64 */
#define STANDARD_OUTPUT 1

typedef uint64_t id;
typedef struct qemu_plugin_tb block;
typedef struct qemu_info_t info;

void qemu_plugin_register_vcpu_tb_trans_cb(id plugin, void (*translated)(id, block *));
void qemu_plugin_register_vcpu_tb_exec_cb(block *b, void (*begun)(unsigned, void *), int registers, void *with);
void qemu_plugin_register_vcpu_syscall_cb(id plugin, void (*called)(id, unsigned, int64_t, uint64_t, uint64_t, uint64_t,
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t));
size_t qemu_plugin_tb_n_insns(const block *b);

#ifndef VERSION
#define VERSION 1
#endif
__attribute__((visibility("default"))) int qemu_plugin_version = VERSION;

static uint64_t counted[MOST_THREADS];

static void begun(unsigned thread, void *instructions) {
    counted[thread % MOST_THREADS] += (uintptr_t) instructions;
}

static void translated(id plugin, block *b) {
    qemu_plugin_register_vcpu_tb_exec_cb(b, begun, 0, (void *) qemu_plugin_tb_n_insns(b));
}

static void called(id plugin, unsigned thread, int64_t number, uint64_t file, uint64_t a2, uint64_t a3, uint64_t a4,
    uint64_t a5, uint64_t a6, uint64_t a7, uint64_t a8) {
    if (number == WRITE && file == STANDARD_OUTPUT)
        fprintf(stderr, "counted %" PRIu64 "\n", counted[thread % MOST_THREADS]);
}

__attribute__((visibility("default"))) int qemu_plugin_install(id plugin, const info *about, int count, char **args) {
    qemu_plugin_register_vcpu_tb_trans_cb(plugin, translated);
    qemu_plugin_register_vcpu_syscall_cb(plugin, called);
    return 0;
}
