package exhibit.command.screen;

import exhibit.command.option.IdleTimes;
import exhibit.command.option.Options;
import exhibit.command.option.PictureSize;
import exhibit.command.option.Target;
import exhibit.control.Controls;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.station.AtomicFile;
import exhibit.station.settings.Settings;
import exhibit.training.Experiment;
import exhibit.training.LatestValue;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import exhibit.view.ExhibitScreen;
import exhibit.view.Film;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// Films a hand on the first knob as it happens: from always, with two of five kept, in one turn to 1 in 33, until the
/// pentagon has clicked shut. It trains while it films, so no two films are alike.
@Command(name = "film", description = "Film one turn of the first knob, from always to 1 in 33, as a GIF of 14 seconds.", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class FilmCommand implements Callable<Integer> {

    private static final int HUNDREDTHS = 10;
    private static final long FRAME_NANOS = HUNDREDTHS * 10_000_000L;
    private static final int FRAMES = 140;

    /// Before anything is filmed two are learned.
    private static final int BEFORE = 80;

    /// The frames at which the knob goes on by a detent.
    private static final List<Integer> TURNS = List.of(40, 42, 44, 46, 48, 50);

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "640x384", converter = PictureSize.Converter.class, description = "The screen's size in pixels.")
    private PictureSize size = new PictureSize(640, 384);

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", converter = Options.Language.class, description = "The visitor's language: ${COMPLETION-CANDIDATES}.", completionCandidates = Options.Languages.class)
    private String language = "en";

    @Option(names = "--gif", paramLabel = "FILE", required = true, converter = Target.Binary.class, description = "Where the film goes.")
    private @Nullable Target gif;

    @Override
    public Integer call() throws IOException {
        Screens.withoutDisplay();
        if (gif != null)
            AtomicFile.writeShared(gif.file(), film());
        return ExitCode.OK;
    }

    private byte[] film() throws IOException {
        var screen = Fx.ask(() -> Screens.screen(language, Viewing.USUAL));
        var newest = new LatestValue<Snapshot>();
        var wanted = new AtomicReference<>(Controls.OPENING);
        try (var trainer = new Trainer(wanted::get, newest, Pace.STORY)) {
            trainer.start();
            var visit = new Visit(screen, newest, language);
            for (int frame = 0; frame < BEFORE; frame++)
                visit.frame();
            visit.begin();
            var film = new Film(screen, size.width(), size.height(), HUNDREDTHS);
            for (int frame = 0; frame < FRAMES; frame++) {
                if (TURNS.contains(frame))
                    visit.turn();
                wanted.set(visit.frame());
                film.shoot();
            }
            return film.gif();
        }
    }

    /// One visit at the pace of the film.
    private static final class Visit {

        private final SessionReducer journey;
        private final ExhibitScreen screen;
        private final LatestValue<Snapshot> newest;
        private Session session;
        private long next = System.nanoTime();

        Visit(ExhibitScreen screen, LatestValue<Snapshot> newest, String language) {
            this.screen = screen;
            this.newest = newest;
            journey = new SessionReducer(new Controls(() -> 0), List.of(language), IdleTimes.of(Settings.usual()));
            session = journey.fresh(next);
            begin();
        }

        /// Somebody has just come and touched a thing, so that the whole machine stands there, its knob at always.
        void begin() {
            session = journey.after(journey.fresh(next), new Request.Press(0), next);
        }

        void turn() {
            session = journey.after(session, new Action.Turned(Knob.FIRST, 1), next);
        }

        /// As soon as it is due.
        ///
        /// @return what is wanted to be learned
        Experiment frame() {
            LockSupport.parkNanos(next - System.nanoTime());
            session = journey.at(session, next);
            Fx.await(() -> {
                screen.show(session);
                newest.take().ifPresent(screen::show);
                screen.move(next);
            });
            next += FRAME_NANOS;
            return session.experiment();
        }
    }
}
