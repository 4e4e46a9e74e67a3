package exhibit.command.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.command.StationCommand;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a learned box is kept.
final class MidiHomeTest {

    private static final MidiMap LEARNED = new MidiMap(Map.of(Knob.FIRST, new MidiMap.Source(MidiMap.Kind.STEPS, 16),
            Button.SECOND, new MidiMap.Source(MidiMap.Kind.PAD, 36)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_was_learned_is_there_at_the_next_start() throws IOException {
        var file = folder.resolve("settings/station/midi.properties");
        assertEquals(Optional.empty(), MidiHome.of(file).keep(LEARNED));
        assertEquals(new MidiHome(file, LEARNED), MidiHome.of(file));
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void the_file_that_was_named_is_the_one_that_is_written() throws IOException {
        var file = Files.writeString(folder.resolve("box.properties"), "second knob = pad 1\n");
        var homes = new ArrayList<MidiHome>();
        assertEquals(0, StationCommand.run(wish -> homes.add(wish.midi()), "--midi", file.toString()));
        homes.getFirst().keep(LEARNED);
        StationCommand.run(wish -> homes.add(wish.midi()), "--midi", file.toString());
        assertEquals(List.of(file, LEARNED), List.of(homes.getLast().file(), homes.getLast().map()));
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_nothing_is_left_behind() throws IOException {
        var file = Files.createFile(folder.resolve("no-folder")).resolve("midi.properties");
        assertEquals(Optional.of(file), new MidiHome(file, MidiMap.NOTHING).keep(LEARNED));
        assertEquals(0, Files.size(folder.resolve("no-folder")));
    }

    @Test
    void a_wrong_file_of_ones_own_does_not_stop_the_exhibit() throws IOException {
        var file = Files.writeString(folder.resolve("midi.properties"), "first knob = spin 1\n");
        assertEquals(new MidiHome(file, MidiMap.NOTHING), MidiHome.of(file));
    }
}
