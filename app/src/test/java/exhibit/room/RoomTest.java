package exhibit.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.PhaseDiagram;
import exhibit.training.PhaseCell;
import exhibit.training.PhaseGrid;
import exhibit.training.PhaseSweep;
import exhibit.training.SweptCell;
import exhibit.training.SweptMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rooms of processes on the loopback network; this one is the first station of most.
final class RoomTest {

    private static final String CODE = "class-7b";
    private static final PhaseSweep SWEEP = new PhaseSweep(PhaseDiagram.TWO_IN_ONE, new PhaseGrid(11, 11), 3);
    private static final long PATIENCE_SECONDS = 240;

    private final int port = freePort();
    private final List<StationProcess> others = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void sendHome() {
        others.forEach(StationProcess::close);
    }

    @Test
    void eight_stations_paint_the_map_of_one_though_three_are_killed() throws Exception {
        paint(8, 3);
    }

    @Test
    @Tag("laboratory")
    void thirty_stations_paint_the_map_of_one_though_ten_are_killed() throws Exception {
        paint(30, 10);
    }

    private void paint(int stations, int killed) throws Exception {
        try (var room = Room.enter(door(CODE), 1)) {
            for (int station = 2; station <= stations; station++)
                join(station, "--leave", "--csv", folder.resolve(station + ".csv").toString());
            await(() -> room.present() == stations);
            room.begin(SWEEP);
            await(() -> room.state().map().filter(map -> map.cells().size() > 20).isPresent());
            for (int k = 0; k < killed; k++)
                others.get(k).kill();
            await(() -> room.state().isWhole());
            for (var survivor : others.subList(killed, others.size()))
                assertEquals(0, survivor.ended(PATIENCE_SECONDS), () -> said(survivor));
            assertEquals(alone(), cells(room.state().map().orElseThrow()));
            int trained = room.state().stations().stream().mapToInt(StationState::done).sum();
            assertTrue(trained <= SWEEP.cells() + killed, () -> "trained " + trained);
        }
        var files = IntStream.rangeClosed(killed + 2, stations)
                .mapToObj(station -> read(folder.resolve(station + ".csv")))
                .distinct().toList();
        assertEquals(1, files.size());
        assertEquals(SWEEP.cells(), files.getFirst().lines().skip(1).distinct().count());
    }

    @Test
    void who_has_another_code_or_no_manners_is_refused_and_told_of_once() throws Exception {
        var hub = new StationProcess(folder, "open", "--code", CODE, "--bind", "127.0.0.1", "--port", "" + port,
                "--grid", "2x2", "--instances", "1");
        others.add(hub);
        await(this::listens);
        var random = new Random(3);
        for (int knock = 0; knock < 5; knock++)
            knock(random);
        for (int knock = 0; knock < 2; knock++) {
            var stranger = new StationProcess(folder, "join", "--code", "class-8a", "--bind", "127.0.0.9", "--address",
                    "127.0.0.1", "--port", "" + port, "--station", "9");
            others.add(stranger);
            assertEquals(1, stranger.ended(PATIENCE_SECONDS));
            assertTrue(said(stranger).contains("has another code"), said(stranger));
        }
        assertEquals(2, hub.said().stream().filter(line -> line.contains("was refused")).count(), said(hub));
        assertEquals(2, hub.said().size(), said(hub));
        var seen = new StationProcess(folder, "show", "--code", CODE, "--bind", "127.0.0.8", "--address", "127.0.0.1",
                "--port", "" + port);
        others.add(seen);
        assertEquals(0, seen.ended(PATIENCE_SECONDS), () -> said(seen));
    }

    @Test
    @Tag("laboratory")
    void a_hub_that_was_lost_for_a_minute_has_all_results_a_minute_after_its_return() throws Exception {
        open();
        await(this::listens);
        try (var room = Room.enter(new Door(CODE, address(2), port, Optional.of("127.0.0.1")), 2)) {
            await(() -> room.state().map().filter(map -> map.cells().size() > 5).isPresent());
            others.getFirst().kill();
            Thread.sleep(60_000);
            await(() -> room.state().isWhole());
            long back = System.nanoTime();
            open();
            await(() -> room.present() == 2 && Files.exists(folder.resolve("hub.csv")));
            assertTrue(System.nanoTime() - back < 60e9, () -> "it took " + (System.nanoTime() - back) / 1e9 + " s");
            assertEquals(alone(), cells(room.state().map().orElseThrow()));
        }
    }

    @Test
    void the_secret_is_pbkdf2_of_the_code() {
        assertEquals("99ba4861b19d35391668237e464792081b3b676a85d13b052d228dcdfc2f7627", Secret.of("ABCD-1"));
    }

    private void open() throws IOException {
        others.add(new StationProcess(folder, "open", "--code", CODE, "--bind", "127.0.0.1", "--port", "" + port,
                "--grid", "11x11", "--instances", "3", "--csv", folder.resolve("hub.csv").toString()));
    }

    private void join(int station, String... more) throws IOException {
        var line = new ArrayList<>(List.of("join", "--code", CODE, "--bind", "127.0.0." + station, "--address",
                "127.0.0.1", "--port", "" + port, "--station", "" + station));
        line.addAll(List.of(more));
        others.add(new StationProcess(folder, line.toArray(String[]::new)));
    }

    private Door door(String code) throws IOException {
        return new Door(code, address(1), port, Optional.empty());
    }

    private static InetAddress address(int station) throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, (byte) station});
    }

    private void knock(Random random) throws IOException {
        var garbage = new byte[200];
        random.nextBytes(garbage);
        try (var socket = new Socket(address(1), port)) {
            socket.getOutputStream().write(garbage);
            socket.getInputStream().readAllBytes();
        } catch (IOException _) {
            // a door that is shut in one's face is what is wanted
        }
    }

    private boolean listens() {
        try (var socket = new Socket(address(1), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static List<PhaseCell> alone() {
        return IntStream.range(0, SWEEP.cells()).mapToObj(place -> SWEEP.swept(place, 1).cell()).toList();
    }

    private static List<PhaseCell> cells(SweptMap map) {
        return map.cells().stream().map(SweptCell::cell).toList();
    }

    private static void await(BooleanSupplier wish) throws InterruptedException {
        long begun = System.nanoTime();
        while (!wish.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < PATIENCE_SECONDS * 1e9, "it takes too long");
            Thread.sleep(20);
        }
    }

    private static String said(StationProcess station) {
        try {
            return String.join("\n", station.said());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return file + ": " + e.getMessage();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
