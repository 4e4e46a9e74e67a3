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
        data = file.read_bytes()
        kind, width, height, _, pixels = re.match(rb"(P6)\s(\d+)\s(\d+)\s(\d+)\s(.*)", data, re.DOTALL).groups()
        return cls(int(width), int(height), pixels)

    def keep(self, file):
        rows = b''.join(b'\0' + self.row(y) for y in range(self.height))
        header = struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0, 0)
        chunks = (b'IHDR', header), (b'IDAT', zlib.compress(rows)), (b'IEND', b'')
        file.write_bytes(b'\x89PNG\r\n\x1a\n' + b''.join(
            struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
            for name, data in chunks))

    def row(self, y):
        return self.pixels[3 * self.width * y:3 * self.width * (y + 1)]
