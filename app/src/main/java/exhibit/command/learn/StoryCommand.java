package exhibit.command.learn;

import exhibit.command.option.Json;
import exhibit.command.option.Options;
import exhibit.command.option.Progress;
import exhibit.command.option.Target;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.training.SparsityWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells the story of the first knob: what five things in room for two come to at each of its stops, up and back again.
@Command(name = "story", description = "Turn the first knob through its stops and back, and say what is kept at each.", mixinStandardHelpOptions = true, showDefaultValues = true)
final class StoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--importance", paramLabel = "K", defaultValue = "0.9", converter = Options.Importance.class, description = "Feature i's error weighs K^i, above 0, at most 1.")
    private double importance;

    @Option(names = "--seeds", paramLabel = "SEEDS", defaultValue = "0-19", converter = Seeds.Converter.class, description = "One model from each seed, such as 0-9 or 0,3,7.")
    private Seeds seeds = new Seeds(List.of());

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the stops as JSON; - is standard output.")
    private @Nullable Target json;

    @Override
    public Integer call() {
        var told = new StoryReport(importance, stories());
        var out = spec.commandLine().getOut();
        if (json != null)
            json.write(Json.of(told.asJson()), out);
        if (!Target.fillsStandardOutput(json))
            out.print(told.asTable());
        out.flush();
        return ExitCode.OK;
    }

    private List<SparsityWalk> stories() {
        var beginning = new Hyperparameters(5, 2, 0, importance, Activation.RELU);
        var stories = new ArrayList<SparsityWalk>();
        var reached = new ArrayList<SparsityWalk.Stop>();
        try (var progress = new Progress((long) seeds.all().size() * SparsityWalk.WAY.size())) {
            for (long seed : seeds.all())
                stories.add(SparsityWalk.of(beginning, seed, stop -> {
                    reached.add(stop);
                    progress.done(reached.size());
                }));
        }
        return stories;
    }
}
