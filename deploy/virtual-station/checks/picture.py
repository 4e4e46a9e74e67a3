"""A picture of the screen: read from QEMU, looked at, kept as PNG. Only Python's own library."""

import re
import struct
import zlib


class Picture:

    def __init__(self, width, height, pixels):
        self.width, self.height, self.pixels = width, height, pixels

    @classmethod
    def read(cls, file):
        """A binary PPM, as QEMU's screendump writes it."""
        header = re.compile(rb'P6\s(\d+)\s(\d+)\s255\s(.*)', re.DOTALL)
        width, height, pixels = header.match(file.read_bytes()).groups()
        return cls(int(width), int(height), pixels)

    def keep(self, file):
        rows = b''.join(b'\0' + self.row(y) for y in range(self.height))
        header = struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0, 0)
        chunks = (b'IHDR', header), (b'IDAT', zlib.compress(rows)), (b'IEND', b'')
        file.write_bytes(b'\x89PNG\r\n\x1a\n' + b''.join(
            struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
            for name, data in chunks))

    def colours(self):
        return len({self.pixels[i:i + 3] for i in range(0, len(self.pixels), 3)})

    def at(self, x, y):
        return int.from_bytes(self.row(y)[3 * x:3 * x + 3])

    def cut(self, box):
        left, top, right, bottom = box
        return [self.row(y)[3 * left:3 * right] for y in range(top, bottom)]

    def places(self, colour, box, tolerance=10):
        """Where in a box a colour is."""
        red, green, blue = colour.to_bytes(3)
        for y, row in enumerate(self.cut(box), box[1]):
            for x in range(box[0], box[0] + len(row) // 3):
                r, g, b = row[3 * (x - box[0]):3 * (x - box[0]) + 3]
                if abs(r - red) <= tolerance and abs(g - green) <= tolerance and abs(b - blue) <= tolerance:
                    yield x, y

    def words(self, box, share=.5, least=64):
        """What is written in a box, trimmed: rows of pixels, light or not. Empty where nothing is. Light is what has a
        `share` of the brightest, as the screen may have grown darker."""
        rows = [[max(row[i:i + 3]) for i in range(0, len(row), 3)] for row in self.cut(box)]
        light = max(max(row) for row in rows)
        if light < least:
            return []
        rows = [[dot >= share * light for dot in row] for row in rows]
        high = [y for y, row in enumerate(rows) if any(row)]
        if not high:
            return []
        rows = rows[high[0]:high[-1] + 1]
        wide = [x for x, column in enumerate(zip(*rows)) if any(column)]
        return [row[wide[0]:wide[-1] + 1] for row in rows]

    def row(self, y):
        return self.pixels[3 * self.width * y:3 * self.width * (y + 1)]
