package exhibit.command;

import exhibit.room.wire.Pace;
import exhibit.room.Room;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The teacher's hand on all stations.
@Command(name = "pace", description = "Let all stations of a room freeze, take one step, or go on.", mixinStandardHelpOptions = true)
final class RoomPace implements Callable<Integer> {

    enum Wish {
        FREEZE, STEP, GO;

        Pace after(Pace now) {
            return switch (this) {
                case FREEZE -> now.freeze();
                case STEP -> now.step();
                case GO -> now.go();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final class WishWord extends Allowed.Word<Wish> {
        WishWord() {
            super(Wish.values());
        }
    }

    @Parameters(paramLabel = "PACE", converter = WishWord.class, description = "freeze, step or go; a step is one cell for each station.")
    private Wish wish = Wish.GO;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Override
    public Integer call() throws IOException {
        Room.pace(hub.door(), wish::after);
        return ExitCode.OK;
    }
}
