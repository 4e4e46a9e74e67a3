package exhibit.command.learn;

import exhibit.command.option.CsvOptions;
import exhibit.command.option.Json;
import exhibit.command.option.Options;
import exhibit.command.option.Progress;
import exhibit.command.option.Target;
import exhibit.command.screen.Screens;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.training.Experiment;
import exhibit.training.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Trains one experiment from several seeds.
@Command(name = "train", description = "Train a model from one or more seeds and say what it has learned.", mixinStandardHelpOptions = true, showDefaultValues = true)
final class Train implements Callable<Integer> {

    private static final List<String> IN_CODE = List.of("--features", "--hidden", "--sparsity", "--importance",
            "--activation", "--seeds", "--batch", "--learning-rate", "--schedule");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--features", paramLabel = "N", defaultValue = "5", converter = Options.Features.class, description = "How many things there are to remember, 1 to "
            + Hyperparameters.MOST_FEATURES + ".")
    private int features;

    @Option(names = "--hidden", paramLabel = "M", defaultValue = "2", converter = Options.Hidden.class, description = "How much room there is, in dimensions, 1 to "
            + Hyperparameters.MOST_HIDDEN + ".")
    private int hidden;

    @Option(names = "--sparsity", paramLabel = "S", defaultValue = "0.9", converter = Options.Sparsity.class, description = "The probability that a feature is absent, 0 to below 1.")
    private double sparsity;

    @Option(names = "--importance", paramLabel = "K", defaultValue = "0.9", converter = Options.Importance.class, description = "Feature i's error weighs K^i, above 0, at most 1.")
    private double importance;

    @Option(names = "--activation", paramLabel = "F", defaultValue = "relu", converter = Options.Activation.class, description = "What stands at the output: relu or linear.")
    private Activation activation = Activation.RELU;

    @Option(names = "--recipe", paramLabel = "CODE", converter = Options.Code.class, description = "The experiment of a recipe code, trained as the exhibit trains it, in place of the options above, --seeds, --batch, --learning-rate and --schedule.")
    private @Nullable Experiment code;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "10000", converter = Options.Steps.class, description = "How many steps, 1 to "
            + TrainingConfig.MOST_STEPS + ".")
    private int steps;

    @Option(names = "--batch", paramLabel = "B", defaultValue = "1024", converter = Options.Batch.class, description = "Fresh samples a step, 1 to "
            + TrainingConfig.MOST_BATCH + ".")
    private int batch;

    @Option(names = "--learning-rate", paramLabel = "R", defaultValue = "0.001", converter = Options.LearningRate.class, description = "AdamW's learning rate, above 0, at most 1.")
    private double learningRate;

    @Option(names = "--schedule", paramLabel = "WORD", defaultValue = "constant", converter = Options.Schedule.class, description = "How the learning rate goes on: constant, cosine, rising or warm.")
    private Schedule schedule = Schedule.CONSTANT;

    @Option(names = "--weight-decay", paramLabel = "D", defaultValue = "0.01", converter = Options.WeightDecay.class, description = "AdamW's decoupled weight decay, 0 to 1.")
    private double weightDecay;

    @Option(names = "--seeds", paramLabel = "SEEDS", defaultValue = "0-9", converter = Seeds.Converter.class, description = "One model from each seed, such as 0-9 or 0,3,7.")
    private Seeds seeds = new Seeds(List.of());

    @Option(names = "--kernel", paramLabel = "WORD", defaultValue = "fast", converter = Options.Kernel.class, description = "fast, or ejml: the readable reference.")
    private Kernel kernel = Kernel.FAST;

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the results as JSON; - is standard output.")
    private @Nullable Target json;

    @Option(names = "--csv", paramLabel = "FILE", converter = Target.Converter.class, description = "Write a line for each feature of each model as CSV; - is standard output.")
    private @Nullable Target csv;

    @Option(names = "--npz", paramLabel = "FILE", converter = Target.Binary.class, description = "Write W, b, loss and seed of all models as NumPy reads them.")
    private @Nullable Target npz;

    @Option(names = "--png", paramLabel = "FILE", converter = Target.Binary.class, description = "Draw the best model, the others as ghosts.")
    private @Nullable Target png;

    @Mixin
    private CsvOptions style = new CsvOptions();

    @Override
    public Integer call() throws Exception {
        refuseTwoOnStandardOutput();
        if (code != null)
            take(code);
        var h = new Hyperparameters(features, hidden, sparsity, importance, activation);
        var recipe = new TrainingConfig(steps, batch, learningRate, schedule, weightDecay);
        var results = new Results(recipe, kernel, fits(h, recipe));
        write(results);
        return ExitCode.OK;
    }

    /// A recipe code says what is trained, from which seed and how; only how long is left to choose.
    private void take(Experiment experiment) {
        for (var option : IN_CODE)
            if (spec.commandLine().getParseResult().hasMatchedOption(option))
                throw new ParameterException(spec.commandLine(),
                        "'--recipe' says it already: leave out " + option);
        var h = experiment.hyperparameters();
        features = h.features();
        hidden = h.hidden();
        sparsity = h.sparsity();
        importance = h.importance();
        activation = h.activation();
        seeds = new Seeds(List.of(experiment.seed()));
        batch = TrainingConfig.STORY.batch();
        learningRate = TrainingConfig.STORY.learningRate();
        schedule = TrainingConfig.STORY.schedule();
    }

    private List<Fit> fits(Hyperparameters h, TrainingConfig recipe) {
        var fits = new ArrayList<Fit>();
        try (var progress = new Progress((long) steps * seeds.all().size())) {
            for (long seed : seeds.all()) {
                long before = (long) fits.size() * steps;
                fits.add(Fit.of(new Experiment(h, seed), recipe, kernel, step -> progress.done(before + step)));
            }
        }
        return fits;
    }

    private void write(Results results) throws Exception {
        var out = spec.commandLine().getOut();
        if (json != null)
            json.write(Json.of(results.asJson()), out);
        if (csv != null)
            csv.write(style.written(results.asCsv()), out);
        if (npz != null)
            npz.write(Npz.of(results.fits()));
        if (png != null)
            Screens.drawEmbedding(results.snapshot(), png.file());
        if (!Target.fillsStandardOutput(json) && !Target.fillsStandardOutput(csv))
            out.print(results.asTable());
        out.flush();
    }

    private void refuseTwoOnStandardOutput() {
        if (Target.fillsStandardOutput(json) && Target.fillsStandardOutput(csv))
            throw new ParameterException(spec.commandLine(), "only one of --json and --csv can be '-'");
    }
}
