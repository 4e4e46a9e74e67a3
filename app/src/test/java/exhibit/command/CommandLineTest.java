package exhibit.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import exhibit.SystemLanguages;
import exhibit.command.option.RangeConverters;
import exhibit.command.option.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

final class CommandLineTest {

    private static final String QUICK = "--steps 20 --batch 16 --seeds 0-2 ";

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");

    /// Option and value, and what the sentence must say.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"train --sparsity 1.2 | --sparsity | 0 to below 1",
        "train --sparsity NaN | --sparsity | 0 to below 1", "train --features 0 | --features | 1 to 400",
        "train --features 2.5 | --features | 1 to 400", "train --hidden 401 | --hidden | 1 to 400",
        "train --importance 0 | --importance | above 0", "train --activation tanh | --activation | linear, relu",
        "train --steps -1 | --steps | 1 to 10000000", "train --batch 65537 | --batch | 1 to 65536",
        "train --learning-rate 0 | --learning-rate | above 0", "train --seeds x | --seeds | such as 0-9",
        "train --seeds 5-1 | --seeds | such as 0-9", "train --seeds 0-1000 | --seeds | at most 1000",
        "train --schedule slow | --schedule | constant, cosine, rising, warm",
        "train --kernel gpu | --kernel | fast, ejml",
        "train --weight-decay 2 | --weight-decay | 0 to 1",
        "train --json nowhere/at/all.json | --json | does not exist", "train --csv . | --csv | folder",
        "train --png - | --png | not the name of a file", "train --json - --csv - | --json | only one",
        "train --sparsity | --sparsity | Missing", "train 7 | 7 | --help", "train --colour | --colour | --help",
        "dance | dance | train", "reconstruct --x 1 | --W | Missing",
        "reconstruct --W 1,0;0 --x 1,1 | --W | same number", "reconstruct --W 1,a --x 1 | --W | numbers",
        "reconstruct --W 1,0;0,1 --x 1 | --x | 2 rows", "reconstruct --W 1;1 --x 1,1 --b 0 | --b | 2 rows",
        "snapshot --chapter 7 --png a.png | --chapter | room-for-two",
        "snapshot --chapter in-space | --png | Missing",
        "snapshot --png a.png | --page | --chapter",
        "snapshot --page visitors --png a.png | --page | staff, trial, learn, keys, pin, laboratory",
        "snapshot --page staff --chapter in-space --png a.png | --page | --chapter",
        "snapshot --chapter in-space --size 8x8 --png a.png | --size | 320 to 4096",
        "snapshot --chapter in-space --language xx --png a.png | --language | en, de",
        "tour --language xx | --language | en, de", "panel | --wiring | Missing",
        "panel --wiring nowhere.properties | --wiring | cannot be read",
        "panel --wiring ../deploy/wiring.properties | panel | no pins",
        "bench --json nowhere/a.json | --json | does not exist", "bench --size 800x480 | --frames | Missing",
        "bench --frames --size 8x8 | --size | 320 to 4096", "bench --frames --seconds 0 | --seconds | 1 to 3600",
        "doctor --now | --now | --help", "doctor --settings nowhere | --settings | cannot be read",
        "train --recipe 2222248R | --recipe | one of its characters is wrong",
        "train --recipe 2222248P --features 4 | --features | --recipe",
        "--settings nowhere | --settings | cannot be read", "experiment | ID | Missing",
        "experiment T0 | T0 | T6, T7, T8", "experiment T1 --dial spar=0 | --dial | sparsity, importance",
        "experiment T1 --dial sparsity=.7 | --dial | 0.5, 0.8, 0.9", "experiment T1 --dial sparsity | --dial | such as",
        "experiment T8 --dial sparsity=x=1 | --dial | such as",
        "experiment T1 --dial sparsity=NaN --png a.png | --dial | 0.5, 0.8, 0.9",
        "snapshot --study T1 --dial sparsity=2 --png a.png | --dial | 0.5, 0.8, 0.9",
        "snapshot --page staff --dial sparsity=0 --png a.png | --dial | --study",
        "experiments --json a.json | --json | --all", "sweep --model 4-2 | --model | 2-1, 3-2 or 5-2",
        "sweep --grid 1x4 | --grid | 2 to 101", "sweep --grid 4 | --grid | 11x11",
        "sweep --instances 0 | --instances | 1 to 1000",
        "sweep --slice 4/3 | --slice | such as 3/30", "sweep --slice 0/3 | --slice | such as 3/30",
        "sweep --slice 1/3 | --slice | --csv", "sweep --slice 1/3 --json a.json --csv a.csv | --slice | nowhere else",
        "room | room | open, join, show, pace", "room show --address 127.0.0.1 | --code | Missing",
        "room open --code abc --bind 127.0.0.1 | --code | has 3 letters and digits, a code has 9",
        "room open --code maple-7b --bind 127.0.0.1 | --code | codes are made by the program",
        "room open --code k7m-4xq-9r\u00e9 --bind 127.0.0.1 | --code | no code has '\u00e9' in it",
        "room open --code k7m4xq9rt | --bind | Missing",
        "room open --code k7m4xq9rt --bind 0.0.0.0 | --bind | not one address",
        "room open --code k7m4xq9rt --bind 192.0.2.1 | --bind | address of this machine",
        "room open --code k7m4xq9rt --bind 127.0.0.1 --port 80 | --port | 1024 to 65535",
        "room open --code k7m4xq9rt --bind 127.0.0.1 --station 0 | --station | 1 to 9999",
        "room join --code k7m4xq9rt | --address | Missing",
        "room join --code k7m4xq9rt --address a:b | --address | such as",
        "room join --code k7m4xq9rt --address fe80::1%eth0 | --address | without %",
        "room join --code k7m4xq9rt --address 192.168.1 | --address | such as 192.168.1.20",
        "room join --code k7m4xq9rt --address 127.0.0.1,[::1 | --address | such as 192.168.1.20",
        "room open --code k7m4xq9rt --bind fe80::1%eth0 | --bind | without %",
        "room open --code k7m4xq9rt --bind 127.0.0.1:5701 | --bind | --port",
        "room open --code k7m4xq9rt --bind 127.0.0.1 --address 10.0.0.300 | --address | an address such as",
        "room show --code k7m4xq9rt | --address | Missing",
        "room join --code k7m4xq9rt --bind 127.0.0.1 --address 127.0.0.1 | --address | station's own address",
        "room show --code k7m4xq9rt --bind 127.0.0.1 --address ::1 | --address | of two kinds",
        "room pace slow --code k7m4xq9rt --address 127.0.0.1 | PACE | freeze, step, go", "sweep merge | FILE | Missing",
        "sweep merge nowhere.csv | nowhere.csv | cannot be read",
        "story --importance 0 | --importance | above 0",
        "--kiosk=5 | --kiosk | boolean",
        "--language xx | --language | en, de"})
    void bad_input_gets_one_sentence_and_exit_2_and_writes_nothing(String line, String names, String allowed)
            throws IOException {
        assertEquals(2, run(line), terminal.err());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains(names) && terminal.err().contains(allowed), terminal.err());
        assertEquals(1, terminal.err().strip().lines().count(), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void no_option_value_ever_ends_in_a_stack_trace() {
        var random = new Random(11);
        var values = List.of("", " ", "-", "0", "-1", "1e9", "NaN", "Infinity", "x", "1;2", ",", ";", "0-", "-9", "0.5",
                "99999999999999999999", "\u0000", "../..", "relu", "ejml", "--", "@x", "\"", "'", "5", "2", "1,2,3");
        var options = List.of("--features", "--hidden", "--sparsity", "--importance", "--activation", "--batch",
                "--learning-rate", "--seeds", "--schedule", "--kernel", "--weight-decay", "--csv", "--json");
        for (int round = 0; round < 300; round++) {
            var line = new ArrayList<>(List.of("train", "--steps", "1", "--batch", "4", "--seeds", "0"));
            for (int o = random.nextInt(4); o >= 0; o--) {
                var value = values.get(random.nextInt(values.size()));
                var option = options.get(random.nextInt(options.size()));
                if (!line.contains(option)) line.addAll(List.of(option, inFolder(option, value)));
            }
            terminal.forget();
            int code = StationCommand.run(_ -> {}, line.toArray(String[]::new));
            assertTrue(code == 0 || code == 2, line + " ended in " + code + ": " + terminal.err());
            assertTrue(terminal.err().lines().count() <= 1, line + " said " + terminal.err());
            assertEquals(code == 2, !terminal.err().isBlank(), line + " said " + terminal.err());
        }
    }

    @Test
    void train_says_what_each_seed_has_learned() throws IOException {
        var json = folder.resolve("a.json");
        assertEquals(0, run("train " + QUICK + "--json " + json));
        var result = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertEquals(.9, result.getAsJsonObject("experiment").get("sparsity").getAsDouble());
        assertEquals(3, result.getAsJsonArray("runs").size());
        assertTrue(result.get("best").getAsInt() >= 0);
        var run = result.getAsJsonArray("runs").get(1).getAsJsonObject();
        assertEquals(1, run.get("seed").getAsLong());
        assertEquals(2, run.getAsJsonArray("W").size());
        assertEquals(5, run.getAsJsonArray("W").get(0).getAsJsonArray().size());
        for (var key : List.of("b", "norms", "dimensionality"))
            assertEquals(5, run.getAsJsonArray(key).size(), key);
        for (var key : List.of("loss", "represented", "geometry", "stepsPerSecond"))
            assertTrue(run.has(key), key);
        assertEquals(5, terminal.out().lines().count() + 1);
    }

    @Test
    void the_words_and_numbers_of_the_line_are_the_same_under_every_language_of_the_system() throws Exception {
        SystemLanguages.each(() -> {
            assertEquals(0, run("train " + QUICK + "--activation LINEAR --schedule COSINE --json -"), terminal.err());
            assertEquals(2, run("sweep --grid 1x4"), terminal.err());
        });
        assertTrue(terminal.out().contains("\"represented\""));
        assertTrue((terminal.out() + terminal.err()).chars().allMatch(letter -> letter < 128), terminal.err());
    }

    @Test
    void the_same_seed_gives_the_same_numbers_whatever_stands_beside_it() {
        run("train " + QUICK + "--json -");
        var together = runs().get(2);
        terminal.forget();
        run("train --steps 20 --batch 16 --seeds 2 --json -");
        for (var key : List.of("loss", "W", "b"))
            assertEquals(together.get(key), runs().get(0).get(key), key);
    }

    @Test
    void the_reference_kernel_agrees_with_the_fast_one() {
        run("train " + QUICK + "--json -");
        double fast = runs().get(0).get("loss").getAsDouble();
        terminal.forget();
        run("train " + QUICK + "--kernel ejml --json -");
        assertEquals(fast, runs().get(0).get("loss").getAsDouble(), 1e-4 * fast);
    }

    @Test
    void csv_has_a_header_and_a_line_for_each_feature_of_each_model() {
        run("train " + QUICK + "--csv -");
        var lines = terminal.out().split("\r\n", -1);
        assertEquals("seed,loss,feature,norm,dimensionality,interference,bias,W0,W1", lines[0]);
        assertEquals(1 + 3 * 5 + 1, lines.length);
        for (int line = 0; line < 16; line++)
            assertEquals(9, lines[line].split(",", -1).length, lines[line]);
    }

    @Test
    void a_folder_that_vanishes_is_told_and_leaves_nothing() throws IOException {
        var gone = Files.createDirectory(folder.resolve("gone"));
        var target = new Target.Converter().convert(gone.resolve("a.json").toString());
        Files.delete(gone);
        var error = org.junit.jupiter.api.Assertions.assertThrows(java.io.UncheckedIOException.class,
                () -> target.write("{}", new java.io.PrintWriter(java.io.Writer.nullWriter())));
        assertTrue(String.valueOf(error.getMessage()).contains("a.json"));
    }

    @Test
    void reconstruct_gives_the_numbers_of_the_worked_example() {
        assertEquals(0, run("reconstruct --W 1,0;0,1;0,-1 --b 0,.5,.5 --x .9,.6,.3 --no-relu --json -"));
        var json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(.05, json.get("error").getAsDouble(), 1e-9);
        assertEquals(.2, json.getAsJsonArray("output").get(2).getAsDouble(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "train", "experiments", "experiment", "sweep", "sweep merge", "room", "room open",
        "room join", "room show", "room pace", "reconstruct", "snapshot",
        "tour",
        "panel",
        "learn", "doctor", "bench", "settings"})
    void every_command_explains_itself(String command) {
        assertEquals(0, run(command + " --help"));
        assertTrue(terminal.out().contains("Usage: station " + command));
    }

    /// A pipe gives its lines to one reader alone; a second one would wait for ever.
    @Test
    void a_line_is_read_once() throws IOException, InterruptedException {
        var pipe = folder.resolve("session");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread.startVirtualThread(() -> assertDoesNotThrow(() -> Files.writeString(pipe, "1200 turned first +1")));
        assertEquals(0, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run("--replay " + pipe)));
    }

    @Test
    void a_file_may_be_called_as_a_command_is() {
        assertEquals(2, run("--replay panel"));
        assertTrue(terminal.err().contains("'panel' cannot be read"), terminal.err());
        assertEquals(2, run("--wiring tour --seconds 1"));
        assertTrue(terminal.err().contains("'tour' cannot be read"), terminal.err());
    }

    /// To learn what all commands take costs time that whoever opens the exhibit waits for.
    @Test
    void only_what_is_asked_for_is_learned() {
        assertEquals(Set.of(), learned("--kiosk"));
        assertEquals(Set.of("settings"), learned("settings", "--shell", "--help"));
        assertEquals(StationCommand.names().collect(Collectors.toSet()), learned("--help"));
        assertEquals(StationCommand.names().collect(Collectors.toSet()), learned("--kiosk", "-h", "tour"));
    }

    private static Set<String> learned(String... words) {
        return StationCommand.line(_ -> {}, words).getSubcommands().keySet();
    }

    @Test
    void without_a_command_the_exhibit_opens() {
        var opened = new ArrayList<String>();
        assertEquals(0,
                StationCommand.run(wish -> opened.add(wish.kiosk() + " " + wish.language()),
                        "--kiosk", "--language",
                        "de"));
        assertEquals(List.of("true de"), opened);
    }

    /// Help is text and cannot be made from a range that is an object; so it is held to it here.
    @Test
    void help_says_the_range_that_the_value_judges_by() {
        var options = every(StationCommand.line(_ -> {}, "--help").getCommandSpec())
                .flatMap(command -> command.options().stream()).toList();
        var ranged = 0;
        for (var option : options) {
            if (!(option.converters().length == 1
                    && option.converters()[0] instanceof RangeConverters.Within<?> within))
                continue;
            ranged++;
            var bounds = within.range.words().replaceFirst("^a (whole )?number (from )?", "");
            var help = String.join(" ", option.description());
            assertTrue(help.contains(bounds), option.longestName() + " says: " + help + ", but takes " + bounds);
        }
        assertTrue(ranged > 20, "these are not all options with a range: " + ranged);
    }

    /// A command and all below it.
    private static Stream<CommandSpec> every(CommandSpec command) {
        return Stream.concat(Stream.of(command),
                command.subcommands().values().stream().flatMap(below -> every(below.getCommandSpec())));
    }

    private int run(String line) {
        return StationCommand.run(_ -> {}, line.strip().split(" +", -1));
    }

    private List<JsonObject> runs() {
        var result = JsonParser.parseString(terminal.out()).getAsJsonObject();
        return result.getAsJsonArray("runs").asList().stream().map(run -> run.getAsJsonObject()).toList();
    }

    /// Files only where they may be written.
    private String inFolder(String option, String value) {
        boolean file = option.equals("--csv") || option.equals("--json");
        return file && !value.equals("-") && !value.isBlank() ? folder + "/" + value : value;
    }
}
