package exhibit.command.room;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A class of stations in one network that paint one map together.
@Command(name = "room", description = "Paint one phase map together with other stations of a network.", mixinStandardHelpOptions = true, subcommands = {
    RoomOpen.class, RoomJoin.class, RoomShow.class, RoomPace.class, RoomLock.class, RoomCollect.class})
public final class RoomCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: one of "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
