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

/// The class's room as the exhibit knows it. It is a process of its own: what comes from the network never reaches the
/// exhibit, nor takes its memory.
final class ClassRoom implements RoomDesk, AutoCloseable {

    private final Settings settings;
    private final Optional<String> launcher;
    private final Consumer<ClassPace> teacher;
    private final ClassLesson lesson = new ClassLesson(() -> now().pace());
    private volatile Optional<RoomProcess> process = Optional.empty();
    private volatile RoomState state = RoomState.UNKNOWN;
    private int entered;
    private CompletableFuture<StaffActions.Fact> coming = new CompletableFuture<>();
    private volatile RoomEntry entry = RoomEntry.joined("");
    private volatile String place = "";
    private volatile Optional<Snapshot> shown = Optional.empty();

    /// @param launcher the program that starts everything; without it there is no room
    /// @param teacher told what the class is held to, whenever that changes
    ClassRoom(Settings settings, Optional<String> launcher, Consumer<ClassPace> teacher) {
        this.launcher = launcher;
        this.settings = settings;
        this.teacher = teacher;
    }

    @Override
    public boolean isThere() {
        return settings.room().isPresent() && launcher.isPresent();
    }

    @Override
    public boolean isIn() {
        return process.isPresent();
    }

    @Override
    public List<String> maps() {
        return List.of("2-1", "3-2", "5-2");
    }

    @Override
    public String hub() {
        return settings.room().map(Settings.Room::hub).orElse("");
    }

    /// Never waits: the page for staff asks in every frame.
    @Override
    public StaffActions.Fact state() {
        if (process.isEmpty()) return StaffActions.Fact.of("room.none");
        return entry.fact(settings, address(), state);
    }

    @Override
    public CompletableFuture<StaffActions.Fact> open(String map) {
        var code = RoomCode.made(new SecureRandom());
        return enter(code, RoomEntry.opened(code), List.of("open", "--model", map));
    }

    @Override
    public CompletableFuture<StaffActions.Fact> join(String hub, RoomCode code) {
        return enter(code, RoomEntry.joined(hub), List.of("join", "--address", hub));
    }

    private synchronized CompletableFuture<StaffActions.Fact> enter(RoomCode code, RoomEntry how,
            List<String> words) {
        leave();
        var arguments = new ArrayList<>(words);
        arguments.addAll(
                List.of("--code", "-", "--bind", address(), "--station", String.valueOf(settings.station()), "--talk"));
        var answer = new CompletableFuture<StaffActions.Fact>();
        coming = answer;
        int now = ++entered;
        entry = how;
        try {
            process = Optional.of(new RoomProcess(RoomProcess.started(launcher.orElseThrow(), arguments), code.shown(),
                    room -> hear(now, room),
                    reason -> ended(now, answer, reason), this::seen));
        } catch (IOException e) {
            ended(now, answer, String.valueOf(e.getMessage()));
        }
        return answer;
    }

    private String address() {
        return settings.room().map(Settings.Room::address).orElseThrow();
    }

    /// A process that was left already may still have something to say.
    private synchronized void hear(int then, RoomState now) {
        if (then != entered) return;
        become(now);
        if (now.present() > 0) coming.complete(state());
    }

    private synchronized void ended(int then, CompletableFuture<StaffActions.Fact> answer, String reason) {
        if (then == entered) forget();
        answer.complete(StaffActions.Fact.of(reason.isEmpty() ? "room.none" : "room.failed", reason));
    }

    private void forget() {
        process = Optional.empty();
        become(RoomState.UNKNOWN);
    }

    private void become(RoomState next) {
        var before = state.pace();
        state = next;
        if (!next.pace().equals(before)) teacher.accept(next.pace());
    }

    @Override
    public TeacherDesk teacher() {
        return new ClassTeacher(settings, () -> state, () -> isIn() && entry.made().isPresent(),
                word -> process.ifPresent(room -> room.say(word)));
    }

    @Override
    public synchronized void leave() {
        process.ifPresent(RoomProcess::close);
        entered++;
        forget();
    }

    /// How the room stands; never waits.
    RoomState now() {
        return state;
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
        leave();
    }
}
