package exhibit;

import exhibit.command.map.ClassMap;
import exhibit.command.station.HomeFolder;
import exhibit.control.ClassHold;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import exhibit.station.settings.Settings;
import exhibit.training.map.SweptMap;
import exhibit.view.staff.StaffActions;
import exhibit.view.staff.TeacherDesk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// A teacher's hand on the class, at the station that has opened the room: words for the process beside the exhibit.
///
/// @param room how it stands, as the process tells it; the map is here already
/// @param opened whether the room was opened here
/// @param say tells the process
record ClassTeacher(Settings settings, Supplier<RoomState> room, BooleanSupplier opened, Consumer<TeacherWord> say)
        implements
            TeacherDesk {

    @Override
    public boolean leads() {
        return opened.getAsBoolean();
    }

    @Override
    public List<StationState> stations() {
        return room.get().stations();
    }

    @Override
    public ClassPace pace() {
        return room.get().pace();
    }

    @Override
    public List<String> places() {
        return ClassHold.places();
    }

    @Override
    public void tell(TeacherWord word) {
        say.accept(word);
    }

    /// A stick is slow, and so is a picture: nobody waits for them.
    @Override
    public CompletableFuture<StaffActions.Fact> collect() {
        return CompletableFuture.supplyAsync(
                () -> room.get().map().map(this::collect).orElseGet(() -> StaffActions.Fact.of("collect.none")));
    }

    private StaffActions.Fact collect(SweptMap map) {
        try {
            var files = ClassMap.take(map, settings, HomeFolder.state(settings));
            return StaffActions.Fact.of("collect.done", files.size(), String.valueOf(files.getFirst().getParent()));
        } catch (IOException e) {
            Logger.warn("the map of the class could not be taken along: " + e.getMessage());
            return StaffActions.Fact.of("export.failed", String.valueOf(e.getMessage()));
        }
    }
}
