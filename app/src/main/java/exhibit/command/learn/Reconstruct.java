package exhibit.command.learn;

import exhibit.command.option.Json;
import exhibit.command.option.Target;
import exhibit.model.Reconstruction;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The model by hand, on numbers from the command line.
@Command(name = "reconstruct", mixinStandardHelpOptions = true, description = "Take one example through the model, stage by stage: x -> xW -> xWW' -> + b -> ReLU.")
final class Reconstruct implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--W", required = true, paramLabel = "ROWS", converter = Numbers.Matrix.class, description = "One row a feature, such as 1,0;0,1;0,-1.")
    private Numbers W = new Numbers(List.of());

    @Option(names = "--b", paramLabel = "NUMBERS", converter = Numbers.Row.class, description = "One bias a feature, such as 0,.5,.5; all 0 where left out.")
    private @Nullable Numbers b;

    @Option(names = "--x", required = true, paramLabel = "NUMBERS", converter = Numbers.Row.class, description = "The example, one number a feature, such as .9,.6,.3.")
    private Numbers x = new Numbers(List.of());

    @Option(names = "--no-relu", description = "Leave the ReLU out.")
    private boolean linear;

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the stages as JSON; - is standard output.")
    private @Nullable Target json;

    @Override
    public Integer call() {
        var reconstruction = reconstruction();
        var out = spec.commandLine().getOut();
        if (json != null)
            json.write(Json.of(reconstruction), out);
        if (json == null || !json.isStandardOutput())
            out.print(table(reconstruction));
        out.flush();
        return ExitCode.OK;
    }

    private Reconstruction reconstruction() {
        try {
            double[] biases = b == null ? new double[W.rows().size()] : b.row();
            return Reconstruction.of(W.matrix(), biases, x.row(), !linear);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--W, --b and --x do not fit: " + e.getMessage(), e);
        }
    }

    private String table(Reconstruction r) {
        return line("hidden", r.hidden()) + line("back", r.back()) + line("biased", r.biased())
                + line("output", r.output()) + line("error", List.of(r.error()));
    }

    private static String line(String name, List<Double> values) {
        return String.format(Locale.ROOT, "%-8s%s%n", name,
                values.stream().map(v -> String.format(Locale.ROOT, "%10.6f", v)).collect(Collectors.joining()));
    }
}
