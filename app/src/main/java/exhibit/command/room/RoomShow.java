package exhibit.command.room;

import exhibit.room.member.Room;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// All stations of a room at a glance.
@Command(name = "show", description = "List the stations of a room: number, address, chapter, what they do, cells trained, the last result, and whether they are there.", mixinStandardHelpOptions = true)
final class RoomShow implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Override
    public Integer call() throws IOException {
        var stations = Room.look(hub.door());
        var out = spec.commandLine().getOut();
        int wide = stations.stream().mapToInt(station -> station.address().length()).max().orElse(0);
        var line = "%7s  %-" + Math.max(wide, 15) + "s  %-20s  %-8s  %5s  %-20s  %s%n";
        out.print(String.format(Locale.ROOT, line, "station", "address", "chapter", "does", "cells", "last result",
                "there"));
        for (var station : stations)
            out.print(String.format(Locale.ROOT, line, station.number(), station.address(),
                    station.at().isEmpty() ? "-" : station.at(), station.doing(), station.done(), station.last(),
                    station.alive() ? "yes" : "no"));
        out.flush();
        return ExitCode.OK;
    }
}
