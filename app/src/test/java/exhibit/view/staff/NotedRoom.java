package exhibit.view.staff;

import exhibit.control.ClassHold;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomCode;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// A room that notes what it is asked for.
final class NotedRoom implements RoomDesk {
    final List<String> asked = new ArrayList<>();
    List<StationState> stations = List.of();
    boolean leads = true;
    /// Whether nobody was where it should have found others.
    boolean alone;
    /// Why its room has stopped, where it has.
    Optional<String> away = Optional.empty();
    private boolean in;
    private ClassPace pace = ClassPace.FREE;

    /// So many, the second of them gone.
    static List<StationState> stations(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new StationState(number, "192.168.1." + (19 + number),
                number % 3 == 0 ? "rare-things-share" : number % 3 == 1 ? "the-price" : "nobody", "training", number,
                number % 3 == 0 ? "10,3 PAIRED" : number % 3 == 1 ? "5 pentagon" : "5 2 triangle", number != 2))
                .toList();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isIn() {
        return in || alone || away.isPresent();
    }

    @Override
    public List<String> maps() {
        return List.of("2-1", "3-2", "5-2");
    }

    @Override
    public String hub() {
        return "192.168.1.20";
    }

    @Override
    public StaffActions.Fact state() {
        if (away.isPresent()) return StaffActions.Fact.of("room.away.because", away.get());
        if (alone) return StaffActions.Fact.of("room.alone", hub());
        return in
                ? StaffActions.Fact.of("room.opened", "k7m-4xq-9rt", "192.168.1.20", 1)
                : StaffActions.Fact.of("room.none");
    }

    @Override
    public CompletableFuture<StaffActions.Fact> open(String map) {
        return did("open " + map);
    }

    @Override
    public CompletableFuture<StaffActions.Fact> join(String hub, RoomCode code) {
        return did("join " + hub + " " + code.shown());
    }

    private CompletableFuture<StaffActions.Fact> did(String what) {
        asked.add(what);
        in = true;
        return CompletableFuture.completedFuture(state());
    }

    @Override
    public void leave() {
        asked.add("leave");
        away = Optional.empty();
        in = false;
    }

    @Override
    public TeacherDesk teacher() {
        return new Led();
    }

    private final class Led implements TeacherDesk {

        @Override
        public boolean leads() {
            return in && leads && away.isEmpty();
        }

        @Override
        public List<StationState> stations() {
            return stations;
        }

        @Override
        public ClassPace pace() {
            return pace;
        }

        @Override
        public List<String> places() {
            return ClassHold.places();
        }

        @Override
        public void tell(TeacherWord word) {
            asked.add(word.toString());
            pace = word.after(pace);
        }

        @Override
        public CompletableFuture<StaffActions.Fact> collect() {
            return CompletableFuture.completedFuture(StaffActions.Fact.of("collect.done", 2, "/media/stick"));
        }
    }
}
