package exhibit.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The wiring as a page to print: which wire goes to which pin of the header.
final class WiringPage {

    private WiringPage() {
    }

    /// A table in Markdown, one line a wire.
    public static String table(Wiring wiring) {
        var page = new StringBuilder("| control | signal | BCM | header pin |\n|---|---|---|---|\n");
        for (var wire : wires(wiring))
            page.append("| ").append(named(wire.control)).append(" | ").append(wire.signal).append(" | ")
                    .append(wire.bcm)
                    .append(" | ").append(wire.pin).append(" |\n");
        return page.toString();
    }

    /// The screen calls knobs by their colours, so whoever builds the panel must know them.
    private static String named(String place) {
        return Stream.of(Knob.values()).filter(knob -> knob.place().equals(place)).findFirst()
                .map(knob -> place + " (" + knob.hue() + ")").orElse(place);
    }

    /// One wire from a control to the header; a bus has its own pins.
    record Wire(String control, String signal, String bcm, String pin) {}

    static List<Wire> wires(Wiring wiring) {
        var wires = new ArrayList<Wire>();
        wiring.parts().forEach((control, part) -> {
            for (var use : part.pins())
                wires.add(new Wire(control.place(), use.signal(), String.valueOf(use.pin()),
                        String.valueOf(Header.pin(use.pin()))));
            if (!part.onBus().isEmpty()) wires.add(new Wire(control.place(), part.onBus(), bus(part), busPins(part)));
        });
        wiring.strip().ifPresent(strip -> wires
                .add(new Wire("lights", "WS2812 data, " + strip.lights().size() + " lights", "10", "19")));
        return wires;
    }

    private static String bus(Part part) {
        return part instanceof Part.Ads1115 ? "2, 3" : "9, 10, 11";
    }

    private static String busPins(Part part) {
        return part instanceof Part.Ads1115 ? "3, 5" : "21, 19, 23";
    }
}
