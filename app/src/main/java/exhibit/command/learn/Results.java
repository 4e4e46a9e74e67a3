package exhibit.command.learn;

import exhibit.model.Embedding;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import exhibit.training.Fit;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What `station train` has found, as a table, as JSON, as CSV and as a picture.
record Results(TrainingConfig recipe, Kernel kernel, List<Fit> fits) {

    /// Nobody reads four hundred columns in a terminal.
    private static final int NORMS_IN_TABLE = 10;

    Fit best() {
        return fits.stream().min(Comparator.comparingDouble(Fit::loss)).orElseThrow();
    }

    String asTable() {
        var table = new StringBuilder(format("%6s  %9s  %8s  %-14s  %8s  %s%n", "seed", "loss", "features", "geometry",
                "steps/s", "norms"));
        for (var fit : fits)
            table.append(format("%6d  %9.5f  %8d  %-14s  %8.0f  %s%s%n", fit.experiment().seed(), fit.loss(),
                    fit.embedding().represented(), fit.embedding().geometry().word(), fit.stepsPerSecond(),
                    norms(fit.embedding()), fit.equals(best()) ? "  <- best" : ""));
        return table.toString();
    }

    Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("experiment", experiment());
        json.put("runs", fits.stream().map(Results::run).toList());
        json.put("best", fits.indexOf(best()));
        return json;
    }

    /// RFC 4180: one line for each feature of each model.
    String asCsv() {
        int hidden = best().embedding().hidden();
        var W = IntStream.range(0, hidden).mapToObj(k -> "W" + k).collect(Collectors.joining(","));
        var csv = new StringBuilder("seed,loss,feature,norm,dimensionality,interference,bias," + W + "\r\n");
        for (var fit : fits)
            for (int i = 0; i < fit.embedding().features(); i++)
                csv.append(line(fit, i)).append("\r\n");
        return csv.toString();
    }

    /// The best model, with the others as ghosts.
    Snapshot snapshot() {
        var best = best();
        var ghosts = fits.stream().filter(fit -> !fit.equals(best))
                .map(fit -> fit.embedding().turnedTo(best.embedding()))
                .toList();
        return new Snapshot(best.experiment(), recipe.steps(), best.embedding(), ghosts, new LossHistory(), true);
    }

    private Map<String, Object> experiment() {
        var h = best().experiment().hyperparameters();
        var json = new LinkedHashMap<String, Object>();
        json.put("features", h.features());
        json.put("hidden", h.hidden());
        json.put("sparsity", h.sparsity());
        json.put("importance", h.importance());
        json.put("activation", h.activation().toString());
        json.put("steps", recipe.steps());
        json.put("batch", recipe.batch());
        json.put("learningRate", recipe.learningRate());
        json.put("schedule", recipe.schedule().toString());
        json.put("weightDecay", recipe.weightDecay());
        json.put("kernel", kernel.toString());
        return json;
    }

    private static Map<String, Object> run(Fit fit) {
        var e = fit.embedding();
        var json = new LinkedHashMap<String, Object>();
        json.put("seed", fit.experiment().seed());
        json.put("loss", fit.loss());
        json.put("W", IntStream.range(0, e.hidden()).mapToObj(k -> list(e, i -> e.coordinate(i, k))).toList());
        json.put("b", list(e, e::bias));
        json.put("norms", list(e, e::norm));
        json.put("dimensionality", list(e, e::dimensionality));
        json.put("represented", e.represented());
        json.put("geometry", e.geometry().word());
        json.put("stepsPerSecond", fit.stepsPerSecond());
        return json;
    }

    private static String line(Fit fit, int i) {
        var e = fit.embedding();
        var W = IntStream.range(0, e.hidden()).mapToObj(k -> String.valueOf(e.coordinate(i, k)))
                .collect(Collectors.joining(","));
        return format("%d,%s,%d,%s,%s,%s,%s,%s", fit.experiment().seed(), fit.loss(), i, e.norm(i),
                e.dimensionality(i), e.interference(i), e.bias(i), W);
    }

    private static String norms(Embedding e) {
        var norms = IntStream.range(0, Math.min(e.features(), NORMS_IN_TABLE)).mapToObj(i -> format("%.2f", e.norm(i)))
                .collect(Collectors.joining(" "));
        return e.features() > NORMS_IN_TABLE ? norms + " ..." : norms;
    }

    private static List<Double> list(Embedding e, IntToDoubleFunction fact) {
        return IntStream.range(0, e.features()).mapToObj(fact::applyAsDouble).toList();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
