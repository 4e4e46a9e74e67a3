// SPDX-License-Identifier: GPL-2.0
/*
 * I2C bus 1 with an ADS1115 at address 0x48.
 *   microvolts   what lies on the four inputs
 *   unplugged    1: nobody answers, as when the cable is pulled
 */
#include <linux/i2c.h>
#include <linux/ktime.h>
#include <linux/module.h>

#define BUS 1
#define ADDRESS 0x48
#define CONVERSION 0
#define CONFIG 1
#define START BIT(15)		/* written: start a conversion; read: none is under way */
#define SINGLE_SHOT BIT(8)

static int microvolts[4];
module_param_array(microvolts, int, NULL, 0644);
static bool unplugged;
module_param(unplugged, bool, 0644);

static u16 registers[4] = { 0, 0x8583, 0x8000, 0x7fff };	/* as after power-on */
static u8 pointer;
static ktime_t converted_at;

/* Full scale in microvolts, by the three gain bits. */
static const int full_scale[] = { 6144000, 4096000, 2048000, 1024000, 512000, 256000, 256000, 256000 };
static const int samples_per_second[] = { 8, 16, 32, 64, 128, 250, 475, 860 };

/* The three input bits: four pairs, then the four inputs against ground. */
static int input(unsigned int mux)
{
	static const u8 pairs[4][2] = { { 0, 1 }, { 0, 3 }, { 1, 3 }, { 2, 3 } };

	return mux < 4 ? microvolts[pairs[mux][0]] - microvolts[pairs[mux][1]] : microvolts[mux - 4];
}

static void convert(void)
{
	s64 steps = div_s64((s64)input(registers[CONFIG] >> 12 & 7) << 15, full_scale[registers[CONFIG] >> 9 & 7]);

	registers[CONVERSION] = clamp_t(s64, steps, S16_MIN, S16_MAX);
}

static bool is_converting(void)
{
	return ktime_before(ktime_get(), converted_at);
}

static u16 read_register(void)
{
	if (pointer == CONVERSION && !is_converting())
		convert();
	if (pointer == CONFIG)
		return is_converting() ? registers[CONFIG] & ~START : registers[CONFIG] | START;
	return registers[pointer];
}

static void write_register(u16 value)
{
	if (pointer == CONVERSION)
		return;
	registers[pointer] = value;
	if (pointer == CONFIG && value & SINGLE_SHOT && value & START)
		converted_at = ktime_add_us(ktime_get(), USEC_PER_SEC / samples_per_second[value >> 5 & 7]);
}

static void message(const struct i2c_msg *m)
{
	u16 value;
	int i;

	if (m->flags & I2C_M_RD) {
		value = read_register();
		for (i = 0; i < m->len; i++)
			m->buf[i] = i % 2 ? value & 0xff : value >> 8;
		return;
	}
	if (m->len > 0)
		pointer = m->buf[0] & 3;
	if (m->len > 2)
		write_register(m->buf[1] << 8 | m->buf[2]);
}

static int transfer(struct i2c_adapter *bus, struct i2c_msg *messages, int count)
{
	int i;

	for (i = 0; i < count; i++) {
		if (unplugged || messages[i].addr != ADDRESS)
			return -ENXIO;
		message(&messages[i]);
	}
	return count;
}

static u32 abilities(struct i2c_adapter *bus)
{
	return I2C_FUNC_I2C | I2C_FUNC_SMBUS_EMUL;
}

static const struct i2c_algorithm algorithm = { .xfer = transfer, .functionality = abilities };
static struct i2c_adapter adapter = { .owner = THIS_MODULE, .nr = BUS, .algo = &algorithm, .name = "workbench" };

static int __init start(void)
{
	return i2c_add_numbered_adapter(&adapter);
}
module_init(start);

MODULE_DESCRIPTION("an ADS1115 on a workbench");
MODULE_LICENSE("GPL");
