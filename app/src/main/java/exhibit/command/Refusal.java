package exhibit.command;

import java.util.stream.Collectors;
import org.tinylog.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// How the command line says no: one sentence on standard error.
final class Refusal {

    private Refusal() {
    }

    /// Bad input.
    static int refuse(ParameterException e, String[] arguments) {
        var line = e.getCommandLine();
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + sentence(e));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched))
            return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
        var words = words(e.getCommandLine());
        return "'" + unmatched.getUnmatched().getFirst() + "' is "
                + (unmatched.isUnknownOption()
                        ? "no option here; see --help"
                        : words.isEmpty()
                                ? "more than this command takes; see --help"
                                : "no command; there are " + words);
    }

    /// What may be named here. The exhibit's own line has not learned its commands.
    private static String words(CommandLine line) {
        return line.getCommand() instanceof StationCommand
                ? StationCommand.names().collect(Collectors.joining(", "))
                : String.join(", ", line.getSubcommands().keySet());
    }

    /// What failed at run time.
    static int fail(Exception e, CommandLine line, CommandLine.ParseResult result) {
        Logger.debug(e);
        var reason = e.getMessage() == null ? e.toString() : e.getMessage();
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + reason);
        return ExitCode.SOFTWARE;
    }
}
