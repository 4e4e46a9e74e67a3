package exhibit.hardware;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which control is wired to what, as the wiring file says it.
///
/// @param parts what each control of this panel is made of, in the file's order
/// @param strip the strip of lights on one data line, where the panel has one
public record Wiring(Map<Control, Part> parts, Optional<Strip> strip) {

    /// WS2812 lights in a row on SPI's data line, one at each control, in this order.
    ///
    /// @param bus SPI bus
    /// @param chip SPI chip select
    /// @param lights each light's control, from the first on the line
    public record Strip(int bus, int chip, java.util.List<Control> lights) {
        public Strip {
            lights = java.util.List.copyOf(lights);
        }
    }

    public Wiring {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /// @throws WiringException with a sentence for each line that is wrong
    /// @throws IOException where the file cannot be read
    public static Wiring read(Path file) throws IOException {
        return WiringFile.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /// Which pin is what, as a page in Markdown.
    public String table() {
        return WiringPage.table(this);
    }

    /// Which pin is what, as a drawing in SVG.
    public String drawing() {
        return WiringDrawing.svg(this);
    }

    boolean usesI2c() {
        return parts.values().stream().anyMatch(Part.Ads1115.class::isInstance);
    }

    boolean usesSpi() {
        return strip.isPresent() || parts.values().stream().anyMatch(Part.Mcp3008.class::isInstance);
    }
}
