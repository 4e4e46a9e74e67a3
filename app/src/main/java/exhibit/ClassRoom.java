package exhibit;

import exhibit.control.ClassHold;
import exhibit.control.Place;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomCode;
import exhibit.room.wire.RoomState;
import exhibit.station.settings.Settings;
import exhibit.training.Snapshot;
import exhibit.training.SparsityWalk;
import exhibit.view.staff.RoomDesk;
import exhibit.view.staff.StaffActions;
import exhibit.view.staff.TeacherDesk;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The class's room as the exhibit knows it. It is a process of its own: what comes from the network never reaches the
/// exhibit, nor takes its memory. One that falls is started again until staff leave the room.
final class ClassRoom implements RoomDesk, AutoCloseable {

    private final Settings settings;
    private final Optional<String> launcher;
    private final RoomKeeper keeper;
    private final RoomWatch watch;
    private final ClassLesson lesson = new ClassLesson(() -> now().pace());
    private volatile String place = "";
    private volatile Optional<Snapshot> shown = Optional.empty();

    /// @param launcher the program that starts everything; without it there is no room
    /// @param teacher told what the class is held to, whenever that changes
    /// @param memory where the room is kept for the next start
    /// @param nanos a clock that only goes forward
    ClassRoom(Settings settings, Optional<String> launcher, Consumer<ClassPace> teacher, RoomMemory memory,
            LongSupplier nanos) {
        this.launcher = launcher;
        this.settings = settings;
        keeper = new RoomKeeper(settings, this::process, nanos, teacher, this::seen);
        watch = new RoomWatch(keeper, memory);
        if (isThere()) watch.start();
    }

    @Override
    public boolean isThere() {
        return settings.room().isPresent() && launcher.isPresent();
    }

    @Override
    public boolean isIn() {
        return keeper.stay().isPresent();
    }

    @Override
    public List<String> maps() {
        return RoomEntry.MAPS;
    }

    @Override
    public String hub() {
        return settings.room().map(Settings.Room::hub).orElse("");
    }

    /// Never waits: the page for staff asks in every frame.
    @Override
    public StaffActions.Fact state() {
        return keeper.fact();
    }

    @Override
    public CompletableFuture<StaffActions.Fact> open(String map) {
        return keeper.enter(RoomEntry.opened(RoomCode.made(new SecureRandom()), map));
    }

    @Override
    public CompletableFuture<StaffActions.Fact> join(String hub, RoomCode code) {
        return keeper.enter(RoomEntry.joined(code, hub));
    }

    /// Goes back into the room that this station was in when it ended, if it was in one.
    void comeBack() {
        if (isThere()) watch.comeBack();
    }

    private Process process(RoomEntry entry) throws IOException {
        var arguments = new ArrayList<>(entry.arguments());
        arguments.addAll(List.of("--code", "-", "--bind", settings.room().map(Settings.Room::address).orElseThrow(),
                "--station", String.valueOf(settings.station()), "--talk"));
        return RoomProcess.started(launcher.orElseThrow(), arguments);
    }

    @Override
    public TeacherDesk teacher() {
        return new ClassTeacher(settings, keeper::state, () -> keeper.stay().filter(RoomStay::isLed).isPresent(),
                keeper::say);
    }

    @Override
    public void leave() {
        keeper.leave();
    }

    /// How the room stands; never waits.
    RoomState now() {
        return keeper.state();
    }

    /// Whether its pictures stand still.
    ClassLesson lesson() {
        return lesson;
    }

    /// What is seen here, for the teacher's list.
    void see(Place place, Optional<Snapshot> shown) {
        this.place = ClassHold.where(place);
        this.shown = shown;
    }

    private ExhibitStatus seen() {
        return new ExhibitStatus(place, shown.map(snapshot -> SparsityWalk.figure(snapshot.embedding())).orElse(""));
    }

    @Override
    public void close() {
        watch.close();
        keeper.close();
    }
}
