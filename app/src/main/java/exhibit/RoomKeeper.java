package exhibit;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.TeacherWord;
import exhibit.station.settings.Settings;
import exhibit.view.staff.StaffActions;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// Keeps this station in its room until staff leave it: starts the room's process, starts it again where it has fallen,
/// and goes back after a power cut. Nobody here waits for the network. From any thread.
final class RoomKeeper implements AutoCloseable {

    private final Settings settings;
    private final Start program;
    private final LongSupplier nanos;
    private final Consumer<ClassPace> teacher;
    private final Supplier<ExhibitStatus> seen;
    private final RoomNotes notes = new RoomNotes();
    private volatile Optional<RoomStay> stay = Optional.empty();
    private volatile Optional<RoomProcess> process = Optional.empty();
    private volatile RoomState state = RoomState.UNKNOWN;
    private int starts;
    private CompletableFuture<StaffActions.Fact> coming = new CompletableFuture<>();

    /// Starts the room's process.
    interface Start {
        Process process(RoomEntry entry) throws IOException;
    }

    /// @param nanos a clock that only goes forward
    /// @param teacher told what the class is held to, whenever that changes
    /// @param seen what is seen here, asked now and then
    RoomKeeper(Settings settings, Start program, LongSupplier nanos, Consumer<ClassPace> teacher,
            Supplier<ExhibitStatus> seen) {
        this.settings = settings;
        this.program = program;
        this.nanos = nanos;
        this.teacher = teacher;
        this.seen = seen;
    }

    /// Empty where this station is in no room.
    Optional<RoomStay> stay() {
        return stay;
    }

    RoomState state() {
        return state;
    }

    /// What staff are told.
    StaffActions.Fact fact() {
        return stay.map(known -> known.fact(settings, state)).orElse(StaffActions.Fact.of("room.none"));
    }

    void say(TeacherWord word) {
        process.ifPresent(room -> room.say(word));
    }

    /// Goes into a room in place of the last one.
    ///
    /// @return what came of it
    synchronized CompletableFuture<StaffActions.Fact> enter(RoomEntry entry) {
        leave();
        notes.forget();
        var answer = new CompletableFuture<StaffActions.Fact>();
        coming = answer;
        stay = Optional.of(RoomStay.begun(entry));
        begin(entry);
        return answer;
    }

    /// Goes back into the room that this station was in when it ended, unless it is in another one by now.
    synchronized void comeBack(RoomEntry before) {
        if (stay.isEmpty()) stay = Optional.of(RoomStay.returning(before, nanos.getAsLong()));
    }

    /// A process that was left already may still have something to say.
    private void begin(RoomEntry entry) {
        int which = ++starts;
        try {
            process = Optional.of(new RoomProcess(program.process(entry), entry.code().shown(),
                    new RoomProcess.Listener(now -> hear(which, now), notes::say, why -> ended(which, why), seen)));
        } catch (IOException e) {
            ended(which, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void hear(int which, RoomState now) {
        if (which != starts) return;
        var before = state;
        state = now;
        stay = stay.map(known -> known.heard(now, settings.station()));
        if (now.present() > 0) coming.complete(fact());
        hold(before);
    }

    private synchronized void ended(int which, String why) {
        if (which != starts) return;
        var before = state;
        process = Optional.empty();
        state = RoomState.UNKNOWN;
        stay = stay.filter(RoomStay::been).map(known -> known.fallen(why, nanos.getAsLong()));
        if (stay.isPresent()) notes.say("this station's room has stopped and is tried again");
        coming.complete(StaffActions.Fact.of(why.isEmpty() ? "room.none" : "room.failed", why));
        hold(before);
    }

    /// Comes last: whatever the visit makes of it, all else is done.
    private void hold(RoomState before) {
        if (!state.pace().equals(before.pace())) teacher.accept(state.pace());
    }

    /// Does what is due: tries a room again that was lost, leaves one to which nobody else has come back.
    synchronized void look() {
        long now = nanos.getAsLong();
        stay = stay.map(known -> known.looked(state, now));
        if (stay.filter(known -> known.isOver(now)).isPresent()) {
            Logger.info("nobody else is in the room that this station has gone back to, so it has left it");
            leave();
        }
        if (process.isEmpty())
            stay.filter(known -> known.isDue(now)).map(RoomStay::entry).ifPresent(this::begin);
    }

    /// The room is forgotten.
    synchronized void leave() {
        stay = Optional.empty();
        coming.complete(StaffActions.Fact.of("room.none"));
        close();
    }

    /// The room that this station is in or tries to come into again.
    Optional<RoomEntry> remembered() {
        return stay.filter(RoomStay::been).map(RoomStay::entry);
    }

    /// The process ends; what is remembered stays.
    @Override
    public synchronized void close() {
        var before = state;
        process.ifPresent(RoomProcess::close);
        process = Optional.empty();
        state = RoomState.UNKNOWN;
        starts++;
        hold(before);
    }
}
