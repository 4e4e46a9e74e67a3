package exhibit.command.room;

import exhibit.command.map.SweepFiles;
import exhibit.command.option.Options;
import exhibit.command.option.RangeConverters;
import exhibit.command.screen.Display;
import exhibit.model.Range;
import exhibit.room.member.Room;
import exhibit.station.settings.Settings;
import exhibit.training.map.SweptMap;
import exhibit.view.RoomMap;
import exhibit.view.kit.Fx;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What a station does in a room: works until the map is whole, writes it, and stays for those who come late.
final class RoomWork {

    static final long LOOK_MILLIS = 50;

    @Option(names = "--station", paramLabel = "N", defaultValue = "1", converter = StationNumber.class, description = "This station's number, 1 to "
            + Settings.LAST_STATION + "; the one that opens the room is 1 unless it says otherwise.")
    private int station;

    @Option(names = "--leave", description = "Leave when the map is whole; otherwise stay until Ctrl-C.")
    private boolean leave;

    @Option(names = "--window", description = "Show the map growing, in a window.")
    private boolean window;

    @Option(names = "--talk", hidden = true, description = "Talk with the exhibit that has started this station, line by line.")
    private boolean talk;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", converter = Options.Language.class, description = "The window's language: ${COMPLETION-CANDIDATES}.", completionCandidates = Options.Languages.class)
    private String language = "en";

    @Mixin
    private SweepFiles files = new SweepFiles();

    private volatile boolean closed;

    static final class StationNumber extends RangeConverters.Whole {
        StationNumber() {
            super(Range.whole(1, Settings.LAST_STATION));
        }
    }

    /// What a room needs before there is something to do.
    interface Beginning {
        void begin() throws InterruptedException;
    }

    int station() {
        return station;
    }

    int in(Room room, CommandLine line, Beginning beginning) throws IOException, InterruptedException {
        if (talk) return talking(room, line, beginning);
        beginning.begin();
        while (room.state().map().isEmpty())
            Thread.sleep(LOOK_MILLIS);
        if (window) open(room, line);
        long begun = System.nanoTime();
        var map = whole(room);
        double seconds = (System.nanoTime() - begun) / 1e9;
        files.write(map, line.getOut());
        if (!files.fillStandardOutput()) say(line.getOut(), room, map, seconds);
        while (!leave && !closed)
            Thread.sleep(LOOK_MILLIS);
        return ExitCode.OK;
    }

    /// Says something to whoever has started the station in a terminal, where no file is written to.
    void tell(CommandLine line, String sentence) {
        if (talk) return;
        var out = files.fillStandardOutput() ? line.getErr() : line.getOut();
        out.println(sentence);
        out.flush();
    }

    private static int talking(Room room, CommandLine line, Beginning beginning) throws InterruptedException {
        beginning.begin();
        new RoomTalk(room, line.getOut()).run();
        return ExitCode.OK;
    }

    private void open(Room room, CommandLine line) {
        if (Display.found().isEmpty())
            throw new ParameterException(line, "Invalid value for option '--window': there is no display here");
        Fx.start();
        RoomMap.open(language, station, () -> room.state().map(), () -> room.state().present(), () -> closed = true);
    }

    private static SweptMap whole(Room room) throws InterruptedException {
        while (true) {
            var map = room.state().map().orElseThrow();
            if (map.isWhole()) return map;
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void say(PrintWriter out, Room room, SweptMap map, double seconds) {
        long own = map.cells().stream().filter(cell -> cell.station() == station).count();
        out.print(String.format(Locale.ROOT, "station %d has trained %d of %d cells, in %.2f s; %d in the room%n",
                station, own, map.sweep().cells(), seconds, room.present()));
        out.flush();
    }
}
