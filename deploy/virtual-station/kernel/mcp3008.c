// SPDX-License-Identifier: GPL-2.0
/*
 * SPI bus 0 with an MCP3008 at chip select 0, as /dev/spidev0.0.
 *   readings   0..1023, what its eight inputs say
 */
#include <linux/bitops.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/spi/spi.h>

static int readings[8];
module_param_array(readings, int, NULL, 0644);

static struct platform_device *device;

/*
 * Question and answer overlap in one word, highest bit first. The first 1 is the start bit; "single-ended" and three
 * bits of channel follow it, and the ten bits of the answer end sixteen places after it.
 */
static u32 answer(u32 question)
{
	int start = fls(question) - 1;

	return start < 16 ? 0 : (u32)clamp(readings[question >> (start - 4) & 7], 0, 1023) << (start - 16);
}

static int transfer(struct spi_controller *bus, struct spi_device *chip, struct spi_transfer *t)
{
	const u8 *in = t->tx_buf;
	u8 *out = t->rx_buf;
	u32 word = 0;
	int i, length = min(t->len, 4u);

	for (i = 0; in && i < length; i++)
		word = word << 8 | in[i];
	word = answer(word);
	for (i = length - 1; out && i >= 0; i--, word >>= 8)
		out[i] = word & 0xff;
	return 0;
}

/* Without a device tree entry the kernel binds its spidev driver by a name it knows; this one is an ADC's. */
static struct spi_board_info chip = { .modalias = "ltc2488", .max_speed_hz = 3600000, .mode = SPI_MODE_0 };

static int __init start(void)
{
	struct spi_controller *bus;
	int error;

	device = platform_device_register_simple("workbench-spi", PLATFORM_DEVID_NONE, NULL, 0);
	if (IS_ERR(device))
		return PTR_ERR(device);
	bus = devm_spi_alloc_host(&device->dev, 0);
	if (!bus) {
		platform_device_unregister(device);
		return -ENOMEM;
	}
	bus->bus_num = 0;
	bus->num_chipselect = 1;
	bus->mode_bits = SPI_MODE_X_MASK;
	bus->transfer_one = transfer;
	error = spi_register_controller(bus);
	if (error) {
		platform_device_unregister(device);
		return error;
	}
	return spi_new_device(bus, &chip) ? 0 : -ENODEV;
}
module_init(start);

MODULE_DESCRIPTION("an MCP3008 on a workbench");
MODULE_LICENSE("GPL");
