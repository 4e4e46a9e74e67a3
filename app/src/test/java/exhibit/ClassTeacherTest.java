package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.ClassHold;
import exhibit.control.Controls;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.laboratory.Laboratory;
import exhibit.room.Launcher;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomCode;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.station.settings.Settings;
import exhibit.training.Experiment;
import exhibit.training.LatestValue;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import exhibit.view.ViewInbox;
import exhibit.view.kit.Fx;
import exhibit.view.staff.StaffActions;
import exhibit.view.staff.TeacherDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A teacher at one exhibit and a visitor at another, each with the room's real process beside it.
@EnabledOnOs(OS.LINUX)
final class ClassTeacherTest {

    private static final long STILL_MILLIS = 700;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 0), List.of("en"), Waiting.USUAL,
            Accessibility.USUAL,
            Laboratory.ALL);
    private final VisitState visitor = new VisitState(journey, new ViewInbox(), (_, _) -> {},
            _ -> {},
            System::nanoTime);
    private final LatestValue<Snapshot> shown = new LatestValue<>();
    private final AtomicLong luck = new AtomicLong();

    private Optional<String> program = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_teacher_at_a_screen_sees_freezes_steps_keeps_and_collects_the_class() throws Exception {
        program = Optional.of(Launcher.in(folder).toString());
        try (var first = room(1, _ -> {}, System::nanoTime);
                var second = room(2, visitor::hold, System::nanoTime);
                var trainer = new Trainer(this::wanted, shown, Pace.STORY, second.lesson()::stands)) {
            trainer.start();
            var code = String.valueOf(told(first.open("2-1")).values().getFirst());
            assertEquals("room.joined", told(second.join("127.0.0.1", RoomCode.of(code))).word());
            var teacher = first.teacher();
            assertTrue(teacher.leads());
            assertFalse(second.teacher().leads());
            sees(teacher, second);
            freezes(teacher);
            keeps(teacher);
            collects(teacher);
        }
    }

    private void sees(TeacherDesk teacher, ClassRoom second) throws InterruptedException {
        second.see(visitor.session().place(), Optional.empty());
        Patience.await(() -> teacher.stations().stream().anyMatch(station -> station.number() == 2 && station.alive()
                && station.at().equals("nobody")));
        assertEquals(List.of(1, 2), teacher.stations().stream().map(StationState::number).toList());
        assertEquals(List.of("127.0.0.1", "127.0.0.2"), teacher.stations().stream()
                .map(station -> station.address().replaceFirst(":\\d+$", "")).toList());
    }

    private void freezes(TeacherDesk teacher) throws InterruptedException {
        Patience.await(() -> goesOn());
        teacher.tell(Pacing.FREEZE);
        Patience.await(() -> teacher.pace().frozen());
        Patience.await(() -> !goesOn());
        assertFalse(goesOn());
        teacher.tell(Pacing.STEP);
        Patience.await(() -> changed());
        Patience.await(() -> !goesOn());
        assertTrue(teacher.pace().frozen());
        teacher.tell(Pacing.GO);
        Patience.await(() -> goesOn());
    }

    private void keeps(TeacherDesk teacher) throws InterruptedException {
        teacher.tell(new Lock("the-price"));
        Patience.await(() -> "the-price".equals(ClassHold.where(visitor.session().place())));
        Patience.await(() -> "the-price".equals(teacher.pace().lock()));
        visitor.leave();
        assertEquals("the-price", ClassHold.where(visitor.session().place()));
        teacher.tell(new Lock(""));
        Patience.await(() -> teacher.pace().lock().isEmpty());
        Patience.await(() -> leftAlone());
    }

    /// The teacher's word may still be on its way: until it is there, whoever leaves is kept.
    private boolean leftAlone() {
        visitor.leave();
        return "nobody".equals(ClassHold.where(visitor.session().place()));
    }

    private void collects(TeacherDesk teacher) throws Exception {
        Fx.headless();
        Fx.start();
        var fact = teacher.collect().get(Patience.SECONDS, TimeUnit.SECONDS);
        assertEquals(StaffActions.Fact.of("collect.done", 2, folder.resolve("kept").toString()), fact);
        var lines = Files.readAllLines(folder.resolve("kept/station-1-class.csv"));
        assertTrue(lines.getFirst().startsWith("model,grid,instances,"), lines::getFirst);
        assertTrue(Files.size(folder.resolve("kept/station-1-class.png")) > 1000);
    }

    /// Whether the picture at the other station changes.
    private boolean goesOn() {
        changed();
        pause();
        return changed();
    }

    /// Whether it has changed since the last look; one that has come to rest begins anew with other luck.
    private boolean changed() {
        var latest = shown.take();
        if (latest.filter(Snapshot::settled).isPresent()) luck.incrementAndGet();
        return latest.isPresent();
    }

    private Experiment wanted() {
        return new Experiment(visitor.experiment().hyperparameters(), luck.get());
    }

    private static void pause() {
        try {
            Thread.sleep(STILL_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_teachers_room_that_is_killed_is_the_same_one_again_with_whoever_is_still_in_it() throws Exception {
        program = Optional.of(Launcher.in(folder).toString());
        var time = new AtomicLong();
        try (var first = room(1, _ -> {}, time::get); var second = room(2, _ -> {}, time::get)) {
            var before = ProcessHandle.current().children().toList();
            var code = String.valueOf(told(first.open("2-1")).values().getFirst());
            var process = ProcessHandle.current().children().filter(child -> !before.contains(child)).findFirst()
                    .orElseThrow();
            assertEquals("room.joined", told(second.join("127.0.0.1", RoomCode.of(code))).word());
            Patience.await(() -> first.now().present() == 2 && cells(second) > 0);
            process.destroyForcibly();
            Patience.await(() -> first.state().word().startsWith("room.away"));
            time.addAndGet(2_000_000_000L);
            Patience.await(() -> first.teacher().leads() && first.now().present() == 2);
            assertEquals(code, String.valueOf(first.state().values().getFirst()));
            assertTrue(first.teacher().leads());
            first.teacher().tell(Pacing.FREEZE);
            Patience.await(() -> second.now().pace().frozen());
            Patience.await(() -> cells(first) > 0);
        }
    }

    private static int cells(ClassRoom room) {
        return room.now().map().map(map -> map.cells().size()).orElse(0);
    }

    private static StaffActions.Fact told(CompletableFuture<StaffActions.Fact> coming) throws Exception {
        return coming.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private ClassRoom room(int number, Consumer<ClassPace> teacher, LongSupplier nanos) throws IOException {
        return new ClassRoom(settings(number), program, teacher, new RoomMemory(Optional.empty()), nanos);
    }

    private Settings settings(int number) throws IOException {
        var file = folder.resolve("station-" + number + ".properties");
        Files.writeString(file, "station.number = " + number + "\nroom = 127.0.0." + number + "\ndata = "
                + folder.resolve("kept") + "\n");
        return Settings.read(file, Set.of());
    }
}
