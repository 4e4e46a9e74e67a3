package exhibit.hardware.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.Wiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lights at the controls: lit where a control does something now. A light that fails is left dark; it is only a
/// light.
final class PanelLights {

    /// Of buttons, as dim as those of knobs.
    private static final int WHITE = 0x303030;
    private static final int DARK = 0;

    private final Wiring wiring;
    private final Pins pins;
    private final Map<Control, DigitalOutput> leds = new HashMap<>();

    PanelLights(Wiring wiring, Pins pins) {
        this.wiring = wiring;
        this.pins = pins;
    }

    /// From any thread.
    ///
    /// @param live the controls that do something now
    /// @throws RuntimeException where a light does not answer
    synchronized void show(Set<Control> live) {
        wiring.parts().forEach((control, part) -> part.light()
                .ifPresent(
                        pin -> leds.computeIfAbsent(control, _ -> pins.output(pin)).setState(live.contains(control))));
        wiring.strip().ifPresent(strip -> pins.spi(strip.bus(), strip.chip(), Ws2812.BAUD)
                .write(Ws2812.bytes(colours(strip.lights(), live))));
    }

    static List<Integer> colours(List<Control> lights, Set<Control> live) {
        return lights.stream().map(control -> live.contains(control) ? colour(control) : DARK).toList();
    }

    private static int colour(Control control) {
        return control instanceof Knob knob ? knob.light() : WHITE;
    }
}
