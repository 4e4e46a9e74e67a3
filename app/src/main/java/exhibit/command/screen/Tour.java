package exhibit.command.screen;

import exhibit.command.option.Options;
import exhibit.command.option.PictureSize;
import exhibit.control.Controls;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.model.data.Evaluation;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.LatestValue;
import exhibit.training.OfflineRun;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The scripted visitor: turns the first knob up and back, waits at each stop until the picture has formed, keeps what
/// there is to see, and then looks at every other screen. Everything between the knob and the picture is what a real visitor uses.
@Command(name = "tour", description = "Walk through the exhibit without a hand or a display, and keep the pictures.", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class Tour implements Callable<Integer> {

    /// Where the pictures go when nobody says.
    private static final String FOLDER = "app/target/tour";

    /// Detents of the first knob before each stop: to 0, .5, .9, .97, back to .9, back to 0.
    private static final List<Integer> DETENTS = List.of(0, 1, 3, 2, -2, -4);

    private static final List<PictureSize> SIZES = List.of(new PictureSize(800, 480), new PictureSize(720, 1280),
            new PictureSize(1280, 720), new PictureSize(1200, 1920));

    /// Enough for whoever looks in for the first time.
    private static final List<PictureSize> FEW = SIZES.subList(0, 3);

    private static final List<StationPage> PAGES = List.of(StationPage.STAFF, StationPage.PIN, StationPage.TRIAL,
            StationPage.LEARN, StationPage.KEYS);

    private static final String ROW = "%-10s  %-12s  %-12s  %8s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--png", paramLabel = "DIR", defaultValue = FOLDER, description = "The folder for the pictures; made where it does not exist.")
    private Path folder = Path.of(FOLDER);

    @Option(names = "--language", paramLabel = "CODE", converter = Options.Language.class, description = "The visitor's language: ${COMPLETION-CANDIDATES}; otherwise all of them, one after the other.", completionCandidates = Options.Languages.class)
    private @Nullable String language;

    @Override
    public Integer call() throws IOException {
        var languages = language == null ? Words.languages() : List.of(language);
        var out = spec.commandLine().getOut();
        walk(folder, languages, SIZES, out);
        for (var spoken : languages)
            for (var size : SIZES)
                look(folder, spoken, size);
        return ExitCode.OK;
    }

    /// Where there is no display: walks through to the usual folder, and tells on standard output.
    ///
    /// @param wanted whether an option asks for a window
    /// @throws IOException where a window or a display is asked for that cannot be had
    public static void insteadOfWindow(boolean wanted, String language) throws IOException {
        var missed = Display.missed(wanted, System.getenv());
        if (missed.isPresent()) throw new IOException(missed.get());
        System.out.println("There is no display here, so the exhibit walks through itself and keeps the pictures.");
        walk(Path.of(FOLDER), List.of(language), FEW, new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    }

    static void walk(Path folder, List<String> languages, List<PictureSize> sizes, PrintWriter out) throws IOException {
        Files.createDirectories(folder);
        Screens.withoutDisplay();
        turn(folder, languages.getFirst(), sizes, out);
        for (var scene : VisitScene.all())
            for (var spoken : languages)
                for (var size : sizes)
                    draw(scene, spoken, size, folder);
        out.println("The pictures are in " + folder + ".");
        out.flush();
    }

    private static void turn(Path folder, String language, List<PictureSize> sizes, PrintWriter out)
            throws IOException {
        var wanted = new AtomicReference<>(Controls.OPENING);
        var newest = new LatestValue<Snapshot>();
        var controls = new Controls(() -> 0);
        out.printf(Locale.ROOT, ROW, "absent", "kept", "geometry", "loss");
        try (var trainer = new Trainer(wanted::get, newest, Pace.FULL)) {
            trainer.start();
            for (int stop = 0; stop < DETENTS.size(); stop++) {
                var turned = new Action.Turned(Knob.FIRST, DETENTS.get(stop));
                var snapshot = formed(wanted.updateAndGet(now -> controls.after(now, turned)), newest);
                for (var size : sizes)
                    Screens.draw(snapshot, language, size, folder.resolve(name(stop + 1, snapshot, size)));
                print(snapshot, out);
            }
        }
    }

    /// What only some come to see: large letters, and the pages for staff.
    private static void look(Path folder, String language, PictureSize size) throws IOException {
        for (var scene : VisitScene.all().stream().flatMap(scene -> scene.large().stream()).toList())
            draw(scene, language, size, folder);
        for (var page : PAGES)
            page.draw(language, size, false, folder.resolve(page + "-" + language + "-" + size + ".png"));
    }

    private static void draw(VisitScene scene, String language, PictureSize size, Path folder) throws IOException {
        Screens.draw(scene, language, size, folder.resolve(scene.name() + "-" + language + "-" + size + ".png"));
    }

    /// The first snapshot of an experiment that has had time to form.
    private static Snapshot formed(Experiment experiment, LatestValue<Snapshot> newest) {
        long begun = -1;
        while (true) {
            var snapshot = newest.take().filter(s -> s.experiment().equals(experiment));
            if (snapshot.isEmpty()) {
                Thread.onSpinWait();
                continue;
            }
            if (begun < 0)
                begun = snapshot.get().step();
            if (snapshot.get().settled() || snapshot.get().step() - begun >= OfflineRun.STEPS_PER_STOP)
                return snapshot.get();
        }
    }

    private static String name(int stop, Snapshot snapshot, PictureSize size) {
        return String.format(Locale.ROOT, "%d-%s-%s.png", stop, percent(snapshot), size);
    }

    private static void print(Snapshot snapshot, PrintWriter out) {
        var embedding = snapshot.embedding();
        double loss = Evaluation.loss(embedding, snapshot.experiment().hyperparameters(), Evaluation.SAMPLES);
        out.printf(Locale.ROOT, ROW, percent(snapshot) + " %", embedding.represented() + " of " + embedding.features(),
                embedding.geometry().word(), String.format(Locale.ROOT, "%.5f", loss));
        out.flush();
    }

    private static long percent(Snapshot snapshot) {
        return Math.round(100 * snapshot.experiment().hyperparameters().sparsity());
    }
}
