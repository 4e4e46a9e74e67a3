"""A virtual touchscreen, the size of the screen, and one finger on it."""

import time

from evdev import AbsInfo, UInput, ecodes as e


def axis(most):
    return AbsInfo(value=0, min=0, max=most, fuzz=0, flat=0, resolution=10)


class Touchscreen:

    def __init__(self, width, height):
        across, down = axis(width - 1), axis(height - 1)
        self.device = UInput({
            e.EV_KEY: [e.BTN_TOUCH],
            e.EV_ABS: [(e.ABS_X, across), (e.ABS_Y, down),
                       (e.ABS_MT_SLOT, axis(1)), (e.ABS_MT_TRACKING_ID, axis(65535)),
                       (e.ABS_MT_POSITION_X, across), (e.ABS_MT_POSITION_Y, down)],
        }, name='workbench touchscreen', input_props=[e.INPUT_PROP_DIRECT])
        self.touches = 0

    def tap(self, x, y, seconds=0.15):
        self.touches += 1
        self.send((e.EV_ABS, e.ABS_MT_TRACKING_ID, self.touches), (e.EV_KEY, e.BTN_TOUCH, 1),
                  (e.EV_ABS, e.ABS_MT_POSITION_X, x), (e.EV_ABS, e.ABS_MT_POSITION_Y, y),
                  (e.EV_ABS, e.ABS_X, x), (e.EV_ABS, e.ABS_Y, y))
        time.sleep(seconds)
        self.send((e.EV_ABS, e.ABS_MT_TRACKING_ID, -1), (e.EV_KEY, e.BTN_TOUCH, 0))

    def send(self, *events):
        for event in events:
            self.device.write(*event)
        self.device.syn()
