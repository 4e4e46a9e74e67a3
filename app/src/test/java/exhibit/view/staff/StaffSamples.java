package exhibit.view.staff;

import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLearning;
import exhibit.hardware.midi.MidiLesson.Progress;
import exhibit.hardware.midi.MidiMap;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What staff may find: faults, and lessons half way.
public final class StaffSamples {

    private static final String NO_RIGHT = "the pins may not be used by this user; fix: sudo usermod -aG gpio $USER, "
            + "then log in again";
    private static final String NO_BUS = "the SPI bus is absent or may not be used; fix: add dtparam=spi=on to "
            + "/boot/firmware/config.txt, sudo usermod -aG spi $USER, and restart";

    /// As many as there are controls to learn, all of them different.
    private static final List<String> REASONS = List.of(NO_BUS, NO_RIGHT,
            "there is no I2C bus; fix: add dtparam=i2c_arm=on to /boot/firmware/config.txt and restart",
            "the I2C bus may not be used by this user; fix: sudo usermod -aG i2c $USER, then log in again",
            "the chip does not answer on its bus; is it plugged in?", "its wires make noise; is one loose?",
            "its pin is used by another program", "no chip here has a Raspberry Pi's pins");

    /// What a driver says that nobody foresaw.
    static final String UNFORESEEN = "read: Input/output error";

    static final List<String> NOTES = List.of(
            "/etc/superposition-station/station.properties, line 49: hours: 'quatsch' is not 'always' or hours such as "
                    + "mon-fri 09:00-17:00, sat 10:00-24:00; the default is used",
            "/etc/superposition-station/station.properties, line 50: 'colour' is no setting of this version");

    private StaffSamples() {
    }

    /// A station's desk, with all that it can say.
    static final StaffActions DESK = new StaffActions() {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public List<Fact> health() {
            return List.of(Fact.of("health.well"), Fact.of("health.station", "7", "0.1.0"),
                    Fact.of("health.uptime", 26, 1), Fact.of("health.temperature", 48.5),
                    Fact.of("health.disk", 11_042.),
                    Fact.of("health.exported", Date.from(Instant.parse("2026-05-04T12:00:00Z"))),
                    Fact.of("health.visits", 412, 21_733));
        }

        @Override
        public List<Fact> counts() {
            return List.of(Fact.of("counts.visits", 212, 1412, 121_733), Fact.of("counts.length", 1111, 222, 33, 4),
                    Fact.of("counts.chapters", "1200, 1100, 980, 760, 540, 320"), Fact.of("counts.rooms", 500, 90),
                    Fact.of("counts.hands", 52_000, 41_000, 41_000), Fact.of("counts.faults", 0));
        }

        @Override
        public List<Fact> settings() {
            return List.of(Fact.of("settings.language", "de"), Fact.of("settings.screen", 155, 86, 500),
                    Fact.of("settings.sound", 70), Fact.of("settings.idle", 70, 20),
                    Fact.of("settings.hours", "tue 09:00-17:00, wed 09:00-17:00, thu 09:00-20:00, fri 09:00-17:00, "
                            + "sat 10:00-18:00, sun 10:00-18:00"),
                    Fact.of("settings.folder", "/var/lib/superposition-station"),
                    Fact.of("settings.network", "mqtt, exhibitera, room"), Fact.of("settings.where"));
        }
    };

    public static Map<Control, String> noFaults() {
        return new Faults().reasons();
    }

    public static Map<Control, String> oneFault() {
        return faults(Map.of(Knob.SECOND, "its wires make noise; is one loose?"));
    }

    /// Every control there is, and every one for another reason.
    public static Map<Control, String> allFaults() {
        var all = new LinkedHashMap<Control, String>();
        var controls = MidiLearning.CONTROLS;
        for (int i = 0; i < controls.size(); i++)
            all.put(controls.get(i), REASONS.get(i));
        all.put(Button.STAFF_KEY, "it is stuck");
        return faults(all);
    }

    /// All but one for the same reason.
    public static Map<Control, String> noPins() {
        var all = new LinkedHashMap<Control, String>();
        MidiLearning.CONTROLS.forEach(control -> all.put(control, NO_RIGHT));
        all.put(Button.STAFF_KEY, "it is stuck");
        return faults(all);
    }

    /// A lesson that has come to a control, the second of them left out.
    public static Progress asked(int index, double heard, boolean alone) {
        return new Progress(MidiLearning.CONTROLS.stream().skip(index).findFirst(), heard, learned(index), alone,
                Optional.empty());
    }

    public static Progress over(int learned, Optional<Path> unkept) {
        return new Progress(Optional.empty(), 0, learned(learned), false, unkept);
    }

    private static MidiMap learned(int count) {
        var sources = new LinkedHashMap<Control, MidiMap.Source>();
        for (int i = 0; i < count; i++)
            if (i != 1)
                sources.put(MidiLearning.CONTROLS.get(i), new MidiMap.Source(MidiMap.Kind.POSITION, i));
        return new MidiMap(sources);
    }

    private static Map<Control, String> faults(Map<Control, String> reasons) {
        var faults = new Faults();
        reasons.forEach((control, reason) -> faults.note(new Fault.Lost(control, reason)));
        return faults.reasons();
    }
}
