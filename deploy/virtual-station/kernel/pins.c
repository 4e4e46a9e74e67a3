// SPDX-License-Identifier: GPL-2.0
/*
 * A GPIO chip on a workbench. Whoever writes "LINE STATE" to the parameter `drive` is the circuit outside:
 * 0 = connected to ground, 1 = connected to 3.3 V, z = open. An open line follows the pull resistor that the
 * program asked for, so a program that forgets its pull-up reads a button that is always down, as on a Pi.
 */
#include <linux/gpio/driver.h>
#include <linux/irq.h>
#include <linux/irqdomain.h>
#include <linux/module.h>
#include <linux/pinctrl/pinconf-generic.h>
#include <linux/platform_device.h>
#include <linux/spinlock.h>

#define LINES 58	/* as many as the Raspberry Pi 4's chip has */

struct line {
	char outside;		/* '0', '1' or 'z' */
	bool is_output, output, pulled_up;
	unsigned int edges;	/* IRQ_TYPE_EDGE_... the program listens for */
};

static struct line lines[LINES] = { [0 ... LINES - 1] = { .outside = 'z' } };
static DEFINE_SPINLOCK(lock);
static struct gpio_chip chip;
static struct platform_device *device;

static bool level(const struct line *l)
{
	if (l->is_output)
		return l->output;
	return l->outside == 'z' ? l->pulled_up : l->outside == '1';
}

static int drive(const char *words, const struct kernel_param *unused)
{
	unsigned int n, edge = 0;
	unsigned long flags;
	char state;
	bool before, after;

	if (sscanf(words, "%u %c", &n, &state) != 2 || n >= LINES || !strchr("01z", state))
		return -EINVAL;
	spin_lock_irqsave(&lock, flags);
	before = level(&lines[n]);
	lines[n].outside = state;
	after = level(&lines[n]);
	if (before != after)
		edge = lines[n].edges & (after ? IRQ_TYPE_EDGE_RISING : IRQ_TYPE_EDGE_FALLING);
	spin_unlock_irqrestore(&lock, flags);
	if (edge)
		generic_handle_domain_irq_safe(chip.irq.domain, n);
	return 0;
}
static const struct kernel_param_ops drive_ops = { .set = drive };
module_param_cb(drive, &drive_ops, NULL, 0200);

static int get_direction(struct gpio_chip *c, unsigned int n)
{
	return lines[n].is_output ? GPIO_LINE_DIRECTION_OUT : GPIO_LINE_DIRECTION_IN;
}

static int direction_input(struct gpio_chip *c, unsigned int n)
{
	lines[n].is_output = false;
	return 0;
}

static void set(struct gpio_chip *c, unsigned int n, int value)
{
	lines[n].output = value;
}

static int direction_output(struct gpio_chip *c, unsigned int n, int value)
{
	set(c, n, value);
	lines[n].is_output = true;
	return 0;
}

static int get(struct gpio_chip *c, unsigned int n)
{
	return level(&lines[n]);
}

/* Pull resistors are obeyed; debouncing is refused, so that the kernel does it in software as on a Pi. */
static int set_config(struct gpio_chip *c, unsigned int n, unsigned long config)
{
	switch (pinconf_to_config_param(config)) {
	case PIN_CONFIG_BIAS_PULL_UP:
		lines[n].pulled_up = true;
		return 0;
	case PIN_CONFIG_BIAS_PULL_DOWN:
	case PIN_CONFIG_BIAS_DISABLE:
		lines[n].pulled_up = false;
		return 0;
	default:
		return -ENOTSUPP;
	}
}

static void irq_mask(struct irq_data *d)
{
	gpiochip_disable_irq(&chip, irqd_to_hwirq(d));
}

static void irq_unmask(struct irq_data *d)
{
	gpiochip_enable_irq(&chip, irqd_to_hwirq(d));
}

static int irq_set_type(struct irq_data *d, unsigned int type)
{
	lines[irqd_to_hwirq(d)].edges = type & IRQ_TYPE_EDGE_BOTH;
	return 0;
}

static const struct irq_chip edges = {
	.name = "workbench", .irq_mask = irq_mask, .irq_unmask = irq_unmask, .irq_set_type = irq_set_type,
	.flags = IRQCHIP_IMMUTABLE, GPIOCHIP_IRQ_RESOURCE_HELPERS,
};

/* Pi4J takes the first chip with "pinctrl" in its label; this is the Raspberry Pi 4's. */
static struct gpio_chip chip = {
	.label = "pinctrl-bcm2711", .owner = THIS_MODULE, .base = -1, .ngpio = LINES,
	.get_direction = get_direction, .direction_input = direction_input, .direction_output = direction_output,
	.get = get, .set = set, .set_config = set_config,
};

static int __init start(void)
{
	int error;

	device = platform_device_register_simple("workbench-pins", PLATFORM_DEVID_NONE, NULL, 0);
	if (IS_ERR(device))
		return PTR_ERR(device);
	chip.parent = &device->dev;
	gpio_irq_chip_set_chip(&chip.irq, &edges);
	chip.irq.handler = handle_simple_irq;
	chip.irq.default_type = IRQ_TYPE_NONE;
	error = gpiochip_add_data(&chip, NULL);
	if (error)
		platform_device_unregister(device);
	return error;
}
module_init(start);

MODULE_DESCRIPTION("GPIO lines moved by a test");
MODULE_LICENSE("GPL");
